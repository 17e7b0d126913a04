import { dueDayOf } from '../../domain/followUp/actionState';
import type { ActionFollowUpField } from '../../domain/followUp/followUpFields';
import type { Action, Field, KeptRow, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { fieldCell } from '../clean/cells';
import { headingOf } from '../labels';
import { typedCell } from '../typedCell';
import type { ActionColumnId } from './actionColumns';
import { formatOfField, ownActionCell } from './ownCells';

/** What is taken over from the user's own sheets. */
export type GivenColumnId = Exclude<ActionColumnId, ActionFollowUpField | 'situation' | 'state'>;

/** One line of the sheet: what is taken over, and what is typed. */
export interface ActionRow {
  /** Of the action; a row of one's own has none. */
  id: string | undefined;
  given: Partial<Record<GivenColumnId, PlannedCell>>;
  /** ISO day, where the échéance tells one. */
  dueDay: string | undefined;
  /** It stands for what is in the user's own sheets no more: nothing is computed of it. */
  isKept: boolean;
  typedCell(field: ActionFollowUpField): PlannedCell;
}

/** The line of an action: what was typed about it stands as it is, else what the user's own sheets say. */
export function actionRow(roadmap: Roadmap, action: Action): ActionRow {
  const { code, fields, id, objective, title } = action;
  const typed = roadmap.typed?.[id] ?? {};
  const dueDay = dueDayOf(action);
  const parent = roadmap.objectives.find((one) => one.id === objective);
  return {
    id,
    dueDay,
    isKept: false,
    given: {
      code: { value: code ?? '' },
      action: { value: tidy(title) },
      owner: { value: tidy(fields.owner?.text ?? '') },
      due: dueCell(fields.due),
      objective: { value: parent ? headingOf(parent, roadmap.levels.objective) : '' },
      dueDay: { value: dueDay === undefined ? '' : serialOfDate(dueDay) },
      mark: { value: id },
    },
    typedCell: (field) => {
      const one = typed[field];
      return one ? { ...typedCell(one), ...formatOfField(field) } : ownActionCell(action, field);
    },
  };
}

/** The line of what was typed about an action that is gone, or in a row of one's own. */
export function keptRow({ id, label, values }: KeptRow): ActionRow {
  return {
    id,
    dueDay: undefined,
    isKept: true,
    given: { action: { value: label }, mark: { value: id ?? '' } },
    typedCell: (field) => {
      const one = values[field];
      return { ...(one && typedCell(one)), ...formatOfField(field) };
    },
  };
}

/** The status that stands in the line. */
export function statusOf(row: ActionRow): string {
  return String(row.typedCell('status').value ?? '');
}

/** A whole day as a day, anything else in its own words. */
function dueCell(due: Field | undefined): PlannedCell {
  const { value, numberFormat } = fieldCell(due);
  return { value, ...(numberFormat !== undefined && { style: { numberFormat } }) };
}

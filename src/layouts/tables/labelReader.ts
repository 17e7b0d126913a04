import type { ActionFields } from '../../domain/roadmap';
import type { ActionDraft, Draft } from '../draft';
import { isActionField } from '../words/fieldRoles';
import type { Grid } from '../grid';
import { fieldOf, indicatorDraft, itemsOf, leverDraft } from '../itemDrafts';
import type { LabelRow, LabelSubject } from './labelRows';
import type { TableCells } from './tableCells';
import type { TableLevels } from './tableLevels';

/** What a line with a label tells of, as it stands in its table. */
export interface LabelPlace {
  subject: LabelSubject;
  /** The actions of the row above it. */
  last: ActionDraft[];
  /** All actions since the objective began. */
  all: ActionDraft[];
  grid: Grid;
  cells: TableCells;
  levels: TableLevels;
  draft: Draft;
}

/**
 * Reads « Leviers : Pix ; Tribu », « Partenaires : CTG » over the columns of a table: items of the action above or of the
 * objective, fields of its actions, else prose. Returns what it says of the actions that are still to come.
 */
export function readLabelled(label: LabelRow, at: LabelPlace): Partial<ActionFields> {
  const { subject, grid, levels, draft } = at;
  const source = grid.sourceOf(label.rect);
  const { role, cell } = label;
  if (role === 'lever' || role === 'indicator') {
    pushItems(role, label, at);
    return {};
  }
  const actions = subject === 'action' ? at.last : subject === 'objective' ? at.all : [];
  if (role === 'contribution' && actions.length > 0) {
    for (const action of actions) action.extra[label.label] ??= fieldOf(cell, source);
    return {};
  }
  if (isActionField(role)) {
    const field = fieldOf(cell, source);
    if (subject === 'below') return { [role]: field };
    for (const action of actions) {
      const known = (action.fields[role] ??= field);
      if (known !== field) action.extra[label.label] ??= field;
    }
    if (actions.length > 0) return {};
  }
  draft.sections.push({ about: levels.about, label: label.label, text: cell.text.trim(), source });
  return {};
}

function pushItems(role: 'lever' | 'indicator', { cell, rect }: LabelRow, at: LabelPlace): void {
  const { subject, last, grid, cells, levels, draft } = at;
  const actions = subject === 'action' && last.length === 1 ? last : [];
  const row = actions[0]?.row ?? `${grid.name}!${String(rect.top + 1)}`;
  const source = grid.sourceOf(rect);
  for (const item of itemsOf(cell.text)) {
    const place = cells.place(source);
    if (role === 'lever') draft.levers.push({ ...leverDraft(item, place, levels.parents, row), actions });
    else draft.indicators.push({ ...indicatorDraft(item, place, levels.parents, row), actions });
  }
}

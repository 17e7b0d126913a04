import type { KeptRow, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import type { Rect } from '../../workbook/address';
import { groupByAxis } from '../../domain/grouping';
import { headingOf } from '../labels';
import { actionColumns, type ActionColumn, type ActionColumnId } from './actionColumns';
import { actionRow, keptRow, statusOf, type ActionRow } from './actionRows';
import { statusWords, type StatusWords } from './situation';

export const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;

/** A line of the sheet: an action, or what was typed that belongs to none. */
export interface ActionLine {
  row: number;
  content: ActionRow;
}

/** What stands where, and what its formulas need. */
export interface ActionLayout {
  columns: ActionColumn[];
  bands: { row: number; text: string }[];
  lines: ActionLine[];
  /** The last column that is not folded, and the width of all those. */
  right: number;
  width: number;
  bottom: number;
  at(id: ActionColumnId): number;
  /** The cells of a column, from the first action to the last. */
  block(id: ActionColumnId): Rect;
  words: StatusWords;
  isFollowed: boolean;
  day: string;
}

/**
 * The actions by axis, and below them what was typed that belongs to none.
 * @param day the ISO day that counts
 */
export function actionLayout(
  roadmap: Roadmap,
  { kept, day }: { kept: readonly KeptRow[]; day: string },
): ActionLayout {
  const { actions } = roadmap;
  const columns = actionColumns({
    hasCodes: actions.some(({ code }) => code !== undefined),
    hasOwners: actions.some(({ fields }) => fields.owner !== undefined),
    hasDues: actions.some(({ fields }) => fields.due !== undefined),
  });
  const bands: ActionLayout['bands'] = [];
  const lines: ActionLine[] = [];
  let row: number = ROWS.first;
  const groups = groupByAxis(roadmap, actions);
  for (const { axis, items } of groups) {
    const text = axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis;
    if (axis || groups.length > 1) bands.push({ row: row++, text });
    for (const action of items) lines.push({ row: row++, content: actionRow(roadmap, action) });
  }
  const lastAction = row - 1;
  const statuses = lines.map(({ content }) => statusOf(content));
  if (kept.length > 0) bands.push({ row: row++, text: actionFollowUpTexts.kept });
  for (const one of kept) lines.push({ row: row++, content: keptRow(one) });
  const at = (id: ActionColumnId): number => columns.findIndex((column) => column.id === id);
  const shown = columns.filter(({ folded }) => !folded);
  return {
    columns,
    bands,
    lines,
    right: shown.length - 1,
    width: shown.reduce((sum, { width }) => sum + width, 0),
    bottom: row - 1,
    at,
    block: (id) => ({ top: ROWS.first, bottom: lastAction, left: at(id), right: at(id) }),
    words: statusWords(statuses),
    isFollowed: statuses.some((status) => tidy(status) !== ''),
    day,
  };
}

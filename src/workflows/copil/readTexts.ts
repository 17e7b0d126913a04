import { copilFields, TEXTS_ID, type CopilField } from '../../domain/copil/copilFields';
import type { Field, KeptRow, Source } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { keptField } from '../followUp/cellText';
import { keptRowsKey, recalledRows } from '../followUp/keptMemory';
import { renewedSheet } from '../followUp/typedOnSheet';
import { typedRows, type TypedRow } from '../followUp/typedRows';
import { underWay } from '../ownedMarks';
import { isTextField, textColumns } from './copilForms';

/**
 * What was typed on the sheet « Textes », by field, exactly as it stands there, and rows that people added. What the state
 * remembers counts where the sheet or a row of it is gone, or its writing was stopped: only a cell that was emptied is
 * empty. Of two cells of one text the first that is filled counts, the other is kept.
 */
export function readTexts(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { generated }: Pick<State, 'generated'>,
): { typed: Record<string, Field>; kept: KeptRow[] } {
  const sheet = renewedSheet({ id: TEXTS_ID, tab: textsSheetTexts.tab }, sheets);
  const place: Source = { sheet: sheet?.name ?? textsSheetTexts.tab, address: 'A1' };
  const section = sheet?.incomplete && generated[underWay(TEXTS_ID)] ? underWay(TEXTS_ID) : TEXTS_ID;
  const isThere = sheet !== undefined && !sheet.incomplete;
  const { cells, kept } = sorted(isThere ? typedRows(sheet, textColumns) : []);
  const typed: Record<string, Field> = {};
  for (const field of copilFields) {
    const known = generated[section]?.[field] ?? '';
    const cell = cells.get(field) ?? keptField(known, place, isTextField(field));
    if (isFilled(cell)) typed[field] = cell;
  }
  if (!isThere) {
    const at = { sheet: TEXTS_ID, source: place, isText: isTextField };
    kept.push(...recalledRows({ generated }, keptRowsKey(section), at));
  }
  return { typed, kept };
}

const fieldsByLabel: ReadonlyMap<string, CopilField> = new Map(
  copilFields.map((field) => [labelKey(textsSheetTexts.lines[field].label), field]),
);

function sorted(rows: readonly TypedRow[]): { cells: Map<CopilField, Field>; kept: KeptRow[] } {
  const cells = new Map<CopilField, Field>();
  const kept: KeptRow[] = [];
  for (const row of rows) {
    const cell = row.cells.get('text');
    const field = fieldOf(row);
    const before = field && cells.get(field);
    if (cell && field && (!before || !isFilled(before))) cells.set(field, cell);
    else if (!field || (cell && before?.text !== cell.text)) kept.push(...othersOf(row, field));
  }
  return { cells, kept };
}

function fieldOf({ id, label }: TypedRow): CopilField | undefined {
  return copilFields.find((field) => field === id) ?? fieldsByLabel.get(labelKey(label));
}

/** A row of one's own; the question of one of our rows is ours. */
function othersOf({ label, cells, source }: TypedRow, field: CopilField | undefined): KeptRow[] {
  const filled = [...cells].filter(
    ([column, cell]) => isFilled(cell) && (column === 'text' || field === undefined),
  );
  if (filled.length === 0) return [];
  return [{ sheet: TEXTS_ID, label, values: Object.fromEntries(filled), source }];
}

function isFilled({ text, number }: Field): boolean {
  return number !== undefined || text.trim() !== '';
}

import { keepIdentity } from '../../domain/identity/keepIdentity';
import { rememberItems } from '../../domain/identity/rememberItems';
import type { Roadmap } from '../../domain/roadmap';
import { parseRect } from '../../workbook/address';
import type { CellChange } from '../../workbook/host';
import { shownBoolean } from '../../workbook/shownBoolean';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { readPausing, type RunOptions, type WorkbookReading } from '../readWorkbook';

/**
 * What the user's own sheets would say after some changes of their cells, generated sheets left out: the way to know that
 * a change means what it is meant to, whatever the layout. Items keep the ids that they have in `reading`.
 */
export async function simulated(
  { snapshot, state, roadmap }: WorkbookReading,
  changes: readonly CellChange[],
  options: Pick<RunOptions, 'pause'> = {},
): Promise<Roadmap> {
  const after = await readPausing(withCells(snapshot, changes), state, options);
  return keepIdentity(after.roadmap, rememberItems(roadmap));
}

/** A snapshot with some cells changed; nothing of the one given is. */
export function withCells(snapshot: WorkbookSnapshot, changes: readonly CellChange[]): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => changedSheet(sheet, changes)) };
}

function changedSheet(sheet: SheetSnapshot, all: readonly CellChange[]): SheetSnapshot {
  const changes = all.flatMap(({ source, value }) => {
    const rect = source.sheet === sheet.name ? parseRect(source.address) : null;
    return rect ? [{ row: rect.top, column: rect.left, value }] : [];
  });
  if (changes.length === 0) return sheet;
  const keyOf = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;
  const wanted = new Map(changes.map((change) => [keyOf(change), change]));
  const before = new Map(sheet.cells.map((place) => [keyOf(place), place.cell]));
  const kept = sheet.cells.filter((place) => !wanted.has(keyOf(place)));
  const added = [...wanted.values()].flatMap(({ row, column, value }) =>
    value === null ? [] : [{ row, column, cell: cellWith(value, before.get(keyOf({ row, column }))) }],
  );
  const cells = [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function cellWith(value: CellValue, before: CellSnapshot | undefined): CellSnapshot {
  const text = typeof value === 'boolean' ? shownBoolean(value) : String(value);
  return { value, text, ...(before?.format !== undefined && { format: before.format }) };
}

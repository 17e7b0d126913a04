import type { Source } from '../domain/roadmap';
import { parseRect } from './address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** The sheet of that name. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** What stands at a place: for a block, in its first cell. Undefined where nothing stands, or there is no such place. */
export function cellAt(snapshot: WorkbookSnapshot, { sheet, address }: Source): CellSnapshot | undefined {
  const rect = parseRect(address);
  const found = rect && sheetNamed(snapshot, sheet);
  return found ? cellOf(found, rect.top, rect.left) : undefined;
}

/** The cell of a row and column, counted from 0; undefined when it is empty. */
export function cellOf({ cells }: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  const found = cells[firstFrom({ cells }, row, column)];
  return found?.row === row && found.column === column ? found.cell : undefined;
}

/** Index of the first cell that holds something at or behind a place, in row order, then column order. */
export function firstFrom({ cells }: Pick<SheetSnapshot, 'cells'>, row: number, column: number): number {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = cells[middle]!;
    if (at.row < row || (at.row === row && at.column < column)) from = middle + 1;
    else to = middle;
  }
  return from;
}

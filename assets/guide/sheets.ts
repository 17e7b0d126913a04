import { parseRect } from '../../src/workbook/address';
import { plainNumber } from '../../src/workbook/plainNumber';
import { serialOfDate } from '../../src/workbook/serialDates';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';

/** What an office types into a cell, or one of the cells below; `null` and '' leave it empty. */
export type ExampleCell = string | number | null | CellSnapshot;

/** One sheet of an example, its rows from A1. `merges` are addresses: `'A2:A4'`. A text is never taken for a number. */
export function sheet(
  name: string,
  rows: readonly ExampleCell[][],
  merges: readonly string[] = [],
): SheetSnapshot {
  return {
    name,
    kind: 'cells',
    hidden: false,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null || cell === '' ? [] : [{ row, column, cell: whole(cell) }],
      ),
    ),
    merges: merges.map((address) => parseRect(address)!),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A sheet that the program itself has made: the one of this id. */
export function generatedSheet(id: string, name: string, rows: readonly ExampleCell[][]): SheetSnapshot {
  return { ...sheet(name, rows), generated: id };
}

function whole(cell: string | number | CellSnapshot): CellSnapshot {
  if (typeof cell === 'object') return cell;
  return { value: cell, text: typeof cell === 'number' ? plainNumber(cell, 'General') : cell };
}

/** A cell that holds a date: `day('2026-09-01')` shows 01/09/2026; other formats as Excel has them: `'d-mmm'`. */
export function day(iso: string, format = 'dd/mm/yyyy', text?: string): CellSnapshot {
  const value = serialOfDate(iso);
  return { value, text: text ?? plainNumber(value, format), date: iso, format };
}

/** A number in a format: `formatted(0.4, '0%')` shows 40%. */
export function formatted(value: number, format: string): CellSnapshot {
  return { value, text: plainNumber(value, format), format };
}

/** A formula, without its `=`, and what it gives. */
export function formula(text: string, value: number | string): CellSnapshot {
  return { ...whole(value), formula: text };
}

/** A formula that gives an error of Excel: `failed('B2*C2', '#REF!')`. */
export function failed(text: string, error: string): CellSnapshot {
  return { value: error, text: error, formula: text, error };
}

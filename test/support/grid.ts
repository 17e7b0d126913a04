import { Grid } from '../../src/layouts/grid';
import type { Free } from '../../src/layouts/layout';
import { parseRect } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A sheet written as rows of values, `null` for an empty cell, merges as A1 addresses. */
export function sheet(
  name: string,
  rows: (string | number | null)[][],
  merges: string[] = [],
): SheetSnapshot {
  return {
    name,
    kind: 'cells',
    hidden: false,
    cells: rows.flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === null
          ? []
          : [
              {
                row,
                column,
                cell: { value, text: String(value).replace('.', typeof value === 'number' ? ',' : '.') },
              },
            ],
      ),
    ),
    merges: merges.map((address) => parseRect(address)!),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The same as a grid. */
export function grid(name: string, rows: (string | number | null)[][], merges: string[] = []): Grid {
  return new Grid(sheet(name, rows, merges));
}

/** No region has taken a cell yet. */
export const allFree: Free = { has: () => true };

import { parseRect } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import type { Draft } from '../../src/layouts/draft';
import { addDraft, emptyDraft } from '../../src/layouts/draft';
import { Claims } from '../../src/layouts/claims';
import { Grid } from '../../src/layouts/grid';
import { findHeadings } from '../../src/layouts/headings';
import { nothingKnown, type Known, type Layout, type Region } from '../../src/layouts/layout';

export type Cells = (string | number | null | CellSnapshot)[][];

/**
 * A sheet written as rows of cells, from A1; `null` and '' are empty, what is more than a text or a number is a whole
 * cell. Merges as addresses: `'C1:F1'`.
 */
export function sheet(name: string, rows: Cells, merges: string[] = []): SheetSnapshot {
  return {
    name,
    kind: 'cells',
    hidden: false,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === null || value === ''
          ? []
          : [{ row, column, cell: typeof value === 'object' ? value : { value, text: String(value) } }],
      ),
    ),
    merges: merges.map((address) => parseRect(address)!),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Runs one layout alone on a sheet where every cell is free: what it finds, and what it reads there. */
export function readAlone<Shape>(
  layout: Layout<Shape>,
  snapshot: SheetSnapshot,
  known: Partial<Known> = {},
): { regions: Region<Shape>[]; draft: Draft } {
  const grid = new Grid(snapshot);
  const claims = new Claims();
  const lines = findHeadings(grid, claims);
  const headingsAbove = (row: number): string[] => [
    ...lines
      .filter((line) => line.rect.top < row && line.rect.top >= row - 30)
      .map((line) => line.text)
      .reverse(),
    grid.name,
  ];
  const all = { ...nothingKnown, ...known };
  const regions = layout.detect(grid, claims, nothingKnown, headingsAbove);
  const draft = emptyDraft();
  for (const region of regions) {
    const headings = headingsAbove(region.rect.top);
    addDraft(
      draft,
      layout.read(region, {
        grid,
        axis: null,
        objective: null,
        headings,
        headingsOver: () => headings,
        known: all,
      }),
    );
  }
  return { regions, draft };
}

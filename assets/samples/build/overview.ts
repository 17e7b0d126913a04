import { fitRow } from './fitRow';
import { looks, type SheetBuilder } from './sheetBuilder';

/** One axis of an overview by columns: its title on top, its objectives down the column. */
export interface OverviewColumn {
  axis: string;
  /** From the top; null is an empty cell, as the document spreads short columns over its height. */
  objectives: (string | null)[];
}

/** Puts the header row at `top` and the objectives under it, one column an axis, each `width` characters wide. */
export function putOverview(
  sheet: SheetBuilder,
  top: number,
  columns: OverviewColumn[],
  width: number,
): void {
  const depth = Math.max(...columns.map((column) => column.objectives.length));
  sheet.putRow(
    top,
    0,
    columns.map((column) => column.axis),
    looks.header,
  );
  fitRow(
    sheet,
    top,
    columns.map((column) => ({ text: column.axis, width, size: 12 })),
  );
  for (let line = 0; line < depth; line++) {
    sheet.putRow(
      top + 1 + line,
      0,
      columns.map((column) => column.objectives[line] ?? null),
      { ...looks.text, horizontal: 'center', vertical: 'center' },
    );
    fitRow(
      sheet,
      top + 1 + line,
      columns.map((column) => ({ text: column.objectives[line] ?? '', width })),
    );
  }
}

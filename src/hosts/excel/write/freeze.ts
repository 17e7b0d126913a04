import type { WrittenSheet } from './writtenSheet';

/** Rows and columns that stay in view; those of an earlier run go. */
export function freeze({ plan, sheet, renewed }: WrittenSheet): void {
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  const panes = sheet.freezePanes;
  if (renewed) panes.unfreeze();
  if (rows > 0 && columns > 0) panes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

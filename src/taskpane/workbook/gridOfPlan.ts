import type { CellStyle, ConditionalFormat, PlannedCell, SheetPlan } from '../../workbook/plan';
import { readCondition, type ValueAt } from './condition';
import { soundMerges } from './merges';
import { shownValue } from './shownValue';
import type { CellView, GridView, RowView } from './sheetView';

/** Points of the type that sheets are set in; heights of rows are counted in it. */
const TYPE_SIZE = 11;
/** What Excel gives a column that no width is set for, in characters. */
const DEFAULT_WIDTH = 8.43;

/** The cells of a planned sheet: values that formulas compute to, formats, and what conditions make of them. */
export function gridOfPlan(plan: SheetPlan): GridView {
  const columnCount = Math.max(plan.columnWidths.length, ...plan.rows.map((row) => row.length), 0);
  const looks = conditionalLooks(plan);
  const rows = plan.rows.flatMap((cells, row): RowView[] => {
    const height = plan.rowHeights[row];
    const views = cells.flatMap((cell, column) => (cell ? [cellView(cell, column, looks(row, column))] : []));
    if (views.length === 0) return [];
    return [{ row, hidden: false, cells: views, ...(height != null && { height: height / TYPE_SIZE }) }];
  });
  const { titleRows, titleColumns } = plan.print;
  return {
    rows,
    columns: Array.from({ length: columnCount }, (_, column) => ({
      width: plan.columnWidths[column] ?? DEFAULT_WIDTH,
      hidden: false,
    })),
    merges: soundMerges(plan.merges, plan.rows.length, columnCount),
    frozen: plan.freeze ?? { rows: 0, columns: 0 },
    ...(titleRows && { headerRows: titleRows }),
    ...(titleColumns && { headerColumns: titleColumns }),
  };
}

function cellView(cell: PlannedCell, column: number, look: CellStyle | undefined): CellView {
  const text = shownValue(cell.value, cell.style?.numberFormat);
  const aligned = cell.style?.horizontal ?? (typeof cell.value === 'number' ? 'right' : undefined);
  const style = { ...cell.style, ...(aligned && { horizontal: aligned }), ...look };
  return {
    column,
    text,
    ...(Object.keys(style).length > 0 && { style }),
    ...(cell.link && { link: cell.link }),
  };
}

/** The looks of a cell under the conditions that hold for it; of two that differ the earlier counts, as in Excel. */
function conditionalLooks(
  plan: SheetPlan,
): (row: number, column: number) => ConditionalFormat['style'] | undefined {
  const formats = plan.conditionalFormats.flatMap(({ rect, formula, style }) => {
    const holds = readCondition(formula);
    return holds ? [{ rect, holds, style }] : [];
  });
  const valueAt: ValueAt = (row, column) => plan.rows[row]?.[column]?.value;
  return (row, column) => {
    let look: ConditionalFormat['style'] | undefined;
    for (const { rect, holds, style } of formats) {
      if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
      if (holds(row - rect.top, column - rect.left, valueAt)) look = { ...style, ...look };
    }
    return look;
  };
}

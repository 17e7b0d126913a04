import { mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { columnName, type Rect } from '../../workbook/address';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import { intersects } from './merges';
import { placedCells, type PlacedCell } from './placedCells';
import { SheetCell, type MarkKind, type SheetCellProps, type ToggleState } from './SheetCell';
import { useSheetStyles } from './SheetTable.styles';
import type { ShownColumn, ShownRow } from './shownGrid';
import type { GridView, Span } from './sheetView';

/** What all parts of one table share. */
export interface SectionContext {
  grid: GridView;
  columns: ShownColumn[];
  charts: ChartPlan[];
  /** Left edge of each column that stays in view, by its place in `columns`. */
  stuckAt: number[];
  marked: { rect: Rect; kind: MarkKind } | null;
  toggleOf(row: number, column: number): ToggleState | undefined;
  onFollow: SheetCellProps['onFollow'];
}

export interface TableSectionProps {
  context: SectionContext;
  rows: readonly ShownRow[];
  /** Heights in pixels of these rows, where they do not grow with their texts. */
  heights?: readonly number[];
}

/** Rows of a sheet, each headed by its number. */
export function TableSection({ context, rows, heights }: TableSectionProps): ReactNode {
  const { grid, columns } = context;
  const placed = useMemo(() => placedCells(grid, rows, columns), [grid, rows, columns]);
  return rows.map((row, i) =>
    row.gap ? (
      <GapRow key={row.row} row={row} context={context} height={heights?.[i]} />
    ) : (
      <SheetRow key={row.row} row={row} cells={placed[i]!} context={context} heights={heights?.slice(i)} />
    ),
  );
}

interface SheetRowProps {
  row: ShownRow;
  cells: PlacedCell[];
  context: SectionContext;
  /** Of this row and those below it. */
  heights: readonly number[] | undefined;
}

/** Rules between rows and the padding of a cell, in pixels: what its text does not get. */
const CELL_EDGES = 6;

function SheetRow({ row, cells, context, heights }: SheetRowProps): ReactNode {
  const { grid, marked, stuckAt } = context;
  const styles = useSheetStyles();
  const own = row.view?.height;
  const height = heights ? heights[0] : own === undefined ? undefined : `${String(own)}em`;
  const isMarked = marked !== null && row.row >= marked.rect.top && row.row <= marked.rect.bottom;
  const numberClass = mergeClasses(styles.heading, styles.rowNumber, isMarked && styles.headingMarked);
  return (
    <tr aria-rowindex={row.row + 2} style={height === undefined ? {} : { height }}>
      <th scope="row" className={numberClass}>
        {row.row + 1}
      </th>
      {cells.map((placed) => {
        const { rect, place, rowSpan, columnSpan } = placed;
        const stuck = place + columnSpan <= stuckAt.length ? stuckAt[place] : undefined;
        const scope = scopeOf(grid, placed);
        const toggle = rowSpan === 1 && columnSpan === 1 ? context.toggleOf(rect.top, rect.left) : undefined;
        const mark = marked && intersects(marked.rect, rect) ? marked : null;
        const tall = heights?.slice(0, rowSpan).reduce((sum, pixels) => sum + pixels, 0);
        return (
          <SheetCell
            key={place}
            placed={placed}
            {...(scope && { scope })}
            {...(stuck !== undefined && { stuckAt: stuck })}
            {...(mark && { marked: mark.kind, isMarkTarget: begins(mark.rect, rect) })}
            {...(own !== undefined && { rowHeight: own })}
            {...(tall !== undefined && { fixedHeight: tall - CELL_EDGES })}
            {...(toggle && { toggle })}
            {...(context.onFollow && { onFollow: context.onFollow })}
          />
        );
      })}
    </tr>
  );
}

function begins({ top, left }: Rect, cell: Rect): boolean {
  return intersects({ top, left, bottom: top, right: left }, cell);
}

function scopeOf(grid: GridView, { rect, rowSpan, columnSpan, cell }: PlacedCell): SheetCellProps['scope'] {
  if (!cell || cell.text === '') return undefined;
  if (within(grid.headerRows, rect.top)) return columnSpan > 1 ? 'colgroup' : 'col';
  const isBelow = grid.headerRows === undefined || rect.top > grid.headerRows.last;
  if (isBelow && within(grid.headerColumns, rect.left)) return rowSpan > 1 ? 'rowgroup' : 'row';
  return undefined;
}

function within(span: Span | undefined, index: number): boolean {
  return span !== undefined && index >= span.first && index <= span.last;
}

interface GapRowProps {
  row: ShownRow;
  context: SectionContext;
  height: number | undefined;
}

/** Many empty rows in one line; those that a chart covers say so. */
function GapRow({ row, context, height }: GapRowProps): ReactNode {
  const styles = useSheetStyles();
  const [first, last] = [String(row.row + 1), String(row.last + 1)];
  const chart = context.charts.find(({ at }) => at.top <= row.last && at.bottom >= row.row);
  const text = chart
    ? workbookViewTexts.rowsOfChart(first, last, chart.title)
    : workbookViewTexts.emptyRows(first, last);
  return (
    <tr aria-rowindex={row.row + 2} style={height === undefined ? {} : { height }}>
      <th scope="row" className={mergeClasses(styles.heading, styles.rowNumber)}>
        ⋮
      </th>
      <td colSpan={context.columns.length} className={mergeClasses(styles.cell, styles.gap)}>
        <span className={styles.gapText}>{text}</span>
      </td>
    </tr>
  );
}

/** The letters over the columns. */
export function LetterRow({ context }: { context: SectionContext }): ReactNode {
  const styles = useSheetStyles();
  const { columns, stuckAt, marked } = context;
  return (
    <tr aria-rowindex={1}>
      <th scope="col" className={mergeClasses(styles.heading, styles.rowNumber)}>
        <span className={styles.visuallyHidden}>{workbookViewTexts.corner}</span>
      </th>
      {columns.map(({ column, last, gap }, x) => {
        const isMarked = marked !== null && column >= marked.rect.left && column <= marked.rect.right;
        const stuck = stuckAt[x];
        return (
          <th
            key={column}
            scope="col"
            {...(gap && { title: workbookViewTexts.emptyColumns(columnName(column), columnName(last)) })}
            className={mergeClasses(
              styles.heading,
              stuck !== undefined && styles.stuckColumn,
              isMarked && styles.headingMarked,
            )}
            style={stuck === undefined ? {} : { left: stuck }}
          >
            {gap ? '⋯' : columnName(column)}
          </th>
        );
      })}
    </tr>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import { memo, useMemo, type ReactNode } from 'react';
import { columnName, type Rect } from '../../workbook/address';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import { intersects } from './merges';
import { placedCells, type PlacedCell } from './placedCells';
import { SheetCell, type MarkKind, type SheetCellProps, type ToggleState } from './SheetCell';
import type { SheetStyles } from './SheetTable.styles';
import type { ShownColumn, ShownRow } from './shownGrid';
import type { GridView, Span } from './sheetView';

/** What all parts of one table share. */
export interface SectionContext {
  styles: SheetStyles;
  grid: GridView;
  columns: ShownColumn[];
  charts: ChartPlan[];
  /** Left edge of each column that stays in view, by its place in `columns`. */
  stuckAt: number[];
  /** What stays in view, in pixels from the edges of the box. Rows that stay in view themselves have no `top`. */
  keepTo: { top?: number; left: number };
  /** Where texts that begin in columns that stay in view keep to: right of the row numbers, in pixels. */
  numbersWidth: number;
  marked: { rect: Rect; kind: MarkKind } | null;
  toggleOf(row: number, column: number): ToggleState | undefined;
  onFollow: SheetCellProps['onFollow'];
}

/** Where the rows of a long sheet begin, in pixels, and which of them the first of a section is. */
export interface FixedRows {
  offsets: Float64Array;
  first: number;
}

export interface TableSectionProps {
  context: SectionContext;
  rows: readonly ShownRow[];
  /** Where rows do not grow with their texts. */
  fixed?: FixedRows;
}

/** Rows of a sheet, each headed by its number. */
export function TableSection({ context, rows, fixed }: TableSectionProps): ReactNode {
  const { grid, columns } = context;
  const placed = useMemo(() => placedCells(grid, rows, columns), [grid, rows, columns]);
  return rows.map((row, i) => {
    const position = fixed ? { offsets: fixed.offsets, position: fixed.first + i } : {};
    return row.gap ? (
      <GapRow key={row.row} row={row} context={context} {...position} />
    ) : (
      <SheetRow key={row.row} row={row} cells={placed[i]!} context={context} {...position} />
    );
  });
}

interface RowProps {
  row: ShownRow;
  context: SectionContext;
  /** As in `FixedRows`, with the place of this row in them. */
  offsets?: Float64Array;
  position?: number;
}

interface SheetRowProps extends RowProps {
  cells: PlacedCell[];
}

/** Rules between rows and the padding of a cell, in pixels: what its text does not get. */
const CELL_EDGES = 6;

/** Height in pixels of so many rows from this one; undefined where rows grow with their texts. */
function fixedHeight({ offsets, position }: RowProps, rows = 1): number | undefined {
  if (!offsets || position === undefined) return undefined;
  const end = Math.min(position + rows, offsets.length - 1);
  return offsets[end]! - offsets[position]!;
}

/** While a long sheet scrolls, rows that stay in view are left as they are. */
const SheetRow = memo(PlainSheetRow, (before, after) => {
  const { cells: old, ...oldRest } = before;
  const { cells, ...rest } = after;
  const isSame = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === oldRest[key]);
  return isSame && sameCells(old, cells);
});

function sameCells(before: PlacedCell[], after: PlacedCell[]): boolean {
  return (
    before.length === after.length &&
    before.every((old, i) => {
      const { cell, place, rowSpan, columnSpan } = after[i]!;
      return (
        old.cell === cell && old.place === place && old.rowSpan === rowSpan && old.columnSpan === columnSpan
      );
    })
  );
}

function PlainSheetRow(props: SheetRowProps): ReactNode {
  const { row, cells, context } = props;
  const { styles, grid, marked, stuckAt } = context;
  const own = row.view?.height;
  const height = fixedHeight(props) ?? (own === undefined ? undefined : `${String(own)}em`);
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
        const room = fixedHeight(props, rowSpan);
        return (
          <SheetCell
            key={place}
            styles={styles}
            placed={placed}
            {...(scope && { scope })}
            {...(stuck !== undefined && { stuckAt: stuck })}
            {...(mark && { marked: mark.kind, isMarkTarget: begins(mark.rect, rect) })}
            {...(own !== undefined && { rowHeight: own })}
            {...(room !== undefined && { fixedHeight: room - CELL_EDGES })}
            {...(rowSpan * columnSpan > 1 && stuck === undefined && { keepTo: keepTo(context, place) })}
            {...(toggle && { toggle })}
            {...(context.onFollow && { onFollow: context.onFollow })}
          />
        );
      })}
    </tr>
  );
}

/** A block that begins in the columns that stay in view has none of them beside it. */
function keepTo(context: SectionContext, place: number): SectionContext['keepTo'] {
  const isBeside = place >= context.stuckAt.length;
  return isBeside ? context.keepTo : { ...context.keepTo, left: context.numbersWidth };
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

/** Many empty rows in one line; those that a chart covers say so. */
function GapRow(props: RowProps): ReactNode {
  const { row, context } = props;
  const { styles } = context;
  const height = fixedHeight(props);
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
  const { styles, columns, stuckAt, marked } = context;
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

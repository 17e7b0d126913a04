import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { columnName, parseRect } from '../../workbook/address';
import { workbookViewTexts } from '../../messages/fr';
import { firstFrom } from './placedCells';
import { rowHeights, rowOffsets } from './rowHeights';
import type { MarkKind, SheetCellProps } from './SheetCell';
import { useSheetStyles } from './SheetTable.styles';
import { shownGrid } from './shownGrid';
import {
  EM_PER_CHARACTER,
  fittingColumns,
  LETTERS_HEIGHT,
  ROW_NUMBER_WIDTH,
  sheetParts,
  stuckColumns,
  type SheetParts,
} from './sheetParts';
import type { SheetView } from './sheetView';
import { LetterRow, TableSection, type SectionContext } from './TableSection';
import { useMarkInView } from './useMarkInView';
import { useRowWindow } from './useRowWindow';
import { useScroller, type Scroller } from './useScroller';
import { useToggles, type Toggles } from './useToggles';

export interface SheetTableProps {
  view: SheetView;
  /** A cell or a block to bring into view and to outline. */
  marked?: { address: string; kind: MarkKind };
  /** Marks that people may change where they stand. */
  toggles?: Toggles;
  onFollow?: SheetCellProps['onFollow'];
  /** What stands under the table and scrolls with it. */
  children?: ReactNode;
}

/**
 * A table of more cells shows those in view only. Its rows then have heights that are worked out, not asked from the
 * browser, so that nothing jumps while it scrolls; a smaller one grows with its texts.
 */
const MOST_CELLS_AT_ONCE = 4000;

/** A sheet as a table, in a box that scrolls and takes the focus. */
export function SheetTable({ view, marked, toggles, onFollow, children }: SheetTableProps): ReactNode {
  const styles = useSheetStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const stuck = useRef<HTMLTableSectionElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { grid } = view;
  const measured = useScroller(scroller);
  const address = marked?.address;
  const rect = useMemo(() => (address === undefined ? null : parseRect(address)), [address]);
  const { rows, columns: wanted, cut } = useMemo(() => shownGrid(grid, rect), [grid, rect]);
  const columns = useMemo(() => fittingColumns(wanted, measured), [wanted, measured]);
  const parts = useMemo(() => sheetParts(grid, rows), [grid, rows]);
  const isLong = parts.body.length * columns.length > MOST_CELLS_AT_ONCE;
  const offsets = useMemo(
    () => (isLong ? rowOffsets(rowHeights(grid, parts.body, columns), measured.em) : null),
    [isLong, grid, parts, columns, measured.em],
  );
  const window = useRowWindow(scroller, body, offsets, measured.height);
  const stuckHeight = useStuckHeight(stuck, parts, measured);
  const { toggleOf, onKeyDown } = useToggles(grid, toggles);

  const stuckAt = useMemo(() => stuckColumns(grid, columns, measured), [grid, columns, measured]);
  const kind = marked?.kind;
  const keepTo = useMemo(
    () => ({ top: LETTERS_HEIGHT * measured.em + stuckHeight, left: stuckAt.width }),
    [measured, stuckHeight, stuckAt],
  );
  const context = useMemo(
    (): SectionContext => ({
      styles,
      grid,
      columns,
      charts: view.charts,
      stuckAt: stuckAt.lefts,
      keepTo,
      numbersWidth: (ROW_NUMBER_WIDTH + 0.4) * measured.em,
      marked: rect && kind ? { rect, kind } : null,
      toggleOf,
      onFollow,
    }),
    [styles, grid, columns, view.charts, stuckAt, keepTo, measured, rect, kind, toggleOf, onFollow],
  );
  const headContext = useMemo(() => ({ ...context, keepTo: { left: context.keepTo.left } }), [context]);
  useMarkInView({
    scroller,
    body,
    key: marked && rect ? `${view.name} ${marked.kind} ${marked.address}` : '',
    offset: offsets && rect ? (offsets[firstFrom(parts.body, ({ last }) => last, rect.top)] ?? null) : null,
    stuck: keepTo,
  });

  const shown = useMemo(
    () => (window ? parts.body.slice(window.first, window.last + 1) : parts.body),
    [parts, window],
  );
  const fixed = offsets && window ? { offsets, first: window.first } : undefined;
  const width = ROW_NUMBER_WIDTH + columns.reduce((sum, column) => sum + column.width * EM_PER_CHARACTER, 0);
  const lastRow = rows.at(-1)?.last ?? -1;
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, isLong && styles.windowed)}
      tabIndex={0}
      role="region"
      aria-label={workbookViewTexts.region(view.name)}
      style={{ scrollPaddingTop: keepTo.top, scrollPaddingLeft: keepTo.left }}
    >
      <table
        className={styles.table}
        style={{ width: `${String(width)}em` }}
        aria-rowcount={lastRow + 2}
        {...(toggles && { role: 'grid', onKeyDown })}
      >
        <caption className={styles.visuallyHidden}>
          {workbookViewTexts.caption(
            view.name,
            lastRow + 1,
            columns.at(-1)?.last === undefined ? 0 : columns.at(-1)!.last + 1,
          )}
        </caption>
        <colgroup>
          <col style={{ width: `${String(ROW_NUMBER_WIDTH)}em` }} />
          {columns.map(({ column, width: characters }) => (
            <col key={column} style={{ width: `${String(characters * EM_PER_CHARACTER)}em` }} />
          ))}
        </colgroup>
        <thead className={styles.letters}>
          <LetterRow context={context} />
        </thead>
        {parts.above.length > 0 && (
          <tbody>
            <TableSection context={headContext} rows={parts.above} />
          </tbody>
        )}
        {parts.stuck.length > 0 && (
          <tbody ref={stuck} className={mergeClasses(stuckHeight > 0 && styles.stuckRows)}>
            <TableSection context={headContext} rows={parts.stuck} />
          </tbody>
        )}
        <tbody ref={body}>
          {offsets && window && <Spacer height={offsets[window.first]!} span={columns.length + 1} />}
          <TableSection context={context} rows={shown} {...(fixed && { fixed })} />
          {offsets && window && (
            <Spacer height={offsets.at(-1)! - offsets[window.last + 1]!} span={columns.length + 1} />
          )}
        </tbody>
      </table>
      {cut.row !== undefined && (
        <p className={styles.note}>{workbookViewTexts.rowsCut(String(cut.row + 1))}</p>
      )}
      {cut.column !== undefined && (
        <p className={styles.note}>{workbookViewTexts.columnsCut(columnName(cut.column))}</p>
      )}
      {children && (
        <div className={styles.after} style={{ width: measured.width }}>
          {children}
        </div>
      )}
    </div>
  );
}

/** Room of the rows that do not exist now. */
function Spacer({ height, span }: { height: number; span: number }): ReactNode {
  const styles = useSheetStyles();
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={span} className={styles.spacer} />
    </tr>
  );
}

/** Heading rows stay in view unless they would take most of it. */
const MOST_STUCK_HEIGHT = 0.55;

/** The height of the rows that stay in view, in pixels; 0 where none do. */
function useStuckHeight(stuck: RefObject<HTMLElement | null>, parts: SheetParts, measured: Scroller): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => setHeight(stuck.current?.offsetHeight ?? 0), [stuck, parts, measured]);
  return height <= measured.height * MOST_STUCK_HEIGHT ? height : 0;
}

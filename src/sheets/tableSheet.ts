import type { Roadmap } from '../domain/roadmap';
import { roadmapSheetTexts } from '../messages/fr/roadmapSheets';
import { sheetPlan, type CellStyle, type PrintPlan, type SheetPlan } from '../workbook/plan';
import { looks, TAB_COLOR } from './looks';
import { cutAtPages, pageBreaks, type PrintedBlock } from './pageBreaks';
import { PlanBuilder } from './planBuilder';
import { pagePoints, printTexts } from './print';
import { rowHeight } from './textFit';
import { putTextRows, type PlacedRow, type TextRow } from './textTable';
import { putTopLines } from './topLines';

/** Rows that are kept on one page where a page can hold them. */
export interface TableUnit {
  rows: TextRow[];
  /** So many rows at its top are titles, which stay with the row under them. */
  titles?: number;
  /** It begins a page. */
  begins?: boolean;
}

export interface Table {
  id: string;
  tab: string;
  title: string;
  columns: readonly { header: string; width: number }[];
  units: TableUnit[];
}

/** The header of the table, under the title and whose it is. */
const HEADER = 2;
/** Wider tables are printed on A3: smaller letters are not read. */
const WIDEST_A4 = 220;
/** Characters that a page is wide: narrower tables get wider columns. */
const PAGE_WIDTH = 140;

/** A sheet of one table, printed in landscape, whose header is repeated on each page. */
export function planTable(roadmap: Roadmap, { id, tab, title, columns, units }: Table): SheetPlan {
  const columnWidths = filling(columns.map(({ width }) => width));
  const builder = new PlanBuilder();
  putTopLines(builder, roadmap, columnWidths, { title });
  const headers = columns.map(({ header }) => ({ value: header, style: looks.header }));
  const headerHeight =
    Math.max(...columns.map(({ header }, i) => rowHeight(header, columnWidths[i]! - 2))) + 4;
  builder.putRow(HEADER, 0, headers).height(HEADER, headerHeight);
  const rows = units.flatMap((unit) => unit.rows);
  const placed = putTextRows(builder, columnWidths, rows);
  const blocks = units.map((unit) => blockOf(unit, placed.splice(0, unit.rows.length)));
  const grid = builder.grid();
  const page: Pick<PrintPlan, 'orientation' | 'paper'> = {
    orientation: 'landscape',
    paper: columnWidths.reduce((sum, one) => sum + one, 0) > WIDEST_A4 ? 'A3' : 'A4',
  };
  const breaks = pageBreaks(blocks, grid.rowHeights, {
    points: pagePoints(columnWidths, page),
    repeated: headerHeight,
  });
  return sheetPlan({
    id,
    name: tab,
    tabColor: TAB_COLOR,
    ...grid,
    merges: cutAtPages(grid, columnWidths, breaks),
    columnWidths,
    freeze: { rows: HEADER + 1, columns: 0 },
    print: {
      ...page,
      titleRows: { first: HEADER, last: HEADER },
      pageBreaks: breaks,
      ...printTexts(roadmap, title),
    },
  });
}

/** Columns as wide as a page, where they are not wider. */
function filling(widths: number[]): number[] {
  const total = widths.reduce((sum, one) => sum + one, 0);
  return total >= PAGE_WIDTH ? widths : widths.map((width) => Math.floor((width * PAGE_WIDTH) / total));
}

/** A title over all columns. */
export function bandRow(value: string, columns: readonly unknown[], style: CellStyle = looks.band): TextRow {
  return [{ value, style, across: columns.length }];
}

/** Under the title of what has nothing in it. */
export function nothingRow(columns: readonly unknown[]): TextRow {
  return bandRow(roadmapSheetTexts.nothing, columns, { ...looks.text, italic: true });
}

function blockOf({ titles = 0, begins = false }: TableUnit, placed: PlacedRow[]): PrintedBlock {
  const { first } = placed[0]!;
  const under = placed.slice(titles);
  const parts = under.map((row, i) => (i === 0 ? { ...row, first } : row));
  return { first, last: placed.at(-1)!.last, begins, ...(parts.length > 0 && { parts }) };
}

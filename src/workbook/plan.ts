import type { Rect } from './address';
import type { CellValue } from './snapshot';

/** A generated sheet before any host: what stands where, how it looks, how it prints. */
export interface SheetPlan {
  /** What the sheet is, for ever: `matrice`, `indicateurs`. Its stamp; its tab may be renamed. */
  id: string;
  /** Wanted name of the tab, at most 31 characters; a host takes « name (2) » if a foreign sheet has it. */
  name: string;
  /** RRGGBB. */
  tabColor?: string;
  /** Rows from the top; each a list of cells from the left; null leaves a cell untouched and unstyled. */
  rows: (PlannedCell | null)[][];
  /** In characters of the default font, from the left. */
  columnWidths: number[];
  /**
   * What the columns stand for, where a sheet is not made in its usual way: widths that people changed are kept as long as
   * it stays the same.
   */
  columnsOf?: string;
  /** Columns that stand folded behind a « + », which shows them; each from the first to the last, counted from 0. */
  foldedColumns?: { first: number; last: number }[];
  /** In points, by row; null lets the host fit the row to its content. */
  rowHeights: (number | null)[];
  merges: Rect[];
  /** Rows and columns that stay in view. */
  freeze?: { rows: number; columns: number };
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** Names of cells, for the whole workbook; `rect` is on this sheet. */
  names: { name: string; rect: Rect }[];
  charts: ChartPlan[];
  /** Excel tables, which grow as people type below them. */
  tables: TablePlan[];
  print: PrintPlan;
  /** Cells made for typing: the only ones that are read back. */
  owned: OwnedCell[];
}

export interface PlannedCell {
  value?: CellValue;
  /** English names, comma separators, A1, no leading `=`; `value` is what it computes to. */
  formula?: string;
  style?: CellStyle;
  /** A place in the same workbook. */
  link?: { sheet: string; address: string };
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  /** In points; 11 by default. */
  size?: number;
  /** RRGGBB of the text. */
  color?: string;
  /** RRGGBB of the background. */
  fill?: string;
  border?: 'thin' | 'hair' | 'medium';
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  /** Degrees, 90 reads from the bottom up. */
  rotation?: number;
  indent?: number;
  /** US number format: `0%`, `#,##0`, `dd/mm/yyyy`. */
  numberFormat?: string;
}

export interface ConditionalFormat {
  rect: Rect;
  /** True where the style applies; relative to the top left cell of `rect`. */
  formula: string;
  style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>;
}

/** An Excel table. Its first row holds the headers, which are texts and differ from each other. */
export interface TablePlan {
  /** Known to the whole workbook: letters, digits and `_`, beginning with a letter. */
  name: string;
  /** Headers and rows; at least one row below the headers. */
  rect: Rect;
}

/**
 * A list of allowed values, or only a help that is shown where one types (no values). `strict` refuses others; else Excel
 * only warns.
 */
export interface Validation {
  rect: Rect;
  values: string[];
  /** The name of the cells that hold the values, so that the list grows with them; `values` is what they hold now. */
  from?: string;
  strict: boolean;
  /** What is expected where no list is: Excel warns of anything else, and takes it where one insists. */
  expects?: Expected;
  /** What Excel says of what is not expected; its own words where this is missing. */
  warning?: { title: string; text: string };
  prompt?: { title: string; text: string };
}

/** A number, or a day since 2000: a year typed alone, 2027, would be a day of 1905. */
export type Expected = 'number' | 'date';

/** A native chart. Every range is on the sheet `sheet` (this plan's tab when it is left out). */
export interface ChartPlan {
  /** What it shows, for ever, where settings may name it. */
  id?: string;
  kind: 'bar' | 'column' | 'line' | 'pie' | 'radar';
  stacking?: 'stacked' | 'percent';
  /** The message of the chart, in French. */
  title: string;
  /** A sentence that gives the figures in words. */
  alt: string;
  /** The cells it covers. */
  at: Rect;
  /** `days`: the serials that the cells hold where categories are days; they stand as far apart as they are. */
  categories: { rect: Rect; values: string[]; days?: number[] };
  series: ChartSeries[];
  categoryAxisTitle?: string;
  valueAxisTitle?: string;
  /** US number format of the value axis and labels. */
  numberFormat?: string;
  labels?: boolean;
  /** US number format of the labels, where it is not that of the axis: small parts may go without. */
  labelFormat?: string;
  /** Points of all its text, where it is not the host’s own: what is projected is read from afar. */
  textSize?: number;
  /** Where the value axis begins and ends, and its steps, where they are not left to the host. */
  valueRange?: { minimum?: number; maximum?: number; step?: number };
  sheet?: string;
}

export interface ChartSeries {
  name: { rect: Rect; value: string };
  rect: Rect;
  /** What the cells hold; null is a gap. */
  values: (number | null)[];
  /** RRGGBB. */
  color: string;
  /** A line of dashes without points: what is aimed at, beside what was measured. */
  dashed?: true;
}

export interface PrintPlan {
  orientation: 'landscape' | 'portrait';
  paper: 'A4' | 'A3';
  /** Rows repeated on each page, counted from 0, both included. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** Excel's codes: `&L`, `&C`, `&R`, `&P`, `&N`. Texts in them are already escaped (`&&`). */
  header?: string;
  footer?: string;
  /** A new page begins at each of these rows, counted from 0. */
  pageBreaks?: number[];
}

/** A cell that people may type in. `key` says what it is about, for ever, whatever its address. */
export interface OwnedCell {
  key: string;
  row: number;
  column: number;
  /** What was generated there; empty text for an empty cell. */
  value: string;
}

/** The number format of the labels of a chart. */
export function labelFormat(chart: Pick<ChartPlan, 'labelFormat' | 'numberFormat'>): string {
  return chart.labelFormat ?? chart.numberFormat ?? 'General';
}

/** A plan with nothing in it but what is given. */
export function sheetPlan(plan: Pick<SheetPlan, 'id' | 'name' | 'print'> & Partial<SheetPlan>): SheetPlan {
  return {
    rows: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    charts: [],
    tables: [],
    owned: [],
    ...plan,
  };
}

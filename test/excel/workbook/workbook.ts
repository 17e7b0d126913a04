import type { Rect } from '../../../src/workbook/address';
import type { CellStyle } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';

/** A workbook as our Excel holds it: plain data. The objects of the client are made over it, and files of it. */
export interface ExcelWorkbook {
  /** File name with its extension. */
  name: string;
  sheets: ExcelSheet[];
  /** Ids of sheets. */
  active: string;
  /** What is selected, on the active sheet. */
  selected: Rect;
  names: DefinedName[];
  customXmlParts: { id: string; xml: string }[];
  /** Files that were opened as new workbooks beside this one. */
  openedBeside: Uint8Array[];
  settings: Map<string, unknown>;
  properties: { title: string; author: string; company: string };
  /** Adding, deleting and renaming sheets is refused. */
  structureProtected: boolean;
  /** Opened read only. */
  readOnly: boolean;
  /** Dates are counted from 1904. */
  date1904: boolean;
  /** Someone is typing in a cell: every request is refused. */
  editing: boolean;
  /** The last number given away by `freshId`: whatever is deleted, no two things ever have one id. */
  lastId: number;
}

export interface ExcelSheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#1F3864`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  /** By `cellKey`. */
  cells: Map<string, ExcelCell>;
  /**
   * By column and by row, counted from 0: only those that are not as the sheet has them by default. In points; `level` is
   * that of the groups that a column is in.
   */
  columns: Map<number, { width?: number; hidden?: boolean; level?: number }>;
  rows: Map<number, { height?: number; hidden?: boolean }>;
  merges: Rect[];
  names: DefinedName[];
  charts: ExcelChart[];
  /** The first one has the highest priority. */
  conditionalFormats: ExcelConditionalFormat[];
  validations: ExcelValidation[];
  /** Rows from the top and columns from the left that stay in view. */
  frozen: { rows: number; columns: number } | null;
  page: ExcelPage;
  protected: boolean;
  comments: { id: string; row: number; column: number; text: string }[];
  tables: ExcelTable[];
}

export interface ExcelCell {
  /** Empty text for an empty cell; for a formula, what was last computed. */
  value: CellValue;
  /** With its `=`, in English. */
  formula?: string;
  /** `#REF!`… when the value is an error. */
  error?: string;
  /** Typed with an apostrophe before it: text, whatever it looks like. */
  quoted?: boolean;
  style: ExcelStyle;
  /** `documentReference` is empty for a link to an address outside of the workbook. */
  link?: { documentReference: string; address?: string; screenTip?: string };
  /** Unlocked cells of a protected sheet can be written. */
  locked?: boolean;
}

/** A cell's look, with what plans have no word for. Never changed in place: many cells share one. */
export interface ExcelStyle extends CellStyle {
  /** Name of the font; Calibri unless told. */
  fontName?: string;
  underline?: 'Single' | 'Double';
  /** Each side as it was drawn; `border` says it too where all four have the same line. */
  sides?: Partial<Record<ExcelSide, ExcelLine>>;
}

export type ExcelSide = 'top' | 'bottom' | 'left' | 'right';

export interface ExcelLine {
  /** The client's words: `Continuous`, `Thin`. */
  style: string;
  weight: string;
  /** RRGGBB. */
  color: string;
}

export interface DefinedName {
  name: string;
  /** `=Matrice!$A$1:$B$2`, `="matrice"`. */
  formula: string;
  visible: boolean;
}

export interface ExcelChart {
  id: string;
  name: string;
  /** The client's word: `BarClustered`, `Line`. */
  type: string;
  /** Empty when the chart shows none. */
  title: string;
  titleFont: ExcelChartFont;
  /** Of all its text, where it was written. */
  font: ExcelChartFont;
  /** Cells it covers. */
  at: Rect;
  /** What it leaves free of the first and last of these cells, in points. */
  inset: { top: number; left: number; bottom: number; right: number };
  series: ExcelSeries[];
  categoryAxis: ExcelCategoryAxis;
  valueAxis: ExcelValueAxis;
  legend: { visible: boolean; position: string };
}

/** What was written of a font; the rest is as Excel chooses. Size in points, colour `#1F3864`. */
export interface ExcelChartFont {
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ExcelCategoryAxis {
  /** Empty when the axis shows none. */
  title: string;
  titleFont: ExcelChartFont;
  visible: boolean;
  /** From the last category to the first. */
  reversed: boolean;
  /** Where the other axis crosses it, and how its ticks look: the client's words. */
  position: string;
  majorTickMark: string;
  tickLabelPosition: string;
  gridlines: { visible: boolean; color: string };
  /** Whether categories are days: the client's words. */
  categoryType: string;
  baseTimeUnit: string;
  /** Between two labels, in these units; null when Excel chooses. */
  majorUnit: number | null;
  majorTimeUnitScale: string;
}

export interface ExcelValueAxis extends ExcelCategoryAxis {
  numberFormat: string;
  /** Null when Excel chooses. */
  minimum: number | null;
  maximum: number | null;
}

export interface ExcelSeries {
  name: string;
  /** Where the name stands, when the chart was made of cells. */
  nameCell?: ExcelReference;
  /** Missing in a series that was just added. */
  values?: ExcelReference;
  categories?: ExcelReference;
  /** `#1F3864`; empty as long as Excel chooses. */
  fillColor: string;
  /** Of single points, by their place: the slices of a pie. */
  pointColors: Map<number, string>;
  /** Weight in points; 0 as long as Excel chooses. */
  line: { color: string; weight: number; style: string };
  marker: { style: string; size: number; color: string; borderColor: string };
  /** Between groups of bars, in percent of a bar. */
  gapWidth: number;
  /** Of bars in one group, in percent. */
  overlap: number;
  smooth: boolean;
  labels: ExcelLabels;
}

export interface ExcelLabels {
  visible: boolean;
  showValue: boolean;
  /** The client's word: `OutsideEnd`, `Center`; empty as long as Excel chooses. */
  position: string;
  numberFormat: string;
  font: ExcelChartFont;
}

export interface ExcelReference {
  sheetId: string;
  rect: Rect;
}

export interface ExcelConditionalFormat {
  id: string;
  rects: Rect[];
  /** With its `=`, relative to the top left cell of the first rectangle; empty until the rule is given. */
  formula: string;
  stopIfTrue: boolean;
  style: CellStyle;
}

export interface ExcelValidation {
  rect: Rect;
  /** `X,x,●`, or a name that holds them, `=FDR_Axes`; empty when there is no list. */
  list: string;
  /** Numbers or dates that are compared with a value; missing when there is none. Without list everything is allowed. */
  compared?: ExcelComparison | undefined;
  dropDown: boolean;
  ignoreBlanks: boolean;
  alert: { style: string; showAlert: boolean; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export interface ExcelComparison {
  kind: 'decimal' | 'date';
  /** The client's word: `GreaterThanOrEqualTo`. */
  operator: string;
  /** With its `=`, in English. */
  formula: string;
}

export interface ExcelTable {
  id: string;
  name: string;
  /** Headers and rows. */
  rect: Rect;
  /** The client's word: `TableStyleMedium2`. */
  style: string;
  bandedRows: boolean;
}

export interface ExcelPage {
  orientation: 'Portrait' | 'Landscape';
  /** The client's word: `A4`, `A3`. */
  paperSize: string;
  /** Pages across and down; null where it is left open. */
  fit: { wide: number | null; tall: number | null } | null;
  /** In percent, where no number of pages is given. */
  scale: number;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** With the codes `&L`, `&C`, `&R` before its parts. */
  header: string;
  footer: string;
  /** Rows before which a page ends, counted from 0. */
  rowBreaks: number[];
  /** In points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
}

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

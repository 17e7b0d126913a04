import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../../workbook/plan';
import { freshWorkbook } from '../freshWorkbook';
import { openPackage, type Package } from '../openPackage';
import type { DocumentSheet } from './documentSheets';
import { readDocument } from './readDocument';

/** Column widths in characters: what columns may have, and what they get where the document does not tell. */
const NARROWEST = 8;
const WIDEST = 70;
const USUAL = 30;
const ALONE = 100;
/** Twentieths of a point to a character of the default font. */
const PER_CHARACTER = 105;
const LINE_HEIGHT = 15;
const TALLEST_ROW = 409;

const looks = {
  line: { vertical: 'top', wrap: true },
  cell: { vertical: 'top', wrap: true, border: 'thin' },
} satisfies Record<string, CellStyle>;

/** A new workbook that holds the tables and lines of a document as plain sheets. Throws as `readDocument` does. */
export function documentWorkbook(opened: Package): Package {
  const { sheets, properties } = readDocument(opened);
  return openPackage(freshWorkbook(sheets.map(planOf), { stamped: false, properties }));
}

function planOf({ snapshot, widths }: DocumentSheet): SheetPlan {
  const isTable = widths.length > 0;
  const columnWidths = isTable ? widths.map(widthOf) : [ALONE];
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  const rows: (PlannedCell | null)[][] = [];
  const rowHeights: (number | null)[] = [];
  for (const { row, column, cell } of snapshot.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length < column) line.push(null);
    line[column] = { value: cell.value, style: isTable ? looks.cell : looks.line };
  }
  for (const merge of snapshot.merges) {
    const isLine = merge.top === merge.bottom && merge.left === 0 && merge.right === columnWidths.length - 1;
    const anchor = rows[merge.top]?.[merge.left];
    if (!isLine || !anchor || typeof anchor.value !== 'string') continue;
    anchor.style = looks.line;
    // Excel fits no row to a text that is merged over several columns.
    rowHeights[merge.top] = heightOf(anchor.value, total);
  }
  return sheetPlan({
    id: snapshot.name,
    name: snapshot.name,
    rows,
    columnWidths,
    rowHeights: Array.from(rowHeights, (height) => height ?? null),
    merges: snapshot.merges,
    print: { orientation: columnWidths.length > 3 ? 'landscape' : 'portrait', paper: 'A4' },
  });
}

function widthOf(width: number): number {
  return width === 0 ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, Math.round(width / PER_CHARACTER)));
}

function heightOf(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  return Math.min(TALLEST_ROW, lines * LINE_HEIGHT);
}

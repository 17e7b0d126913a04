import type { ExcelPage, ExcelSheet, ExcelWorkbook } from './workbook';

/** An id that nothing in this workbook has or had: `{0000002A-0001-0000-0000-000000000000}`. */
export function freshId(book: ExcelWorkbook): string {
  book.lastId += 1;
  const number = book.lastId.toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-0001-0000-0000-000000000000}`;
}

/** A workbook without any sheet, which no Excel shows: add one with `addSheet` first. `name` has its extension. */
export function emptyWorkbook(name: string): ExcelWorkbook {
  return {
    name,
    sheets: [],
    active: '',
    selected: { top: 0, left: 0, bottom: 0, right: 0 },
    names: [],
    customXmlParts: [],
    openedBeside: [],
    settings: new Map(),
    properties: { title: '', author: '', company: '' },
    structureProtected: false,
    readOnly: false,
    date1904: false,
    editing: false,
    lastId: 0,
  };
}

/** Adds an empty sheet at the end; the first one is the active one. */
export function addSheet(book: ExcelWorkbook, name: string): ExcelSheet {
  const sheet: ExcelSheet = {
    id: freshId(book),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    names: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    frozen: null,
    page: newPage(),
    protected: false,
    comments: [],
    tables: [],
  };
  book.sheets.push(sheet);
  book.active ||= sheet.id;
  return sheet;
}

/**
 * The page of a new sheet.
 * ASSUMED: Excel in France starts with A4 and the margins « Normales ».
 */
function newPage(): ExcelPage {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    fit: null,
    scale: 100,
    titleRows: null,
    titleColumns: null,
    header: '',
    footer: '',
    rowBreaks: [],
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
  };
}

import { FileHost } from '../../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { cellAddress } from '../../../src/workbook/address';
import type { CellChange, State } from '../../../src/workbook/host';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { stateFromXml } from '../../../src/workbook/stateXml';
import { openFolds } from './openFolds';
import { foldedColumns, planOfSheet, stampOf } from './planOfSheet';
import { cellKey, type ExcelCell, type ExcelSheet, type ExcelWorkbook } from './workbook';
import { addSnapshot, workbookOf } from './workbookOf';

/**
 * Saves a workbook of our Excel as .xlsx, to look at it in another program. Generated sheets are written as plans, and
 * the state with them. The user's own sheets are those of `original`, the file that was opened, with the cells that were
 * changed since; without it they are written as plans too.
 *
 * Throws for what such a file cannot show: sheets of the user's that are not in `original`, formulas that were changed
 * in them.
 */
export async function saveWorkbook(book: ExcelWorkbook, original?: Uint8Array): Promise<Uint8Array> {
  const own = book.sheets.filter((sheet) => !stampOf(sheet));
  const generated = book.sheets.filter((sheet) => stampOf(sheet)?.incomplete === false);
  const plans = (sheets: ExcelSheet[]): ReturnType<typeof planOfSheet>[] =>
    sheets.map((sheet) => ({ ...planOfSheet(sheet, book), ...foldedColumns(sheet, () => true) }));
  const host = new FileHost(original ?? freshWorkbook(plans(own), { stamped: false }), book.name);
  if (original) await host.edit(await changesOf(host, own, book.date1904));
  if (generated.length > 0) await host.write(plans(generated));
  const state = stateOf(book);
  if (state) await host.state.save(state);
  return withOpenFolds(await host.bytes(), generated);
}

/** Plans fold all groups of columns: those that stand open in our Excel are opened again. */
function withOpenFolds(bytes: Uint8Array, sheets: ExcelSheet[]): Uint8Array {
  return sheets.reduce((file, sheet) => {
    const open = foldedColumns(sheet, ({ hidden }) => !hidden).foldedColumns;
    return open ? openFolds(file, sheet.name, open) : file;
  }, bytes);
}

function stateOf({ customXmlParts }: ExcelWorkbook): State | undefined {
  for (const { xml } of customXmlParts) {
    const state = stateFromXml(xml);
    if (state) return state;
  }
  return undefined;
}

/** The cells of the user's sheets that are no longer as they were in the file. */
async function changesOf(host: FileHost, sheets: ExcelSheet[], date1904: boolean): Promise<CellChange[]> {
  const { sheets: before } = await host.read();
  return sheets.flatMap((sheet) => {
    const snapshot = before.find(({ name }) => name === sheet.name);
    if (!snapshot) throw new Error(`a sheet that the file has not: ${sheet.name}`);
    return changedCells(sheet, snapshot, date1904);
  });
}

function changedCells(sheet: ExcelSheet, snapshot: SheetSnapshot, date1904: boolean): CellChange[] {
  const opened = addSnapshot({ ...workbookOf(), date1904 }, snapshot).cells;
  const expected = new Map(
    snapshot.cells.map(({ row, column, cell }) => [cellKey(row, column), cell.value] as const),
  );
  return [...new Set([...opened.keys(), ...sheet.cells.keys()])].flatMap((key) => {
    const [before, now] = [opened.get(key), sheet.cells.get(key)];
    if (before?.formula !== now?.formula) throw new Error(`a formula of ${sheet.name} was changed`);
    if (now?.formula !== undefined || valueOf(before) === valueOf(now)) return [];
    const [row, column] = key.split(',').map(Number);
    const source = { sheet: sheet.name, address: cellAddress(row!, column!) };
    const inFile = expected.get(key) ?? null;
    // A file counts dates from 1904 where Excel does, but changes of cells are told as if all counted from 1900.
    const shift = typeof inFile === 'number' && typeof before?.value === 'number' ? inFile - before.value : 0;
    const value = valueOf(now);
    return [{ source, expected: inFile, value: typeof value === 'number' ? value + shift : value }];
  });
}

/** Null for an empty cell. */
function valueOf(cell: ExcelCell | undefined): CellValue | null {
  return cell === undefined || cell.value === '' ? null : cell.value;
}

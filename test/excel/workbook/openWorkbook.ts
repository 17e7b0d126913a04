import { FileHost } from '../../../src/hosts/file/fileHost';
import { emptyState } from '../../../src/workbook/host';
import { stateToXml } from '../../../src/workbook/stateXml';
import { emptyWorkbook, freshId } from './emptyWorkbook';
import { readFileFacts } from './fileFacts';
import type { ExcelWorkbook } from './workbook';
import { addSnapshot } from './workbookOf';

/**
 * Opens a file in our Excel. `name` has its extension. What it takes from the file is what the add-in reads: cells with
 * values, formulas, errors and number formats, merges, tables, what is hidden or protected, column widths, names with the
 * stamps of generated sheets, the state. Looks, charts and rules of the file are not taken.
 *
 * Throws HostError as `FileHost.read` does.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<ExcelWorkbook> {
  const host = new FileHost(bytes, name);
  const [snapshot, state] = await Promise.all([host.read(), host.state.load()]);
  const facts = readFileFacts(bytes);
  const book = emptyWorkbook(name);
  Object.assign(book.properties, snapshot.properties);
  book.names = facts?.names ?? [];
  book.structureProtected = facts?.structureProtected ?? false;
  book.date1904 = facts?.date1904 ?? false;
  snapshot.sheets.forEach((sheet, index) => {
    // ASSUMED: a sheet that is one large chart is none of the client's worksheets.
    if (sheet.kind === 'cells') addSnapshot(book, sheet, facts?.sheets[index]);
  });
  book.active = book.sheets.find(({ visibility }) => visibility === 'Visible')?.id ?? book.active;
  if (JSON.stringify(state) !== JSON.stringify(emptyState())) {
    book.customXmlParts.push({ id: freshId(book), xml: stateToXml(state) });
  }
  return book;
}

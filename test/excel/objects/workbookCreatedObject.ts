import type { ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import type { ExcelWorkbook } from '../workbook/workbook';
import { asText, invalid } from './arguments';

/** What begins every .xlsx: it is a ZIP archive. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `Application.createWorkbook`: a workbook that is not open yet. ASSUMED: what is no .xlsx is refused at once. */
export function workbookCreatedObject(book: ExcelWorkbook, base64: unknown): ModelObject {
  const bytes = new Uint8Array(Buffer.from(asText(base64), 'base64'));
  if (ZIP.some((byte, i) => bytes[i] !== byte)) throw invalid('base64File');
  const id = freshId(book);
  return {
    type: 'WorkbookCreated',
    members: {
      id: () => id,
      properties: { Id: { get: () => id } },
      methods: {
        Open: () => {
          book.openedBeside.push(bytes);
        },
      },
    },
  };
}

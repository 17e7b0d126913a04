import type { SheetPlan } from '../../src/workbook/plan';
import { rectAddress, type Rect } from '../../src/workbook/address';
import { bullet, heading, paragraph, wordTable, type WordCell } from './wordFile';

/**
 * Sheets as the document that people would have written in place of the workbook: lines that stand alone are
 * paragraphs (the first of a sheet a heading), rows of several cells are tables, `➢` begins a paragraph of a list.
 */
export function wordOfSheets(sheets: SheetPlan[]): string[] {
  return sheets.flatMap((sheet) => {
    const body: string[] = [];
    let table: number[] = [];
    const end = (): void => {
      if (table.length > 0) body.push(tableOf(sheet, table), paragraph(''));
      table = [];
    };
    for (let row = 0; row < sheet.rows.length; row++) {
      const filled = (sheet.rows[row] ?? []).filter((cell) => cell?.value !== undefined);
      const isCovered = sheet.merges.some(({ top, bottom }) => top < row && bottom >= row);
      if (isCovered || filled.length > 1) table.push(row);
      else {
        end();
        const text = String(filled[0]?.value ?? '');
        if (text !== '') body.push(...(body.length === 0 ? [heading(1, text)] : linesOf(text)));
      }
    }
    end();
    return body;
  });
}

function tableOf(sheet: SheetPlan, rows: number[]): string {
  const [first = 0] = rows;
  const last = rows.at(-1)!;
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const merges = sheet.merges
    .filter(({ top, bottom }) => top >= first && bottom <= last)
    .map((rect): Rect => ({ ...rect, top: rect.top - first, bottom: rect.bottom - first }));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column): WordCell =>
      linesOf(String(sheet.rows[row]?.[column]?.value ?? '')),
    ),
  );
  return wordTable(cells, merges.map(rectAddress));
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => (line.startsWith('➢ ') ? bullet(line.slice(2)) : paragraph(line)));
}

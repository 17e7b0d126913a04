import { fitRow } from './fitRow';
import { looks, type SheetBuilder } from './sheetBuilder';

/** A part of a document told in sentences: a heading and its paragraphs. */
export interface ProseSection {
  heading: string;
  paragraphs: string[];
}

/** Width of the one column of a prose sheet, in characters: it fits A4 upright. */
export const proseWidth = 78;

/** Puts sections one under the other in column A, one paragraph a cell; answers the row after them. */
export function putProse(sheet: SheetBuilder, top: number, sections: ProseSection[]): number {
  let row = top;
  for (const { heading, paragraphs } of sections) {
    sheet.put(row, 0, heading, { ...looks.heading, wrap: true });
    fitRow(sheet, row, [{ text: heading, width: proseWidth, size: 15 }]);
    row++;
    for (const paragraph of paragraphs) {
      sheet.put(row, 0, paragraph, looks.prose);
      fitRow(sheet, row, [{ text: paragraph, width: proseWidth }]);
      row++;
    }
    row++;
  }
  return row;
}

/** Widths of the columns of labels and values, in characters: they fit A4 upright. */
export const factWidths: [number, number] = [24, 84];

/** Puts label | value lines in columns A and B; answers the row after them. */
export function putFacts(sheet: SheetBuilder, top: number, facts: [string, string][]): number {
  const [labelWidth, valueWidth] = factWidths;
  facts.forEach(([label, value], i) => {
    sheet.put(top + i, 0, label, looks.label).put(top + i, 1, value, looks.text);
    fitRow(sheet, top + i, [
      { text: label, width: labelWidth, size: 12 },
      { text: value, width: valueWidth },
    ]);
  });
  return top + facts.length;
}

import { guideTexts } from '../../src/messages/fr/guide/frame';
import { cellAddress, columnName, parseRect, type Rect } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A text as it is, whatever signs Markdown would make something of; line breaks stay. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/\r\n?|\n/g, '<br>')
    .trim();
}

/**
 * A sheet as a table with the letters of its columns and the numbers of its rows; the cells of `marked`, addresses, are
 * bold.
 */
export function sheetTable({ cells }: SheetSnapshot, marked: readonly string[]): string {
  const texts = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.text]));
  const bold = marked.flatMap((address) => parseRect(address) ?? []);
  const columns = upTo(Math.max(...bold.map(({ right }) => right), ...cells.map(({ column }) => column)));
  const rows = upTo(Math.max(...bold.map(({ bottom }) => bottom), ...cells.map(({ row }) => row)));
  const shown = (row: number, column: number): string => {
    const text = escaped(texts.get(cellAddress(row, column)) ?? '');
    const rect = bold.find((one) => isIn(one, row, column));
    if (!rect || (text === '' && !isOneCell(rect))) return text;
    return `**${text === '' ? guideTexts.empty : text}**`;
  };
  return [
    ['', ...columns.map(columnName)],
    ['---', ...columns.map(() => '---')],
    ...rows.map((row) => [String(row + 1), ...columns.map((column) => shown(row, column))]),
  ]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function isIn({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isOneCell({ top, left, bottom, right }: Rect): boolean {
  return top === bottom && left === right;
}

/** 0, 1, 2… to the last one. */
function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, i) => i);
}

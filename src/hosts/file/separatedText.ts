import type { SheetSnapshot } from '../../workbook/snapshot';
import { decodeWindows1252 } from './windows1252';

/** Tables in plain text (.csv, .tsv): what Excel in French and other programs write. */

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** Share of the rows that must have the same number of fields for a text to be a table. */
const REGULAR_SHARE = 0.8;

/**
 * The cells of a table in plain text, or undefined for a text that is no table (prose, JSON, HTML, a program).
 * Text is UTF-8, or else Windows-1252. Numbers are read the way the separator tells: French with `;` and tab
 * (`12,5`), English with `,` (`12.5`); everything else stays text, as it is written.
 */
export function readSeparatedText(bytes: Uint8Array): SheetSnapshot['cells'] | undefined {
  const text = decode(bytes);
  if (text === undefined || /^\s*[<{]/.test(text) || isJson(text)) return undefined;
  for (const separator of SEPARATORS) {
    const rows = splitRows(text, separator);
    if (isTable(rows)) return toCells(rows, separator);
  }
  return undefined;
}

/** True for the rich text (.rtf) of a word processor, which is plain text too. */
export function isRichText(bytes: Uint8Array): boolean {
  return decodeWindows1252(bytes.subarray(0, 5)) === '{\\rtf';
}

function decode(bytes: Uint8Array): string | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  // Control characters but tab, line feed and carriage return: not a text.
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function isJson(text: string): boolean {
  if (!text.trimStart().startsWith('[')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Rows of fields; a field in quotes may hold separators, line breaks and doubled quotes (RFC 4180). */
function splitRows(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|)([^${separator}\r\n]*)(${separator}|\r\n?|\n|$)`, 'gy');
  while (field.lastIndex < text.length) {
    const [, quoted, plain, end] = field.exec(text)!;
    row.push((quoted ?? '').replaceAll('""', '"') + plain!);
    if (end === separator && field.lastIndex < text.length) continue;
    if (end === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

function isTable(rows: string[][]): boolean {
  const filled = rows.filter((row) => row.some((field) => field.trim() !== ''));
  const frequency = new Map<number, number>();
  for (const row of filled) frequency.set(row.length, (frequency.get(row.length) ?? 0) + 1);
  const [width = 0, count = 0] = [...frequency].sort((a, b) => b[1] - a[1])[0] ?? [];
  const wide = filled.filter((row) => row.filter((field) => field.trim() !== '').length >= 2).length;
  return width >= 2 && wide >= 2 && count >= REGULAR_SHARE * filled.length;
}

function toCells(rows: string[][], separator: Separator): SheetSnapshot['cells'] {
  const number = separator === ',' ? /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/ : /^-?(?:0|[1-9]\d{0,14})(?:,\d+)?$/;
  return rows.flatMap((fields, row) =>
    fields.flatMap((field, column) => {
      const text = field.replace(/\r\n?/g, '\n');
      if (text === '') return [];
      const value = number.test(text) ? Number(text.replace(',', '.')) : text;
      return [{ row, column, cell: { value, text } }];
    }),
  );
}

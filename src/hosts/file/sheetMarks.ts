import { parseRect } from '../../workbook/address';

/** What SheetJS does not tell of a sheet of an .xlsx, found in its XML without building a tree of it. */
export interface SheetMarks {
  /** Counted from 0, hidden by hand or by a filter. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Formulas whose result was never stored, as programs other than Excel leave them; SheetJS drops them. */
  uncomputed: { row: number; column: number; formula: string }[];
  /** How many cells hold a value. */
  filled: number;
}

const PREFIX = '(?:[\\w.-]+:)?';
const ROW = new RegExp(`<${PREFIX}row\\b([^<>]*)>`, 'g');
const COLUMN = new RegExp(`<${PREFIX}col\\s([^<>]*)>`, 'g');
const VALUE = new RegExp(`<${PREFIX}(?:v|is)>`, 'g');
const FORMULA_ALONE = new RegExp(
  `<${PREFIX}c\\b([^<>]*)>\\s*<${PREFIX}f(?:\\s[^<>]*[^/<>])?>([^<]+)</${PREFIX}f>\\s*` +
    `(?:<${PREFIX}v\\s*/>|<${PREFIX}v>\\s*</${PREFIX}v>)?\\s*</${PREFIX}c>`,
  'dg',
);
const LAST_COLUMN_NUMBER = 16_384;

/** `xml` is the text of the worksheet part `bytes`, one character a byte. */
export function readSheetMarks(bytes: Uint8Array, xml: string): SheetMarks {
  let filled = 0;
  for (VALUE.lastIndex = 0; VALUE.test(xml);) filled++;
  return { ...readHidden(xml), uncomputed: readUncomputed(bytes, xml), filled };
}

function readHidden(xml: string): Pick<SheetMarks, 'hiddenRows' | 'hiddenColumns'> {
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let row = 0;
  for (const [, attributes] of xml.matchAll(ROW)) {
    row = Number(attributeOf(attributes!, 'r') ?? row + 1);
    if (isHidden(attributes!)) hiddenRows.push(row - 1);
  }
  for (const [, attributes] of xml.matchAll(COLUMN)) {
    if (!isHidden(attributes!)) continue;
    const last = Math.min(Number(attributeOf(attributes!, 'max')), LAST_COLUMN_NUMBER);
    for (let column = Number(attributeOf(attributes!, 'min')); column <= last; column++) {
      hiddenColumns.push(column - 1);
    }
  }
  return { hiddenRows, hiddenColumns };
}

function readUncomputed(bytes: Uint8Array, xml: string): SheetMarks['uncomputed'] {
  const uncomputed: SheetMarks['uncomputed'] = [];
  for (const match of xml.matchAll(FORMULA_ALONE)) {
    const cell = parseRect(attributeOf(match[1]!, 'r') ?? '');
    const [start, end] = match.indices![2]!;
    const formula = unescape(new TextDecoder().decode(bytes.subarray(start, end)));
    if (cell) uncomputed.push({ row: cell.top, column: cell.left, formula });
  }
  return uncomputed;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_entity, name: string) => ENTITIES[name]!);
}

function isHidden(attributes: string): boolean {
  return attributes.includes('hidden') && /^(?:1|true|on)$/.test(attributeOf(attributes, 'hidden') ?? '');
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

import type { CellValue } from '../../../workbook/snapshot';
import { typedText } from './typedText';

/** What a cell is given, and the number format it has then. */
export interface Content {
  /** As it would be typed: empty for an empty cell. */
  input: CellValue;
  format: string;
}

/** In a cell of this format, whatever is typed becomes a text. */
const TEXT_FORMAT = '@';

/** What to type into a cell of a format so that it holds this value. */
export function inputOf(value: CellValue | null, format: string): CellValue {
  if (typeof value !== 'string') return value ?? '';
  return format === TEXT_FORMAT && !value.startsWith("'") ? value : typedText(value);
}

/** The format of a cell once it holds this value: a number is no text, whatever stood there before. */
export function formatFor(value: CellValue | null, format: string): string {
  return typeof value === 'string' || value === null ? format : withoutText(format);
}

/**
 * Queues the content of a cell whose format is `present`. Numbers are written under a format that leaves them numbers,
 * and only then get back one that would not.
 */
export function queueContent(cell: Excel.Range, present: string, { input, format }: Content): void {
  const meanwhile = typeof input === 'string' ? format : withoutText(format);
  if (meanwhile !== present) cell.numberFormat = [[meanwhile]];
  cell.values = [[input]];
  if (format !== meanwhile) cell.numberFormat = [[format]];
}

function withoutText(format: string): string {
  return format === TEXT_FORMAT ? 'General' : format;
}

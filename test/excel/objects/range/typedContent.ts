import type { CellValue } from '../../../../src/workbook/snapshot';
import { checkedFormula } from '../formulas/checkedFormula';
import { invalid } from '../arguments';
import { isErrorName } from './errorNames';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What a cell holds after something was written into it. */
export interface Content {
  value: CellValue;
  /** With its `=`. */
  formula?: string;
  error?: string;
  quoted?: boolean;
  /** The number format that Excel gives a cell whose format is General, after what was typed. */
  format?: string;
}

/** Excel's own limit for the text of one cell. */
const MOST_CHARACTERS = 32_767;
const TEXT_FORMAT = '@';

/**
 * What Excel makes of a value that is written into a cell of this number format: text is taken as if it were typed.
 * ASSUMED: as if it were typed into an American Excel, whatever the user's language; only its dates may also have the
 * day first. And what begins with `+`, `-` or `@` and is no number is a formula, as it is for a person who types it.
 * @throws ModelError `InvalidArgument` for what no cell can hold
 */
export function typedContent(written: unknown, format: string, date1904: boolean): Content {
  if (typeof written === 'boolean' || typeof written === 'number') {
    // ASSUMED: a cell of the format « Texte » makes a text of a number, as when it is typed.
    return format === TEXT_FORMAT ? { value: asTyped(written) } : { value: written };
  }
  if (typeof written !== 'string') throw invalid(`a value for a cell: ${JSON.stringify(written)}`);
  if (written.startsWith("'")) return { value: held(written.slice(1)), quoted: true };
  if (format === TEXT_FORMAT) return { value: held(written) };
  const plain = written.trim();
  if (/^=./s.test(plain)) return { value: '', formula: checkedFormula(plain) };
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  if (isErrorName(plain)) return { value: plain.toUpperCase(), error: plain.toUpperCase() };
  const found = typedNumber(plain) ?? typedDate(plain, date1904);
  if (found) return found;
  if (/^[+\-@]./s.test(plain)) return { value: '', formula: checkedFormula(`=${plain}`) };
  return { value: held(written) };
}

function asTyped(value: number | boolean): string {
  return String(value).toUpperCase();
}

function held(text: string): string {
  if (text.length > MOST_CHARACTERS) throw invalid(`a text of ${String(text.length)} characters`);
  return text;
}

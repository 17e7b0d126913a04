import type { CellValue } from '../../workbook/snapshot';

const NBSP = '\u00a0';
/** Between thousands, as Windows has it in French. */
const THOUSANDS = '\u202f';
const DAY = 86_400_000;

/**
 * What French Excel shows of a value under a US number format. Formats of numbers (`#,##0.0`, `0%`, `0;-0;"aucune"`,
 * `"≥ "0`) and of days (`dd/mm/yyyy`) are known; a percent sign gets its no-break space.
 * @example shownValue(1234.5, '#,##0.0') → '1 234,5'
 */
export function shownValue(value: CellValue | undefined, format = 'General'): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return value;
  const { section, amount } = sectionFor(value, format);
  if (/general/i.test(section)) return general(amount);
  const parts = pieces(section);
  const codes = parts.map((part) => ('code' in part ? part.code : '')).join('');
  if (/[dy]/i.test(codes)) return shownDay(value, parts);
  return shownNumber(amount, parts, codes);
}

/** Positive, negative and zero have their own sections; a section of its own says the sign itself. */
function sectionFor(value: number, format: string): { section: string; amount: number } {
  const [positive = '', negative, zero] = splitSections(format);
  if (value < 0 && negative !== undefined) return { section: negative, amount: -value };
  if (value === 0 && zero !== undefined) return { section: zero, amount: 0 };
  return { section: positive, amount: value };
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? []).map(String);
}

type Piece = { literal: string } | { code: string };

/** Literal text apart from what stands for the value. */
function pieces(section: string): Piece[] {
  const found = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?.,]+|[dmy]+|./gi) ?? [];
  return found.flatMap((part): Piece[] => {
    if (part.startsWith('"')) return [{ literal: part.slice(1, -1) }];
    if (part.startsWith('\\')) return [{ literal: part.slice(1) }];
    if (part.startsWith('_')) return [{ literal: NBSP }];
    if (part.startsWith('*') || part.startsWith('[')) return [];
    return /^[#0?.,]+$|^[dmy]+$/i.test(part) ? [{ code: part }] : [{ literal: part }];
  });
}

function shownNumber(amount: number, parts: Piece[], codes: string): string {
  const percent = parts.some((part) => 'literal' in part && part.literal === '%');
  const decimals = /\.([0#?]*)/.exec(codes)?.[1] ?? '';
  const least = decimals.replace(/[^0]/g, '').length;
  const figure = french(percent ? amount * 100 : amount, {
    least,
    most: decimals.length,
    grouped: codes.includes(','),
  });
  let put = false;
  return parts
    .map((part) => {
      if ('literal' in part) return part.literal === '%' ? `${NBSP}%` : part.literal;
      if (put) return '';
      put = true;
      return figure;
    })
    .join('')
    .replace(/\s\u00a0%/, `${NBSP}%`);
}

function french(
  value: number,
  { least, most, grouped }: { least: number; most: number; grouped: boolean },
): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(most).split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return sign + (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS) : whole) + (kept && `,${kept}`);
}

/** At most eleven figures, as Excel does in a wide cell. */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace('.', ',');
}

function shownDay(serial: number, parts: Piece[]): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const shown: Record<string, string> = {
    d: String(date.getUTCDate()),
    dd: two(date.getUTCDate()),
    m: String(date.getUTCMonth() + 1),
    mm: two(date.getUTCMonth() + 1),
    yy: two(date.getUTCFullYear() % 100),
    yyyy: String(date.getUTCFullYear()),
  };
  return parts
    .map((part) => ('literal' in part ? part.literal : (shown[part.code.toLowerCase()] ?? '')))
    .join('');
}

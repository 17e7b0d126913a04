import { frenchDay } from '../domain/frenchDay';
import { isDateFormat, isoDate, withoutLiterals } from './serialDates';

/** Between thousands, as Windows has it in French since 2018. */
const THOUSANDS = '\u202f';

/**
 * A number as French Excel shows it in the formats of everyday: `12,5`, `1 250`, `40 %`, `01/09/2024`, `3 €`. `format` is
 * the format's code in a file. Exponents, fractions and times of day are shown as if the format was General.
 * @example plainNumber(0.4, '0%') === '40%'
 */
export function plainNumber(value: number, format: string): string {
  const date = isDateFormat(format) ? isoDate(value) : undefined;
  if (date !== undefined) return frenchDay(date);
  const section = format.split(';')[0]!;
  const code = withoutLiterals(section);
  const isEveryday = /^[^#0?]*[#0?][#0?,]*(?:\.[#0?]*)?[^#0?]*$/.test(code) && !/[e/hs]/i.test(code);
  if (!isEveryday || /General/i.test(code)) return String(value).replace('.', ',');
  const amount = code.includes('%') ? value * 100 : value;
  const [, optional = ''] = /\.([#0?]*)/.exec(code) ?? [];
  const digits = amount.toFixed(optional.length).split('.');
  const whole = code.includes(',') ? digits[0]!.replace(/\B(?=(\d{3})+$)/g, THOUSANDS) : digits[0]!;
  const least = optional.replace(/[#?]+$/, '').length;
  const decimals = (digits[1] ?? '').replace(/0+$/, '').padEnd(least, '0');
  const shown = decimals === '' ? whole : `${whole},${decimals}`;
  const [, before = '', after = ''] =
    /^((?:"[^"]*"|\\.|[^#0?"\\])*)[#0?][#0?,.]*(.*)$/.exec(withoutBrackets(section)) ?? [];
  return literal(before) + shown + literal(after);
}

/** A format without colours and languages; currencies (`[$€-40C]`) become plain text. */
function withoutBrackets(section: string): string {
  return section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, '');
}

/** What a piece of a format prints as it is. */
function literal(piece: string): string {
  return piece
    .replace(/\*./g, '')
    .replace(/_./g, ' ')
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    );
}

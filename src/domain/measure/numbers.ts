import { collectiveOf, collectivePattern, numberInWords, numberWordsPattern, scaleOf } from '../numberWords';

/** A number met in a folded text. `value` is absent when its digits can be read in two ways (« 10.000 »). */
export interface FoundNumber {
  from: number;
  to: number;
  value?: number;
  form: 'digits' | 'words' | 'article' | 'collective';
}

/** Stands for a place whose words were read otherwise: a date. */
export const hidden = '\ue001';
/** Stands before a % that was written « pour cent ». */
export const percentFiller = '\ue002';

/** Symbols that may touch the digits before them: « 3h », « 45mn », « 3ETP », « 20k€ ». */
const gluedUnit =
  /^(?:h|mn|min|j|s|k|m|km|[kmgt]o|etp|hsa|hse|imp|pts?|md)(?![a-z0-9])|^(?:k|m|md) ?€|^(?:k|m)?euros?(?![a-z])|^x ?(?:\/|par )/;

/** Words after which « 3.5 » is a decimal and not a code. */
export const decimalUnit =
  /^ ?(?:%|€|(?:[km]|md)€|euros?|h|heures?|j|jours?|mois|ans?|annees?|points?|pts?|etp|[kmgt]o|km|millions?|milliards?)(?![a-z])/;

/** An amount has at most two decimals: « 116.727 € » is in thousands. */
const money = /^ ?(?:€|euros?(?![a-z]))/;

const grouped = '\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)';
const digitsPattern = `(?<![a-z0-9_@#${hidden}])(?<!\\d[.,])(?<![a-z][-+])(${grouped}|\\d+)(?:([.,])(\\d+))?(?!\\d|[.,]\\d|°)`;
const scalePattern = /^ (mille|milliers?|millions?|milliards?)(?![a-z])/;
const comparison =
  /(?:au moins|plus de|moins de|environ|pres de|minimum(?: de)?|maximum(?: de)?|[<>≥≤=~≈+]) ?$/;

/** Every number of a folded text, in digits or in words, in the order they stand. */
export function findNumbers(text: string): FoundNumber[] {
  const found = [...inCollectives(text)];
  const free = (from: number, to: number) => !found.some((other) => from < other.to && to > other.from);
  for (const number of [...inDigits(text), ...inWords(text)])
    if (free(number.from, number.to)) found.push(number);
  return found.sort((a, b) => a.from - b.from);
}

function* inCollectives(text: string): Generator<FoundNumber> {
  for (const match of text.matchAll(new RegExp(`(?<![a-z0-9-])${collectivePattern}`, 'g'))) {
    const count = numberInWords(match[1]!);
    const each = collectiveOf(match[2]!);
    if (count === undefined || each === undefined) continue;
    const place = { from: match.index, to: match.index + match[0].length };
    yield { ...place, value: count * each, form: 'collective' };
  }
}

function* inWords(text: string): Generator<FoundNumber> {
  for (const match of text.matchAll(new RegExp(`(?<![a-z0-9-])${numberWordsPattern}(?!-[a-z])`, 'g'))) {
    const words = match[0];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    // « un site neuf », « la suite des cent »: « neuf » counts only where a number is expected.
    if (words === 'neuf' && !/(?:^|[:(.;] |moins |plus de |a |ou |et )$/.test(before)) continue;
    const value = numberInWords(words);
    yield {
      from: match.index,
      to: match.index + words.length,
      ...(value !== undefined && { value }),
      form: /^une?$/.test(words) ? 'article' : 'words',
    };
  }
}

function* inDigits(text: string): Generator<FoundNumber> {
  for (const match of text.matchAll(new RegExp(digitsPattern, 'g'))) {
    const [whole, integer, point, decimals] = match;
    const from = match.index;
    let to = from + whole.length;
    const before = text.slice(Math.max(0, from - 20), from);
    const after = text.slice(to, to + 20);
    if (/^[a-z]/.test(after) && !gluedUnit.test(after)) continue;
    if (isCode(integer!, point, before, after)) continue;
    const scale = scalePattern.exec(after);
    if (scale) to += scale[0].length;
    const value = isYear(whole, before, after) ? undefined : valueOf(integer!, point, decimals, after);
    yield {
      from,
      to,
      ...(value !== undefined && { value: value * (scale ? scaleOf(scale[1]!)! : 1) }),
      form: 'digits',
    };
  }
}

/** « 1.1 » is a code; « 83.24 % », « ≥ 3.5 » and « 0.8 » are decimals. */
function isCode(integer: string, point: string | undefined, before: string, after: string): boolean {
  return point === '.' && integer !== '0' && !decimalUnit.test(after) && !comparison.test(before);
}

/** « 2021 enseignants » can be read in two ways: it is a quantity only when it is compared, is money or a share, or is the round « 2000 enseignants ». */
function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:199\d|20\d\d)$/.test(digits)) return false;
  if (comparison.test(before) || /^ ?(?:%|€|(?:[km]|md)€|euros?(?![a-z]))/.test(after)) return false;
  return digits !== '2000' || !/^ (?!(?:et|ou|a|au|en|-)(?![a-z]))[a-z]/.test(after);
}

function valueOf(integer: string, point: string | undefined, decimals: string | undefined, after: string) {
  if (/^[\u00b2\u00b3\u00b9\u2070-\u2079]/.test(after)) return undefined;
  const whole = integer.replace(/[ .]/g, '');
  if (decimals === undefined || point === undefined) return /^0\d/.test(whole) ? undefined : Number(whole);
  if (point === '.' && decimals.length === 3 && money.test(after)) return Number(whole + decimals);
  const thousandsPerhaps = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(integer);
  return thousandsPerhaps ? undefined : Number(`${whole}.${decimals}`);
}

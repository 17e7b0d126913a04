import type { Folded } from '../folded';
import type { FoundNumber } from './numbers';
import { percentFiller } from './numbers';

/** A number, range, ratio or share met in a text. With neither `value` nor `low`, it cannot be read for sure. */
export interface Quantity {
  from: number;
  to: number;
  value?: number;
  low?: number;
  high?: number;
  unit?: string;
  form: FoundNumber['form'] | 'range' | 'ratio' | 'share';
}

const percent = new RegExp(`^ ?${percentFiller}*%`);
const rangeJoint = /^ ?%? ?(?:a|ou|-) ?$/;
const ratioJoint = /^ ?(?:\/|sur) ?$/;
const populationJoint = /^ [a-z][a-z' -]{0,60} sur $/;

/** Numbers put together: « 5 à 10 », « entre 5 et 10 », « 80 / 122 », « 3/4 des », each with its % sign. */
export function joinNumbers(text: string, folded: Folded, numbers: FoundNumber[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    const next = numbers[index + 1];
    const pair = next && joinPair(text, folded, number, next);
    quantities.push(withPercent(text, pair ?? number));
    if (pair) index += 1;
  }
  return quantities;
}

function joinPair(text: string, folded: Folded, a: FoundNumber, b: FoundNumber): Quantity | undefined {
  const between = text.slice(a.to, b.from);
  const before = text.slice(Math.max(0, a.from - 40), a.from);
  const after = text.slice(b.to, b.to + 12);
  const place = { from: a.from, to: b.to };
  if (/(?:passer|passage|passant|evoluer|aller)[a-z' ]* de $/.test(before) && /^ ?%? ?a $/.test(between))
    return { ...place, ...(b.value !== undefined && { value: b.value }), form: 'digits' };
  if (rangeJoint.test(between) || (/(?<![a-z])entre $/.test(before) && /^ ?%? et $/.test(between)))
    return { ...place, ...bounds(a, b, between, folded), form: 'range' };
  if (ratioJoint.test(between)) return { ...place, ...ratio(a, b, between, after) };
  // « 9 élèves sur 10 » is nine pupils or nine tenths: nothing is told.
  const small = b.value !== undefined && (b.value <= 10 || b.value === 100);
  return populationJoint.test(between) && small ? { ...place, form: 'ratio' } : undefined;
}

/** `1-2 Le site` is a code; `5-10 actions` and `5-10 %` are ranges. */
function bounds(a: FoundNumber, b: FoundNumber, between: string, folded: Folded) {
  if (a.value === undefined || b.value === undefined || a.value >= b.value) return {};
  const after = folded.original.slice(folded.offsets[b.to], (folded.offsets[b.to] ?? 0) + 4);
  if (between.trim() === '-' && !/^\s*[%€\p{Ll}]/u.test(after)) return {};
  return { low: a.value, high: b.value };
}

/** « 10/12 » may be 10 December and « 1/2 journée » half a day; « 10 / 12 » is ten of twelve. */
function ratio(
  a: FoundNumber,
  b: FoundNumber,
  between: string,
  after: string,
): Omit<Quantity, 'from' | 'to'> {
  if (a.value === undefined || b.value === undefined || a.value > b.value || b.value === 0)
    return { form: 'ratio' };
  if (b.value <= 10 && /^ (?:de |des |du |d')/.test(after))
    return { value: (100 * a.value) / b.value, unit: '%', form: 'share' };
  if (b.value <= 12 && between === '/' && Number.isInteger(a.value)) return { form: 'ratio' };
  return { value: a.value, unit: `/ ${b.value}`, form: 'ratio' };
}

function withPercent(text: string, quantity: Quantity): Quantity {
  const sign = percent.exec(text.slice(quantity.to, quantity.to + 12));
  if (!sign || quantity.unit !== undefined) return quantity;
  return { ...quantity, to: quantity.to + sign[0].length, unit: '%' };
}

const shares: [string, number][] = [
  ['la moitie', 50],
  ['(?:un |le )tiers', 100 / 3],
  ['(?:les )?deux tiers', 200 / 3],
  ['(?:un |le )quart', 25],
  ['(?:les )?trois quarts', 75],
];

/** Shares in words: « la moitié des établissements », « deux tiers des élèves ». */
export function findShares(text: string): Quantity[] {
  return shares.flatMap(([words, value]) =>
    [...text.matchAll(new RegExp(`(?<![a-z0-9])(?:${words})(?= d(?:e |es |u |')|[ .]*$)`, 'g'))].map(
      (match) => ({
        from: match.index,
        to: match.index + match[0].length,
        value,
        unit: '%',
        form: 'share' as const,
      }),
    ),
  );
}

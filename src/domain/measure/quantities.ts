import type { Folded } from '../folded';
import { introducesChange } from './change';
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
  /** « Une dizaine à une quinzaine »: its bounds are about so many. */
  about?: true;
  form: FoundNumber['form'] | 'range' | 'ratio' | 'share' | 'whole';
}

const percent = new RegExp(`^ ?${percentFiller}*%`);
/** « 2 h à 4 h »: the unit told twice. */
const unitJoint = /^ ?(€|k€|h|heures?|jours?|points?|pts?) ?(?:a|ou|-|et) ?$/;
const rangeJoint = /^ ?%? ?(?:a|ou|-) ?$/;
const ratioJoint = /^ ?(?:\/|sur) ?$/;
/** « Note de 4/5 »: a mark, no date. */
const marked = /(?<![a-z])(?:notes?|score|moyenne|satisfaction)(?![a-z])[^.;]{0,30}$/;
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
  // « Augmenter de 50 % à 80 % » may be by as much, or from one to the other.
  if (/^ ?% ?a $/.test(between) && introducesChange(before)) return { ...place, form: 'range' };
  if (/\+ ?$/.test(before) && /^ ?%? ?(?:a|ou) \+ ?$/.test(between))
    return { ...place, ...bounds(a, b, between, folded), form: 'range' };
  if (rangeJoint.test(between) || (/(?<![a-z])entre $/.test(before) && /^ ?%? et $/.test(between)))
    return { ...place, ...bounds(a, b, between, folded), form: 'range' };
  const unit = unitJoint.exec(between)?.[1]?.replace(/s$/, '');
  if (
    unit !== undefined &&
    after.trimStart().startsWith(unit) &&
    (!/ et $/.test(between) || / ?entre $/.test(before))
  )
    return { ...place, ...bounds(a, b, between, folded), form: 'range' };
  if (ratioJoint.test(between)) return { ...place, ...ratio(a, b, between, after, marked.test(before)) };
  // « 9 élèves sur 10 » is nine pupils or nine tenths: nothing is told.
  const small = b.value !== undefined && (b.value <= 10 || b.value === 100);
  return populationJoint.test(between) && small ? { ...place, form: 'ratio' } : undefined;
}

/** `1-2 Le site` is a code; `5-10 actions` and `5-10 %` are ranges. */
function bounds(a: FoundNumber, b: FoundNumber, between: string, folded: Folded) {
  if (a.value === undefined || b.value === undefined || a.value >= b.value) return {};
  const after = folded.original.slice(folded.offsets[b.to], (folded.offsets[b.to] ?? 0) + 4);
  if (between.trim() === '-' && !/^\s*[%€\p{Ll}]/u.test(after)) return {};
  return { low: a.value, high: b.value, ...(a.form === 'collective' && { about: true as const }) };
}

/** « 10/12 » may be 10 December and « 1/2 journée » half a day; « 10 / 12 » is ten of twelve. */
function ratio(
  a: FoundNumber,
  b: FoundNumber,
  between: string,
  after: string,
  isMark: boolean,
): Omit<Quantity, 'from' | 'to'> {
  if (a.value === undefined || b.value === undefined || a.value > b.value || b.value === 0)
    return { form: 'ratio' };
  if (b.value <= 10 && /^ (?:de |des |du |d')/.test(after))
    return { value: hundredths((100 * a.value) / b.value), unit: '%', form: 'share' };
  if (b.value <= 12 && between === '/' && Number.isInteger(a.value) && !isMark) return { form: 'ratio' };
  return { value: a.value, unit: `/ ${b.value}`, form: 'ratio' };
}

function withPercent(text: string, quantity: Quantity): Quantity {
  const sign = percent.exec(text.slice(quantity.to, quantity.to + 12));
  if (!sign || quantity.unit !== undefined) return quantity;
  return { ...quantity, to: quantity.to + sign[0].length, unit: '%' };
}

const shares: [string, number][] = [
  ['la moitie', 50],
  ['(?:un |le )tiers', hundredths(100 / 3)],
  ['(?:les )?deux tiers', hundredths(200 / 3)],
  ['(?:un |le )quart', 25],
  ['un cinquieme', 20],
  ['un dixieme', 10],
  ['(?:les )?trois quarts', 75],
];

/** A share in points, to the hundredth. */
function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

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

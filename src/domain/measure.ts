import type { FoundDate } from './dates/find';
import { findDates } from './dates/find';
import type { Folded } from './folded';
import { fold } from './folded';
import { changeOf, multipleIn } from './measure/change';
import { chooseQuantity } from './measure/choose';
import { comparatorBefore } from './measure/comparators';
import { findNumbers, hidden, percentFiller } from './measure/numbers';
import type { Quantity } from './measure/quantities';
import { findShares, joinNumbers } from './measure/quantities';
import { hideReferences } from './measure/references';
import { splitQuantities, splitSeries } from './measure/series';
import type { Context } from './measure/units';
import { contextOf } from './measure/units';
import { findWholes } from './measure/wholes';
import { splitPieces, withoutBullet } from './pieces';
import type { Measure, Source } from './roadmap';

/**
 * The measures of a cell: one for each of its lines, bullets and parts between semicolons, and one for each step
 * of a series (« 20 % en 2023, 40 % en 2024 »). Each `text` is its part of the cell as written, without the bullet.
 * A part that tells no quantity, or that can be read in two ways, has only its text (and date); an empty cell has none.
 *
 * @example parseMeasures('- 128 PIX (en classe de troisième)', source)
 * // [{ text: '128 PIX (en classe de troisième)', value: 128, unit: 'PIX', scope: 'en classe de troisième', source }]
 */
export function parseMeasures(text: string, source: Source): Measure[] {
  return splitPieces(text).flatMap((piece) => parseSteps(piece, source));
}

/**
 * The measures of one line or bullet: its parts between semicolons where each tells a quantity, the steps of a series,
 * each with its own part of the text, else the one quantity that it tells.
 *
 * @example parseSteps('20 % en 2023, 40 % en 2024', source).map(({ value }) => value) // [20, 40]
 */
export function parseSteps(text: string, source: Source): Measure[] {
  const parse = (part: string): Measure => parseMeasure(part, source);
  const steps = (part: string): Measure[] => splitSeries(part, parse) ?? [parse(part)];
  const parts = splitQuantities(text, parse);
  return parts ? parts.flatMap(steps) : steps(text);
}

/**
 * The quantity that a text tells, with `text` as given.
 * - `value`, or `low` and `high` for a range; a percentage is in points (« 20 % » is 20, unit `%`).
 * - « 80 / 122 » is 80 with the unit `/ 122`.
 * - `relative`: a change; « doublement » is 100 with the unit `%`, « baisse de 10 % » −10.
 * - `date`: the last day of the date told, when there is one only.
 *
 * @example parseMeasure('Minimum 2 réunions / an', source)
 * // { text: …, value: 2, comparator: '≥', unit: 'réunions', per: 'an', source }
 */
export function parseMeasure(text: string, source: Source): Measure {
  const folded = fold(withoutBullet(text));
  const dates = findDates(folded);
  const readable = withoutDates(folded, dates);
  const { at, ...quantity } = readQuantity(folded, readable);
  const date = dueDate(
    dates.filter(({ from }) => at === undefined || !readable.slice(at, from).includes('. ')),
  );
  return { text, ...quantity, ...(date !== undefined && { date }), source };
}

/** The one due date that is told; two leave it out. */
function dueDate(dates: FoundDate[]): string | undefined {
  const due = new Set(dates.map(({ date }) => date).filter((date) => date !== undefined));
  return due.size === 1 ? [...due][0] : undefined;
}

function withoutDates(folded: Folded, dates: FoundDate[]): string {
  let result = '';
  let place = 0;
  for (const { from, to } of dates) {
    result += folded.text.slice(place, from) + hidden.repeat(to - Math.max(place, from));
    place = to;
  }
  result += folded.text.slice(place);
  const withSigns = result.replace(
    /pour ?cent(?![a-z])/g,
    (words) => `${percentFiller.repeat(words.length - 1)}%`,
  );
  return hideReferences(folded, withSigns);
}

/** What a measure says beside its text and place; `at` is where its quantity stands. */
type Reading = Omit<Measure, 'text' | 'source' | 'date'> & { at?: number };

function readQuantity(folded: Folded, text: string): Reading {
  const numbers = findNumbers(text);
  const shares = findShares(text);
  const free = numbers.filter((one) => !shares.some((share) => one.from < share.to && one.to > share.from));
  const quantities = [...joinNumbers(text, folded, free), ...shares, ...findWholes(text)].sort(
    (a, b) => a.from - b.from,
  );
  const multiple = multipleIn(text);
  const counts = (one: Quantity) =>
    comparatorBefore(text.slice(0, one.from)) !== undefined || contextOf(folded, text, one).per !== undefined;
  if (multiple) return readMultiple(folded, text, multiple, quantities, counts);
  const chosen = chooseQuantity(text, quantities, counts);
  return chosen === undefined ? {} : { at: chosen.to, ...describe(folded, text, chosen) };
}

/** « Doublement en 3 ans », when no other quantity stands beside it. */
function readMultiple(
  folded: Folded,
  text: string,
  multiple: { from: number; to: number; value: number },
  quantities: Quantity[],
  counts: (one: Quantity) => boolean,
): Reading {
  const others = quantities.filter(({ to, from }) => to <= multiple.from || from >= multiple.to);
  if (others.some((other) => other.form !== 'article' || counts(other))) return {};
  const context = contextOf(folded, text, { ...multiple, unit: '%', form: 'share' });
  return { at: multiple.to, value: multiple.value, relative: true, ...context };
}

function describe(folded: Folded, text: string, quantity: Quantity): Reading {
  const { value, low, high } = quantity;
  if (value === undefined && (low === undefined || high === undefined)) return {};
  const change = changeOf(text, quantity);
  const context = contextOf(folded, text, quantity);
  if (change.kind === 'unclear') return signedAlone(text, quantity, context);
  const sign = change.kind === 'relative' ? change.sign : 1;
  const bounds = sign < 0 && low !== undefined && high !== undefined ? [-high, -low] : [low, high];
  const near = quantity.form === 'collective' || quantity.about ? ('≈' as const) : undefined;
  const before = text.slice(0, quantity.from).replace(/\+ ?$/, '');
  const comparator = comparatorBefore(before) ?? context.comparator ?? near;
  return {
    ...(value !== undefined && { value: sign * value }),
    ...(bounds[0] !== undefined && bounds[1] !== undefined && { low: bounds[0], high: bounds[1] }),
    ...(comparator !== undefined && { comparator }),
    ...(change.kind === 'relative' && { relative: true }),
    ...withoutComparator(context),
  };
}

/** A cell that holds a negative number and nothing else is that number. */
function signedAlone(text: string, quantity: Quantity, context: Context): Reading {
  const alone = text.trim() === `-${text.slice(quantity.from, quantity.to)}`;
  return alone && quantity.value !== undefined && context.unit === undefined
    ? { value: -quantity.value }
    : {};
}

function withoutComparator({ unit, per, scope }: Context): Context {
  return {
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    ...(scope !== undefined && { scope }),
  };
}

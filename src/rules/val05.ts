import type { Indicator, Measure, Roadmap, Source } from '../domain/roadmap';
import { concerning } from './concerning';
import { allValuesOf } from './measures';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-05': { jumps: { label: string; before: string; after: string }[] };
  }
}

/**
 * A value more than five times the one before, or less than a fifth of it: perhaps a digit too many. One that goes away
 * from its target so far that it is halved, or doubled: perhaps a digit lost.
 */
export const val05: Rule<'VAL-05'> = {
  code: 'VAL-05',
  profile: 'all',
  check({ indicators, series }) {
    const found = [...indicators.flatMap(jumpsOfIndicator), ...series.flatMap(jumpsOfSeries)];
    if (found.length === 0) return [];
    const jumps = found.map(({ label, before, after }) => ({ label, before, after }));
    return [{ code: 'VAL-05', severity: 'avertissement', ...concerning(found), parameters: { jumps } }];
  },
};

/** What begins small may well grow tenfold. */
const SMALLEST = 10;
const UNUSUAL = 5;
/** So many times as much looks like a slip whatever is aimed at. */
const TOO_MANY = 10;
/** A target is well reached up to half as much again; twice that is no success but a slip. */
const BEYOND = 1.5;

interface Jump {
  id: string;
  source: Source;
  label: string;
  before: string;
  after: string;
  from: number;
  to: number;
}

interface Reached {
  text: string;
  value: number;
  source: Source;
}

/** What was reached, from the start on: targets are hopes, and may be high. */
function jumpsOfIndicator(indicator: Indicator): Jump[] {
  const reached = allValuesOf({ ...indicator, targets: [] }).filter(isPlain);
  const { baseline } = indicator;
  // Without dates only the start is known to come before what is reached today.
  const dated = reached.every(({ date }) => date !== undefined);
  const inOrder = dated ? [...reached].sort((a, b) => a.date!.localeCompare(b.date!)) : [];
  const pair = [baseline, indicator.current].filter((one) => one !== undefined).filter(isPlain);
  const steps = dated ? inOrder : pair;
  if (new Set(steps.map(({ unit, per, scope }) => JSON.stringify([unit, per, scope]))).size > 1) return [];
  const jumps = jumpsIn(indicator.id, indicator.title, steps).filter((jump) => !isAimedAt(jump, indicator));
  return jumps.length > 0 ? jumps : awayFromTarget(indicator);
}

/** From 10 to 64 where 60 are aimed at: the roadmap wants about that much. Or it is still on a long way there. */
function isAimedAt({ from, to }: Jump, { targets }: Indicator): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  if (high > TOO_MANY * low) return false;
  return targets.filter(isPlain).some(({ value }) => {
    if ((value - from) * (to - from) <= 0) return false;
    const [least, most] = from < to ? [from, value] : [value, from];
    const isNear = high <= most * BEYOND && low * BEYOND >= least;
    return isNear && (most > UNUSUAL * least || (to <= value * BEYOND && value <= to * BEYOND));
  });
}

const HALVED = 2;

/** From 14 to 3 colleges where 62 are aimed at. A small step back is the life of a figure. */
function awayFromTarget({ id, title, baseline, current, targets }: Indicator): Jump[] {
  if (!baseline || !current || !isPlain(baseline) || !isPlain(current)) return [];
  const levels = targets.filter(isPlain);
  const [before, after] = [baseline.value, current.value];
  const isAway = levels.length > 0 && levels.every(({ value }) => (value - before) * (after - before) < 0);
  const units = new Set([baseline, current, ...levels].map(({ unit }) => unit));
  const [low, high] = before < after ? [before, after] : [after, before];
  if (!isAway || units.size > 1 || low < 0 || high < SMALLEST || high < HALVED * low) return [];
  return [jumpOf(id, title, baseline, current)];
}

function isPlain(measure: Measure): measure is Measure & { value: number } {
  return measure.value !== undefined && measure.relative !== true;
}

function jumpsOfSeries({ categories, rows }: Roadmap['series'][number]): Jump[] {
  if (!categories.every((category) => /(?:19|20)\d\d/.test(category))) return [];
  return rows.flatMap(({ label, values }) => {
    const known = values.flatMap(({ text, number, source }) =>
      number === undefined ? [] : [{ text, value: number, source }],
    );
    return jumpsIn(label, label, known);
  });
}

function jumpsIn(id: string, label: string, steps: readonly Reached[]): Jump[] {
  return steps.slice(1).flatMap((after, i) => {
    const before = steps[i]!;
    if (!isUnusual(before.value, after.value)) return [];
    return [jumpOf(id, label, before, after)];
  });
}

function jumpOf(id: string, label: string, before: Reached, after: Reached): Jump {
  const texts = { before: before.text, after: after.text };
  return { id, source: after.source, label, ...texts, from: before.value, to: after.value };
}

function isUnusual(before: number, after: number): boolean {
  const [low, high] = before < after ? [before, after] : [after, before];
  return low >= SMALLEST && high > UNUSUAL * low;
}

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

interface Jump {
  id: string;
  source: Source;
  label: string;
  before: string;
  after: string;
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
  const jumps = jumpsIn(indicator.id, indicator.title, steps);
  return jumps.length > 0 ? jumps : awayFromTarget(indicator);
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
  return [{ id, source: current.source, label: title, before: baseline.text, after: current.text }];
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
    return [{ id, source: after.source, label, before: before.text, after: after.text }];
  });
}

function isUnusual(before: number, after: number): boolean {
  const [low, high] = before < after ? [before, after] : [after, before];
  return low >= SMALLEST && high > UNUSUAL * low;
}

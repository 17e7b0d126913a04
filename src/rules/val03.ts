import type { Indicator, Roadmap } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { isBlankMark, isNumbered } from './measures';
import { progressFor } from './progress';
import type { Rule, RuleContext } from './rule';
import { isFinished } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `months`: whole months since each value. */
    'VAL-03':
      | { kind: 'missing'; titles: string[] }
      | { kind: 'stale'; values: { indicator: string; months: number }[] };
  }
}

/** A value that is missing where nearly all have one, or older than its period or « Paramètres » allow. */
export const val03: Rule<'VAL-03'> = {
  code: 'VAL-03',
  profile: 'all',
  check(roadmap, context) {
    const { period, indicators } = roadmap;
    // Behind its last day a roadmap is a document, and its values stay as they are.
    if (period?.end !== undefined && period.end < context.date) return [];
    const open = indicators.filter((indicator) => !isClosed(indicator, roadmap));
    return [...missing(open), ...stale(open, roadmap, context)];
  },
};

/** True where all that it measures is done or given up: no value is waited for. */
function isClosed({ actions: own }: Indicator, { actions }: Roadmap): boolean {
  const measured = actions.filter(({ id }) => own.includes(id));
  return measured.length > 0 && measured.every(isFinished);
}

function missing(indicators: readonly Indicator[]): ReturnType<Rule<'VAL-03'>['check']> {
  const measured = indicators.filter(
    (indicator) => isValued(indicator) || (isNumbered(indicator) && hasTarget(indicator)),
  );
  const without = measured.filter((indicator) => !isValued(indicator));
  if (!isException(without.length, measured.length)) return [];
  const parameters = { kind: 'missing' as const, titles: without.map(({ title }) => title) };
  return [{ code: 'VAL-03', severity: 'avertissement', ...concerning(without), parameters }];
}

/** Words are a value here: VAL-02 asks for the number. */
function isValued({ current }: Indicator): boolean {
  return current !== undefined && !isBlankMark(current);
}

/** A change without a start is TGT-03's, and one cause is one finding. */
function hasTarget({ targets, baseline }: Indicator): boolean {
  return targets.some(
    ({ value, low, relative }) =>
      (value !== undefined || low !== undefined) && (relative !== true || baseline !== undefined),
  );
}

function stale(
  indicators: readonly Indicator[],
  roadmap: Roadmap,
  context: RuleContext,
): ReturnType<Rule<'VAL-03'>['check']> {
  const old = indicators.flatMap((indicator) => {
    const { freshness, months } = progressFor(indicator, roadmap, context);
    return freshness === 'stale' && months !== null ? [{ indicator, months }] : [];
  });
  if (old.length === 0) return [];
  const items = old.map(({ indicator: { id, current } }) => ({ id, source: current!.source }));
  const values = old.map(({ indicator, months }) => ({ indicator: indicator.title, months }));
  const parameters = { kind: 'stale' as const, values };
  return [{ code: 'VAL-03', severity: 'avertissement', ...concerning(items), parameters }];
}

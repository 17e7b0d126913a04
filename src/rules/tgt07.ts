import { readDirection } from '../domain/followUp/direction';
import { mayBeToFall } from '../domain/followUp/fallingWords';
import type { Indicator, Measure } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { isCount, isShare } from './measureWords';
import type { Rule } from './rule';
import { targetsWhere } from './targets';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `equal`: the target is where the start was. */
    'TGT-07': { cases: { indicator: string; baseline: string; target: string; equal?: true }[] };
  }
}

/**
 * A target that lies on the wrong side of the start: 60 % today, 40 % wanted of a rate that is to rise; or at the start, of
 * what is said to rise or to fall.
 */
export const tgt07: Rule<'TGT-07'> = {
  code: 'TGT-07',
  profile: 'copil',
  check(roadmap) {
    const reducing = new Set(
      roadmap.actions.filter(({ title }) => REDUCES.test(plainKey(title))).map(({ id }) => id),
    );
    const found = targetsWhere(
      roadmap,
      (target, indicator) =>
        isReached(target, indicator) &&
        (indicator.direction !== undefined || !indicator.actions.some((action) => reducing.has(action))),
    );
    if (found.length === 0) return [];
    const cases = found.map(({ indicator, target }) => ({
      indicator: indicator.title,
      baseline: indicator.baseline!.text,
      target: target.text,
      ...(target.value === indicator.baseline!.value && { equal: true as const }),
    }));
    return [{ code: 'TGT-07', severity: 'avertissement', ...concerning(found), parameters: { cases } }];
  },
};

/** « Réduire le nombre de messages » says of what it counts that it is to fall. */
const REDUCES =
  /^(?:reduire|diminuer|limiter|baisser|faire baisser|eviter|supprimer|restreindre|alleger|resorber)\b/;

function isReached(target: Measure, indicator: Indicator): boolean {
  const { baseline } = indicator;
  if (baseline?.value === undefined || target.value === undefined) return false;
  if (baseline.relative === true || target.relative === true || !compare(baseline, target)) return false;
  const direction = readDirection(indicator.direction ?? '');
  if (direction === 'up') return target.value <= baseline.value;
  if (direction === 'down') return target.value >= baseline.value;
  // What is to stay, or is answered by yes or no, has no way to go.
  if (direction !== undefined) return false;
  const rises = isCount(indicator.title) || isShare(indicator.title);
  const falls = target.comparator === '≤' || mayBeToFall(indicator.title);
  return rises && !falls && target.value < baseline.value && !isOnTheWay(indicator, target);
}

/** « Taux de clics », from 22 % by way of 15 % to 5 %: what goes where it is aimed at may well be meant to fall. */
function isOnTheWay({ baseline, current }: Indicator, target: Measure): boolean {
  if (baseline?.value === undefined || current?.value === undefined || target.value === undefined)
    return false;
  if (current.relative === true || !compare(current, target)) return false;
  return current.value < baseline.value && current.value >= target.value;
}

/** Values of another unit, rhythm or scope do not compare. */
function compare(a: Measure, b: Measure): boolean {
  const key = ({ unit = '', per = '', scope = '' }: Measure): string => plainKey(`${unit}|${per}|${scope}`);
  return key(a) === key(b);
}

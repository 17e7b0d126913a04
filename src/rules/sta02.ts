import { typedShare } from '../domain/followUp/typedShare';
import type { ItemName } from '../domain/itemName';
import type { Action, Field, Indicator, Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { isDone, isNotDone } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    /**
     * `rate`: the share done, or the indicator's value out of its target. `reached`: every target is reached and the
     * action goes on, which is only asked.
     */
    'STA-02': { reached: boolean; contradictions: { name: ItemName; status: string; rate: string }[] };
  }
}

/** An action that is done at 60 %, or at 100 % and still to come. */
export const sta02: Rule<'STA-02'> = {
  code: 'STA-02',
  profile: 'copil',
  check(roadmap) {
    // An indicator of several actions says nothing of any of them.
    const own = groupBy(roadmap.indicators, ({ actions }) => (actions.length === 1 ? actions : null));
    const indicatorsOf = (action: Action): Indicator[] => own.get(action.id) ?? [];
    return [
      ...finding(roadmap, contradictionsOf(roadmap, indicatorsOf), false),
      ...finding(roadmap, reachedOf(roadmap, indicatorsOf), true),
    ];
  },
};

interface Contradiction {
  action: Action;
  status: Field;
  rate: string;
}

function finding(
  roadmap: Roadmap,
  found: readonly Contradiction[],
  reached: boolean,
): ReturnType<typeof sta02.check> {
  if (found.length === 0) return [];
  const concerned = found.map(({ action: { id }, status: { source } }) => ({ id, source }));
  const contradictions = found.map(({ action, status, rate }) => ({
    name: actionName(roadmap, action),
    status: status.text,
    rate,
  }));
  const severity = reached ? 'information' : 'avertissement';
  const parameters = { reached, contradictions };
  return [{ code: 'STA-02', severity, ...concerning(concerned), parameters }];
}

function contradictionsOf(
  { actions }: Roadmap,
  indicatorsOf: (action: Action) => Indicator[],
): Contradiction[] {
  return actions.flatMap((action) => {
    const { status, progress } = action.fields;
    if (status === undefined) return [];
    const share = progress && typedShare(progress);
    const contradicted =
      share !== undefined && (isDone(status) ? share < 100 : isNotDone(status) && share >= 100);
    const rate = contradicted
      ? progress!.text
      : share === undefined && isDone(status)
        ? firstShort(indicatorsOf(action))
        : undefined;
    return rate === undefined ? [] : [{ action, status, rate }];
  });
}

/** The actions still to be done whose indicators have all come from their first value to their last target. */
function reachedOf({ actions }: Roadmap, indicatorsOf: (action: Action) => Indicator[]): Contradiction[] {
  return actions.flatMap((action) => {
    const { status, progress } = action.fields;
    const indicators = indicatorsOf(action);
    if (status === undefined || progress !== undefined || !isNotDone(status)) return [];
    if (indicators.length === 0 || !indicators.every(isReached)) return [];
    const { current, targets } = indicators[0]!;
    return [{ action, status, rate: `${current!.text} sur ${targets.at(-1)!.text}` }];
  });
}

/** True where the value has grown to its target. What has to stay at its level (« 100 % », from 100 %) never ends. */
function isReached({ current, targets, baseline }: Indicator): boolean {
  const target = targets.at(-1);
  const known = [current, target, baseline].every(
    (measure) => measure?.value !== undefined && measure.relative !== true && measure.unit === target?.unit,
  );
  if (!known || target!.comparator === '≤') return false;
  return baseline!.value! < target!.value! && current!.value! >= target!.value!;
}

/** « 9 sur 15 », of the first indicator that is to grow and has not reached its target. */
function firstShort(indicators: readonly Indicator[]): string | undefined {
  for (const { current, targets, baseline } of indicators) {
    const target = targets.at(-1);
    if (current?.value === undefined || target?.value === undefined || target.relative || current.relative)
      continue;
    const grows = target.value > (baseline?.value ?? 0) && target.comparator !== '≤';
    if (grows && current.unit === target.unit && current.value < target.value)
      return `${current.text} sur ${target.text}`;
  }
  return undefined;
}

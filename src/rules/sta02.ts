import { followedIndicator } from '../domain/followUp/followedIndicator';
import { finalTarget } from '../domain/followUp/targetsInTime';
import { typedShare } from '../domain/followUp/typedShare';
import type { ItemName } from '../domain/itemName';
import type { Action, Field, Indicator, Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import { ownIndicators, progressFor } from './progress';
import type { Rule, RuleContext } from './rule';
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
  check(roadmap, context) {
    const own = ownIndicators(roadmap);
    const indicatorsOf = (action: Action): Indicator[] => own.get(action.id) ?? [];
    return [
      ...finding(roadmap, contradictionsOf(roadmap, indicatorsOf, context), false),
      ...finding(roadmap, reachedOf(roadmap, indicatorsOf, context), true),
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
  roadmap: Roadmap,
  indicatorsOf: (action: Action) => Indicator[],
  context: RuleContext,
): Contradiction[] {
  return roadmap.actions.flatMap((action) => {
    const { status, progress } = action.fields;
    if (status === undefined) return [];
    const share = progress && typedShare(progress);
    const contradicted =
      share !== undefined && (isDone(status) ? share < 100 : isNotDone(status) && share >= 100);
    const rate = contradicted
      ? progress!.text
      : share === undefined && isDone(status)
        ? firstShort(indicatorsOf(action), roadmap, context)
        : undefined;
    return rate === undefined ? [] : [{ action, status, rate }];
  });
}

/** The actions still to be done whose indicators have all come from their first value to their last target. */
function reachedOf(
  roadmap: Roadmap,
  indicatorsOf: (action: Action) => Indicator[],
  context: RuleContext,
): Contradiction[] {
  return roadmap.actions.flatMap((action) => {
    const { status, progress } = action.fields;
    const indicators = indicatorsOf(action);
    if (status === undefined || progress !== undefined || !isNotDone(status)) return [];
    if (indicators.length === 0 || !indicators.every((one) => isReached(one, roadmap, context))) return [];
    return [{ action, status, rate: valueAndTarget(indicators[0]!, roadmap) }];
  });
}

/** True where the value has come to its target. What has to stay at its level (« 100 % », from 100 %) never ends. */
function isReached(indicator: Indicator, roadmap: Roadmap, context: RuleContext): boolean {
  const { direction, baseline, target } = followedIndicator(indicator, roadmap);
  const isMoving = (direction === 'up' || direction === 'down') && baseline?.value !== target?.value;
  return isMoving && baseline !== undefined && progressFor(indicator, roadmap, context).isMet === true;
}

/** « 9 sur 15 », of the first indicator that is to rise, or to fall from where it was, and has not reached its target. */
function firstShort(
  indicators: readonly Indicator[],
  roadmap: Roadmap,
  context: RuleContext,
): string | undefined {
  const short = indicators.find((indicator) => {
    const { direction, baseline } = followedIndicator(indicator, roadmap);
    const isMoving = direction === 'up' || (direction === 'down' && baseline !== undefined);
    return isMoving && progressFor(indicator, roadmap, context).isMet === false;
  });
  return short && valueAndTarget(short, roadmap);
}

/** « 9 sur 15 » of what rises, « 12, cible 5 » of what falls. */
function valueAndTarget(indicator: Indicator, roadmap: Roadmap): string {
  const joiner = followedIndicator(indicator, roadmap).direction === 'down' ? ', cible ' : ' sur ';
  return `${indicator.current!.text}${joiner}${finalTarget(indicator.targets)!.text}`;
}

import type { ItemName } from '../domain/itemName';
import type { Action, Field, Indicator, Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { isDone, isNotDone } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `rate`: the share done, or the indicator's value out of its target. */
    'STA-02': { contradictions: { name: ItemName; status: string; rate: string }[] };
  }
}

/** An action that is done at 60 %, or at 100 % and still to come. */
export const sta02: Rule<'STA-02'> = {
  code: 'STA-02',
  profile: 'copil',
  check(roadmap) {
    const found = contradictionsOf(roadmap);
    if (found.length === 0) return [];
    const concerned = found.map(({ action: { id }, status: { source } }) => ({ id, source }));
    const contradictions = found.map(({ action, status, rate }) => ({
      name: actionName(roadmap, action),
      status: status.text,
      rate,
    }));
    const parameters = { contradictions };
    return [{ code: 'STA-02', severity: 'avertissement', ...concerning(concerned), parameters }];
  },
};

function contradictionsOf(roadmap: Roadmap): { action: Action; status: Field; rate: string }[] {
  // An indicator of several actions says nothing of any of them.
  const own = groupBy(roadmap.indicators, ({ actions }) => (actions.length === 1 ? actions : null));
  return roadmap.actions.flatMap((action) => {
    const { status, progress } = action.fields;
    if (status === undefined) return [];
    const share = progress && percentOf(progress);
    const contradicted =
      share !== undefined && (isDone(status) ? share < 100 : isNotDone(status) && share >= 100);
    const rate = contradicted
      ? progress!.text
      : share === undefined && isDone(status)
        ? firstShort(own.get(action.id) ?? [])
        : undefined;
    return rate === undefined ? [] : [{ action, status, rate }];
  });
}

/** In points; a bare 1, which may be 1 % or the whole, is not understood. */
function percentOf({ text, number }: Field): number | undefined {
  const written = /(\d+(?:[.,]\d+)?)\s*%/.exec(text);
  if (written) return Number(written[1]!.replace(',', '.'));
  if (number === undefined || number === 1 || number < 0 || number > 100) return undefined;
  return number < 1 ? number * 100 : number;
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

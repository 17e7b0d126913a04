import { isoDay } from '../../domain/today';
import type { EnteredValue } from '../../workflows/followUp/enterValue';
import type { OfferedTarget } from '../../workflows/followUp/offeredTargets';
import type { CellChange } from './cellChange';

/** What people can do with the values of indicators. Each ends when its effect is shown, and answers whether it was done. */
export interface ValueActions {
  /** Writes a value; `said` is what screen readers are told then. */
  enterValue(entered: EnteredValue, said: string): Promise<boolean>;
  /** Writes a target that was offered. */
  acceptOffered(accepted: Pick<OfferedTarget, 'indicator' | 'value'>, said: string): Promise<boolean>;
}

export function valueActions({ change, now }: { change: CellChange; now: () => Date }): ValueActions {
  return {
    enterValue: (entered, said) =>
      change((session, options) => session.enterValue(entered, { ...options, date: isoDay(now()) }), said),
    acceptOffered: (accepted, said) =>
      change(
        (session, options) => session.acceptOffered([accepted], { ...options, date: isoDay(now()) }),
        said,
      ),
  };
}

import type { Action } from '../roadmap';
import { type ActionState, actionState, actionStates, lateActions } from './actionState';
import { typedShare } from './typedShare';

/** How many actions there are of each kind. Shares are in points. */
export interface StatusCounts {
  total: number;
  done: number;
  underWay: number;
  /** À venir and à arbitrer. */
  notBegun: number;
  /** En pause, bloqué, abandonné, and without a status that is understood. */
  others: number;
  /** Among all of them: a late action is counted in its state too. */
  late: number;
  byState: Record<ActionState, number>;
  /** `100·réalisées/counted`; null where nothing is counted. */
  doneShare: number | null;
  /** `Σ weight/counted`, by `weightOf`; null where nothing is counted. */
  weightedShare: number | null;
  /** The actions that both shares are taken of: those whose status is understood, without those given up. */
  counted: number;
  /** What would be counted if every status were understood. */
  of: number;
}

/** The counts of some actions at an ISO day. */
export function statusCounts(actions: readonly Action[], day: string): StatusCounts {
  const byState = Object.fromEntries(actionStates.map((state) => [state, 0])) as Record<ActionState, number>;
  for (const action of actions) byState[actionState(action)] += 1;
  const weights = actions.map(weightOf).filter((weight) => weight !== null);
  const counted = weights.length;
  const { done, underWay, toCome, toDecide, paused, blocked, givenUp, unknown } = byState;
  return {
    total: actions.length,
    done,
    underWay,
    notBegun: toCome + toDecide,
    others: paused + blocked + givenUp + unknown,
    late: lateActions(actions, day).length,
    byState,
    doneShare: counted === 0 ? null : (100 * done) / counted,
    weightedShare: counted === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0) / counted,
    counted,
    of: actions.length - givenUp,
  };
}

/**
 * What an action counts for, in points: à venir and à arbitrer 0, en cours its typed % or 50, en pause and bloqué their
 * typed % or 0, réalisé 100; null where it is not counted: abandonné, or not understood.
 */
export function weightOf(action: Action): number | null {
  const { progress } = action.fields;
  const typed = (usual: number): number =>
    Math.min(100, (progress === undefined ? undefined : typedShare(progress)) ?? usual);
  switch (actionState(action)) {
    case 'toCome':
    case 'toDecide':
      return 0;
    case 'underWay':
      return typed(50);
    case 'paused':
    case 'blocked':
      return typed(0);
    case 'done':
      return 100;
    case 'givenUp':
    case 'unknown':
      return null;
  }
}

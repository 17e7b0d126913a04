import type { Decision, Roadmap } from '../roadmap';
import { tidy } from '../text';

/** The id of the sheet « Décisions ». */
export const DECISIONS_ID = 'decisions';

/** What people type of a decision there, in the order of its columns. */
export const decisionFields = ['committee', 'date', 'text', 'action', 'owner', 'due', 'status'] as const;
export type DecisionField = (typeof decisionFields)[number];

export const decisionDateFields: ReadonlySet<DecisionField> = new Set(['date', 'due']);

const TYPED = 'décision/';

/** The id of the nth decision that was typed there, from 1. */
export function decisionId(n: number): string {
  return `${TYPED}${String(n)}`;
}

/** Its number; undefined for a decision of the user's own sheets. */
export function decisionNumber(id: string): number | undefined {
  const number = id.startsWith(TYPED) ? Number(id.slice(TYPED.length)) : NaN;
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/**
 * What the action of a decision is called: its code, else its title; the words that were typed where they name no action
 * that is known, empty where there are none.
 */
export function decisionAction(
  { actions, typed }: Pick<Roadmap, 'actions' | 'typed'>,
  { id, action }: Pick<Decision, 'id' | 'action'>,
): string {
  const named = actions.find((one) => one.id === action);
  if (named) return named.code ?? tidy(named.title);
  return tidy(typed?.[id]?.action?.text ?? action ?? '');
}

import { parseDate } from '../dates';
import type { Action } from '../roadmap';
import { plainKey } from '../text';

/** What the status of an action says, in the order in which it is counted. */
export const actionStates = [
  'toCome',
  'toDecide',
  'underWay',
  'paused',
  'blocked',
  'done',
  'givenUp',
  'unknown',
] as const;
export type ActionState = (typeof actionStates)[number];

/** By the words that a status begins with; the first that fit count. */
const WORDS: readonly [RegExp, ActionState][] = [
  [/^(?:abandonn|annul)/, 'givenUp'],
  [
    /^(?:(?:non|pas|pas encore) (?:realise|termine|fait|acheve|finalise|commence|demarre|engage|lance|initie)|non$)/,
    'toCome',
  ],
  [
    /^(?:partiel|en partie|presque)|^(?:realise|termine|fait|acheve)\w* (?:partiel|en partie|a \d{1,2} ?%)/,
    'underWay',
  ],
  [
    /^(?:realise|termine|fait(?:e?s?)(?: |$)|acheve|finalise|clos|cloture|livre|atteint)|^(?:oui|ok)$|^100 ?%?$/,
    'done',
  ],
  [
    /^(?:a arbitrer|a decider|a valider|a l etude|en attente d(?:e |)(?:arbitrage|decision|validation))/,
    'toDecide',
  ],
  [/^(?:a (?:venir|faire|lancer|engager|demarrer)|planifie|programme|prevu)|^0 ?%$/, 'toCome'],
  [/^(?:en pause|en attente|suspendu|reporte)/, 'paused'],
  [/^bloque/, 'blocked'],
  [
    /^(?:en cours|en retard|en continu|permanent|commence|demarre|engage|lance|initie)|^\d{1,2} ?%$/,
    'underWay',
  ],
];

/** The state that the words of a status say: « Réalisé », « Terminée », « 100 % » are done; « Partiellement réalisé » is under way. */
export function stateOfStatus(status: string): ActionState {
  const key = plainKey(status);
  return WORDS.find(([words]) => words.test(key))?.[1] ?? 'unknown';
}

/** The state of an action; unknown where it has no status, or one that says none of them. */
export function actionState({ fields: { status } }: Action): ActionState {
  return stateOfStatus(status?.text ?? '');
}

/** The ISO day by which an action is due: the last one that its échéance covers. */
export function dueDayOf({ fields: { due } }: Action): string | undefined {
  return due && (due.date ?? parseDate(due.text).date);
}

/**
 * True where the day it is due has passed and it is neither done nor given up. An action without a status is late too:
 * where no action has one, ask `lateActions`.
 */
export function isLate(action: Action, day: string): boolean {
  const due = dueDayOf(action);
  const state = actionState(action);
  return due !== undefined && due < day && state !== 'done' && state !== 'givenUp';
}

/** The late ones of a list; none where no action has a status, as nobody follows it there. */
export function lateActions(actions: readonly Action[], day: string): Action[] {
  const isFollowed = actions.some(({ fields }) => plainKey(fields.status?.text ?? '') !== '');
  return isFollowed ? actions.filter((action) => isLate(action, day)) : [];
}

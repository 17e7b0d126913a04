import { actionState, stateOfStatus } from '../domain/followUp/actionState';
import type { Action } from '../domain/roadmap';
import { plainKey } from '../domain/text';

/** « Réalisé », « Terminée »; « Partiellement réalisé » is not. */
export function isDone(status: { text: string }): boolean {
  return stateOfStatus(status.text) === 'done';
}

/** What goes on without an end, is late, put off or to be decided: none of it contradicts a share that is done. */
const ENDLESS = /^(?:en continu|permanent|en retard|reporte|a arbitrer)/;

/** « À venir », « En cours », « En pause »: something is still to be done. */
export function isNotDone({ text }: { text: string }): boolean {
  const state = stateOfStatus(text);
  const isOpen = state !== 'done' && state !== 'givenUp' && state !== 'unknown';
  return isOpen && !ENDLESS.test(plainKey(text));
}

/** True for an action whose status says that nothing is to be waited for: done, or given up. */
export function isFinished(action: Action): boolean {
  const state = actionState(action);
  return state === 'done' || state === 'givenUp';
}

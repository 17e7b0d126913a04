import type { Action } from '../domain/roadmap';
import { plainKey } from '../domain/text';

const DONE = /^(?:realise|termine|fait|acheve|finalise|clos|cloture|livre|atteint)/;
const GIVEN_UP = /^(?:abandonne|annule)/;
const NOT_DONE =
  /^(?:a venir|a faire|a lancer|a engager|a demarrer|a l etude|non commence|non demarre|non realise|pas commence|en cours|en attente|en pause|planifie|programme|prevu|bloque|suspendu|commence|demarre|engage)/;

/** « Réalisé », « Terminée »; « Partiellement réalisé » is not. */
export function isDone(status: { text: string }): boolean {
  return DONE.test(plainKey(status.text));
}

/** « À venir », « En cours », « En pause »: something is still to be done. */
export function isNotDone(status: { text: string }): boolean {
  return NOT_DONE.test(plainKey(status.text));
}

/** True for an action whose status says that nothing is to be waited for: done, or given up. */
export function isFinished({ fields: { status } }: Action): boolean {
  const key = plainKey(status?.text ?? '');
  return DONE.test(key) || GIVEN_UP.test(key) || /^(?:100|oui)/.test(key);
}

import type { Action } from '../domain/roadmap';
import { plainKey } from '../domain/text';

const FINISHED = /^(?:100|realise|termine|fait|acheve|abandonne|clos|cloture|livre|annule|atteint|oui)/;

/** True for an action whose status says that nothing is to be waited for: done, or given up. */
export function isFinished({ fields: { status } }: Action): boolean {
  return FINISHED.test(plainKey(status?.text ?? ''));
}

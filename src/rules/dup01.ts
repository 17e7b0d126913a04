import type { Action } from '../domain/roadmap';
import { meaningfulWords, tidy } from '../domain/text';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-01': { title: string; count: number };
  }
}

/** One action written twice. Short titles may well come back under another axis, long ones do not. */
export const dup01: Rule<'DUP-01'> = {
  code: 'DUP-01',
  profile: 'copil',
  check(roadmap) {
    return groupTwins(roadmap.actions).map((twins) => ({
      code: 'DUP-01',
      severity: 'avertissement',
      places: distinctPlaces(twins.map(({ source }) => source)),
      about: twins.map(({ id }) => id),
      parameters: { title: twins[0]!.title, count: twins.length },
      fixable: false,
    }));
  },
};

function groupTwins(actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const group = groups.find((twins) => areTwins(twins[0]!, action));
    if (group) group.push(action);
    else groups.push([action]);
  }
  return groups.filter((twins) => twins.length > 1);
}

const ENOUGH_WORDS = 4;

function areTwins(a: Action, b: Action): boolean {
  if (a.axis !== b.axis && meaningfulWords(a.title).length < ENOUGH_WORDS) return false;
  const same = letters(a.title) === letters(b.title);
  if (same) return letters(a.title) !== '';
  return isOpeningOf(a.title, b.title) || isOpeningOf(b.title, a.title);
}

/** « Développer les outils : » with its list below, and « Développer les outils : (Tribu, laBoîte) » are one action. */
function isOpeningOf(opening: string, full: string): boolean {
  const plain = tidy(opening);
  if (!plain.endsWith(':') || meaningfulWords(plain).length < ENOUGH_WORDS) return false;
  const head = /^([^:(]+)[:(]/.exec(tidy(full))?.[1];
  return head !== undefined && letters(head) === letters(plain);
}

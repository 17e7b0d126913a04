import type { Action } from '../domain/roadmap';
import { meaningfulWords, tidy } from '../domain/text';
import { groupBy } from './groupBy';
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
    }));
  },
};

const ENOUGH_WORDS = 4;

/**
 * « Développer les outils : » with its list below, and « Développer les outils : (Tribu, laBoîte) » are one action;
 * two titles that each go on in their own way are two.
 */
function groupTwins(actions: readonly Action[]): Action[][] {
  const openings = new Set(
    actions.filter(({ title }) => isOpening(title)).map(({ title }) => letters(title)),
  );
  const groups = groupBy(actions, ({ title, axis }) => {
    const head = letters(/^([^:(]+)[:(]/.exec(tidy(title))?.[1] ?? '');
    const key = openings.has(head) ? head : letters(title);
    const isShort = meaningfulWords(title).length < ENOUGH_WORDS;
    return key === '' ? null : isShort ? `${key} ${String(axis)}` : key;
  });
  return [...groups.values()].filter((twins) => twins.length > 1);
}

function isOpening(title: string): boolean {
  return tidy(title).endsWith(':') && meaningfulWords(title).length >= ENOUGH_WORDS;
}

import type { Finding } from '../domain/finding';
import { contactsIn, namesIn, partnersNamedIn } from '../domain/personNames';
import { allTexts, type PlacedText } from './allTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'RGPD-01': { kind: 'contact' | 'name' | 'partner'; texts: string[] };
  }
}

/** The e-mail address of a person, a telephone number, or the name of a pilote or a partner, in a document that will be sent round. */
export const rgpd01: Rule<'RGPD-01'> = {
  code: 'RGPD-01',
  profile: 'all',
  check(roadmap) {
    const texts = allTexts(roadmap);
    const owners = texts.filter(({ part }) => part === 'owner');
    const partners = texts.filter(({ part }) => part === 'partners');
    return [
      ...finding('contact', texts, contactsIn),
      ...finding('name', owners, namesIn),
      ...finding('partner', partners, partnersNamedIn),
    ];
  },
};

function finding(
  kind: 'contact' | 'name' | 'partner',
  placed: readonly PlacedText[],
  wordsIn: (text: string) => string[],
): Finding<'RGPD-01'>[] {
  const found = placed.flatMap(({ text, source }) => wordsIn(text).map((words) => ({ words, source })));
  if (found.length === 0) return [];
  const texts = [...new Set(found.map(({ words }) => words))];
  const places = distinctPlaces(found.map(({ source }) => source));
  return [{ code: 'RGPD-01', severity: 'avertissement', places, about: texts, parameters: { kind, texts } }];
}

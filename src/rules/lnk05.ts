import type { Roadmap, Source } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { allTexts } from './allTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

/** Subjects that a roadmap may call a priority. */
export type Theme =
  | 'artificial-intelligence'
  | 'harassment'
  | 'data-protection'
  | 'cybersecurity'
  | 'inclusion'
  | 'sustainability'
  | 'media-literacy'
  | 'mathematics';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-05': { themes: Theme[] };
  }
}

/** The words by which a subject is known, in plain keys; the list is short on purpose. */
const THEMES: [Theme, RegExp][] = [
  ['artificial-intelligence', /\bintelligences? artificielles?\b|\bia\b/],
  ['harassment', /\b(?:cyber ?)?harcelement\b|\bphare\b/],
  ['data-protection', /\bprotection des donnees\b|\bdonnees personnelles\b|\brgpd\b/],
  ['cybersecurity', /\bcyber ?securite\b|\bsecurite (?:numerique|informatique|des systemes)\b/],
  ['inclusion', /\binclusi(?:on|f|ve|fs|ves)\b|\bhandicap\b|\baccessibilite\b|\bbesoins? particuliers?\b/],
  ['sustainability', /\bsobriete\b|\bnumerique (?:responsable|durable)\b|\bdeveloppement durable\b/],
  ['media-literacy', /\beducation aux medias\b|\bemi\b|\besprit critique\b|\bclemi\b/],
  ['mathematics', /\bmathematiques?\b|\bmaths?\b/],
];

/** A subject that the prose calls a priority, and that no item of the roadmap speaks of. A suggestion. */
export const lnk05: Rule<'LNK-05'> = {
  code: 'LNK-05',
  profile: 'all',
  check(roadmap) {
    const priorities = prioritiesIn(roadmap);
    if (priorities.length === 0) return [];
    const items = plainKey(
      allTexts(roadmap)
        .filter(({ part }) => part !== 'prose' && part !== 'unread')
        .map(({ text }) => text)
        .join(' '),
    );
    const met = THEMES.filter(([, words]) => !words.test(items)).flatMap(([theme, words]) => {
      const places = priorities.filter(({ text }) => words.test(text)).map(({ source }) => source);
      return places.length === 0 ? [] : [{ theme, places }];
    });
    if (met.length === 0) return [];
    const themes = met.map(({ theme }) => theme);
    const places = distinctPlaces(met.flatMap((one) => one.places));
    return [{ code: 'LNK-05', severity: 'information', places, about: themes, parameters: { themes } }];
  },
};

/** Sentences that name a priority, and what stands under a heading that does. */
function prioritiesIn({ sections, axes, objectives }: Roadmap): { text: string; source: Source }[] {
  const all = [...sections, ...[...axes, ...objectives].flatMap((item) => item.sections)];
  return all.flatMap(({ label, text, source }) =>
    (isPriority(plainKey(label)) ? [text] : text.split(/(?<=[.!?;])\s+|\n+/))
      .map((sentence) => ({ text: plainKey(sentence), source }))
      .filter((sentence) => isPriority(plainKey(label)) || isPriority(sentence.text)),
  );
}

/** « Éducation prioritaire » is a network of schools. */
function isPriority(text: string): boolean {
  return /\bpriorites?\b/.test(text) || /(?<!education )\bprioritaires?\b/.test(text);
}

import { plainKey } from '../domain/text';
import type { Roadmap, Source } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

/** What a document may call itself. */
export type DocumentNoun = 'roadmap' | 'strategy' | 'plan' | 'project' | 'scheme';

declare module '../domain/finding' {
  interface FindingParameters {
    'LAB-03': { own: DocumentNoun; others: DocumentNoun[]; period: string };
  }
}

const NOUNS: [DocumentNoun, string][] = [
  ['roadmap', 'feuille de route'],
  ['strategy', 'strategie(?: (?:numerique|academique|regionale|du numerique))*'],
  ['plan', 'plan d actions?'],
  ['project', 'projet de service'],
  ['scheme', 'schema directeur'],
];

/**
 * A document that gives itself two names: « Feuille de route 2020-2021 » on its cover, « la stratégie numérique
 * 2020-2021 » inside. Without the same years it may well be another document.
 */
export const lab03: Rule<'LAB-03'> = {
  code: 'LAB-03',
  profile: 'all',
  check(roadmap) {
    const { title, period } = roadmap;
    const own = title && nounOf(title.text);
    const years = period && plainKey(period.text);
    if (!title || !own || years === undefined || !/\d{4}/.test(years)) return [];
    const others = NOUNS.filter(([noun]) => noun !== own).map(([noun, words]) => ({
      noun,
      places: placesOf(
        roadmap,
        new RegExp(`\\b${words}(?: (?:pour|de|en))?(?: l annee(?: scolaire)?)? ${years}\\b`),
      ),
    }));
    const met = others.filter(({ places }) => places.length > 0);
    if (met.length === 0) return [];
    return [
      {
        code: 'LAB-03',
        severity: 'information',
        places: distinctPlaces([title.source, ...met.flatMap(({ places }) => places)]).filter(
          ({ sheet }) => sheet !== '',
        ),
        about: ['title', ...met.map(({ noun }) => noun)],
        parameters: { own, others: met.map(({ noun }) => noun), period: period!.text },
      },
    ];
  },
};

function placesOf({ sections, unread }: Roadmap, named: RegExp): Source[] {
  const texts = [
    ...sections.map(({ label, text, source }) => ({ text: `${label} . ${text}`, source })),
    ...unread,
  ];
  return texts.filter(({ text }) => named.test(plainKey(text))).map(({ source }) => source);
}

/** « Objectifs déclinés de la stratégie numérique » is the title of something else. */
function nounOf(title: string): DocumentNoun | undefined {
  const key = plainKey(title);
  return NOUNS.find(([, words]) =>
    new RegExp(`(?<!\\b(?:la|le|l|du|d|de|un|une) )\\b${words}\\b`).test(key),
  )?.[0];
}

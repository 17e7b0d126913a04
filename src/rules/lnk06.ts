import type { Roadmap, Source } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { allTexts } from './allTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

/** A plan above the roadmap. */
export type HigherPlan = 'contract' | 'project';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-06': { plans: HigherPlan[] };
  }
}

const PLANS: [HigherPlan, RegExp][] = [
  ['contract', /\bcontrats? d objectifs?\b/],
  ['project', /\bprojet (?:academique|de (?:la )?region academique)\b(?! (?:d|de|pour) )/],
];

/** A higher plan that the roadmap refers to, while no matrix and no column says which actions answer it. */
export const lnk06: Rule<'LNK-06'> = {
  code: 'LNK-06',
  profile: 'all',
  check(roadmap) {
    if (roadmap.actions.length === 0) return [];
    const cited = PLANS.filter(([plan]) => !isLinked(roadmap, plan)).flatMap(([plan, words]) => {
      const places = placesCiting(roadmap, words);
      return places.length === 0 ? [] : [{ plan, places }];
    });
    if (cited.length === 0) return [];
    const plans = cited.map(({ plan }) => plan);
    const places = distinctPlaces(cited.flatMap((one) => one.places));
    return [{ code: 'LNK-06', severity: 'information', places, about: plans, parameters: { plans } }];
  },
};

/** A plan with croix; the projet académique is what a matrix is about when its title does not tell. */
function isLinked({ frameworks }: Roadmap, plan: HigherPlan): boolean {
  return frameworks.some(({ title }) => (plan === 'contract') === PLANS[0]![1].test(plainKey(title)));
}

/** In the prose and the names of items; where an action itself names the plan, that is its link. */
function placesCiting(roadmap: Roadmap, words: RegExp): Source[] {
  const citing = allTexts(roadmap).filter(({ text }) => words.test(plainKey(text)));
  const ofActions = roadmap.actions.some(({ title, details, fields, extra }) =>
    [
      title,
      ...details,
      ...Object.values(fields).map(({ text }) => text),
      ...Object.values(extra).map(({ text }) => text),
      ...Object.keys(extra),
    ].some((text) => words.test(plainKey(text))),
  );
  return ofActions
    ? []
    : citing.filter(({ part }) => part === 'prose' || part === 'title').map(({ source }) => source);
}

import type { Indicator } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-05': { titles: string[] };
  }
}

/** An indicator that only says that there is one: « Objectif atteint », « Indicateurs renseignés ». */
export const ind05: Rule<'IND-05'> = {
  code: 'IND-05',
  profile: 'all',
  check({ indicators }) {
    const concerned = indicators.filter((indicator) => emptyPart(indicator) !== undefined);
    if (concerned.length === 0) return [];
    const titles = concerned.map((indicator) => emptyPart(indicator)!);
    return [{ code: 'IND-05', severity: 'avertissement', ...concerning(concerned), parameters: { titles } }];
  },
};

const EMPTY_WORDS =
  /^(?:les |l )?(?:indicateurs? (?:renseignes?|de realisation|de suivi|atteints?)|objectifs? atteints?|actions? (?:realisees?|menees?)|realisation de l action|resultats? atteints?)$/;

/** True when a sentence of an indicator's title says nothing of what is counted. */
export function saysNothing(title: string): boolean {
  return emptyPart({ title }) !== undefined;
}

/** The sentence of an indicator that says nothing of what is counted. */
function emptyPart({ title }: Pick<Indicator, 'title'>): string | undefined {
  return title.split(/[.;]/).find((sentence) => EMPTY_WORDS.test(plainKey(sentence)));
}

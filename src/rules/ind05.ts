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

const THING =
  '(?:indicateurs?|objectifs?|cibles?|resultats?|actions?|engagements?)(?: (?:de|d) (?:realisation|suivi|resultats?|moyens|deploiement|reussite|pilotage|la feuille de route|l action|l objectif))*';
const DONE =
  '(?:renseigne|atteint|realise|mene|conduit|rempli|tenu|respecte|effectue|acheve|termine|suivi|fait|mis en oeuvre|mise en oeuvre|mises en oeuvre|mis a jour)(?:e?s?)';
const DOING =
  '(?:realisation|atteinte|execution|mise en oeuvre|avancement|etat d avancement|accomplissement|suivi|reussite|bon deroulement|bonne realisation|conduite)';
const ITS_OWN =
  '(?:de l |de la |des |de cette |de cet |du )(?:action|objectif|indicateur|resultat|cible|engagement)s?(?: (?:fixe|prevu|vise|attendu|annonce|programme)(?:e?s?))?';

/** Words for any action whatever: « Objectif atteint », « Indicateurs de réalisation renseignés », « Atteinte de l’objectif ». */
const EMPTY_WORDS = new RegExp(
  `^(?:les |l |le |la )?(?:indicateurs? de (?:realisation|suivi|resultats?)|${THING} (?:(?:est|sont|ont ete|a ete) )?(?:bien )?${DONE}|${DOING} ${ITS_OWN})$`,
);

/** True when a sentence of an indicator's title says nothing of what is counted. */
export function saysNothing(title: string): boolean {
  return emptyPart({ title }) !== undefined;
}

/** The sentence of an indicator that says nothing of what is counted. */
function emptyPart({ title }: Pick<Indicator, 'title'>): string | undefined {
  return title.split(/[.;]/).find((sentence) => EMPTY_WORDS.test(plainKey(sentence)));
}

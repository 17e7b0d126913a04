import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'RGPD-02': { titles: string[] };
  }
}

/** An indicator that is taken from the file of a person: their inspection, their health, their results by name. */
export const rgpd02: Rule<'RGPD-02'> = {
  code: 'RGPD-02',
  profile: 'all',
  check({ indicators }) {
    const personal = indicators.filter(({ title, details }) =>
      PERSONAL.test(plainKey([title, ...details].join(' . '))),
    );
    if (personal.length === 0) return [];
    const titles = [...new Set(personal.map(({ title }) => title))];
    return [{ code: 'RGPD-02', severity: 'information', ...concerning(personal), parameters: { titles } }];
  },
};

const PERSONAL =
  /\b(?:rapports? d inspection|ppcr|entretiens? professionnels?|rendez vous de carriere|notation|arrets? (?:de )?(?:maladie|travail)|absences? (?:des? )?(?:personnels?|enseignants?|professeurs?|eleves)|absenteisme|nominati(?:f|fs|ve|ves)|notes? individuelles?|(?:notes?|resultats?|scores?|moyennes?|bulletins?|appreciations?|evaluations?) (?:obtenue?s? )?(?:de|d|par|pour) chaque (?:eleve|apprenant|enseignant|professeur|personnel|agent|stagiaire|candidat)s?|(?:notes?|bulletins?) par (?:eleve|apprenant|enseignant|professeur|agent|stagiaire|candidat)|resultats? individuels?|dossiers? (?:medicaux|medical|individuels?|scolaires?|disciplinaires?)|sanctions? disciplinaires?|bulletins? scolaires?|situation familiale|etat de sante)\b/;

import { plainKey } from '../../domain/text';

/** Words that name a time by themselves. */
const TIMES =
  /^(?:janv(?:ier)?|fev(?:r|rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|trimestres?|trim|semestres?|quadrimestres?|bimestres?|mois|semaines?|annees?|ans?|rentrees?|printemps|ete|automne|hiver|termes?|periodes?|toussaint|noel|paques|20\d\d|[ts][1-4])$/;
/** Words and numbers that stand beside them. */
const BESIDE =
  /^(?:\d{1,2}|\d{1,2}er|1re|\d{1,2}e(?:me)?|[ivx]{1,3}|premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|scolaires?|civiles?|toute?s?|courante?|continu|court|moyen|long|debut|fin|mi|milieu|cours|fil|jusqu|partir|avant|apres|entre|horizon|echeance|calendrier|vacances|conges|a|l|le|la|les|au|aux|d|de|du|des|en|et|ou|n|no|pour|puis|suivante?|prochaine?)$/;

const PHASE = /^(?:phase|etape|vague|sprint|tranche) (?:\d{1,2}|[ivx]{1,4}|un|deux|trois|quatre)(?: |$)/;

/** True for the line over a part of a schedule: « PHASE 1 – CADRAGE (novembre 2017 – juin 2018) ». */
export function isPhase(text: string): boolean {
  return PHASE.test(plainKey(text));
}

/** True for a text that says only when: « Septembre - décembre 2024 », « 2e trimestre », « Toute l'année », « Moyen terme ». */
export function isTerm(text: string): boolean {
  const words = plainKey(text).split(' ');
  return (
    words.length <= 10 &&
    words.some((word) => TIMES.test(word)) &&
    words.every((word) => TIMES.test(word) || BESIDE.test(word))
  );
}

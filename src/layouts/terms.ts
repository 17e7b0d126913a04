import { plainKey } from '../domain/text';

/** Words that name a time by themselves. */
const TIMES =
  /^(?:janv(?:ier)?|fev(?:r|rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|trimestres?|trim|semestres?|quadrimestres?|bimestres?|mois|semaines?|annees?|ans?|rentrees?|printemps|ete|automne|hiver|termes?|periodes?|toussaint|noel|paques|20\d\d|[ts][1-4])$/;
/** Words and numbers that stand beside them. */
const BESIDE =
  /^(?:\d{1,2}|\d{1,2}er|1re|\d{1,2}e(?:me)?|[ivx]{1,3}|premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|scolaires?|civiles?|toute?s?|courante?|continu|court|moyen|long|debut|fin|mi|milieu|cours|fil|jusqu|partir|avant|apres|entre|horizon|echeance|calendrier|vacances|conges|a|l|le|la|les|au|aux|d|de|du|des|en|et|ou|n|no|pour|puis|suivante?|prochaine?)$/;

/** True for a text that says only when: « Septembre - décembre 2024 », « 2e trimestre », « Toute l'année », « Moyen terme ». */
export function isTerm(text: string): boolean {
  const words = plainKey(text).split(' ');
  return (
    words.length <= 10 &&
    words.some((word) => TIMES.test(word)) &&
    words.every((word) => TIMES.test(word) || BESIDE.test(word))
  );
}

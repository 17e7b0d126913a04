import { plainKey, tidy } from '../../domain/text';

const LATER = '(?: (?:ulterieurement|prochainement|plus tard|avec|par|en|d ici|lors|au|a la|apres) .*)?';
const TO_BE_DONE =
  'a (?:completer|definir|preciser|renseigner|rediger|confirmer|determiner|construire|venir|ecrire)';
const UNDER_WAY =
  '(?:encore )?en (?:cours|attente)(?: (?:de|d) (?:definition|redaction|construction|reflexion|validation|elaboration|ecriture|discussion|arbitrage).*)?';
const NOT_YET =
  '(?:il n y a |pour l instant )?(?:pas|aucune?)(?: (?:de|d|encore))* (?:actions?|mesures?|operations?|indicateurs?|leviers?)(?: (?:prevue?s?|definie?s?|retenue?s?|identifiee?s?|programmee?s?|encore))*(?: (?:a ce (?:jour|stade)|pour (?:l instant|le moment)|cette annee))?';
const OPEN = new RegExp(
  `^(?:(?:actions? |objectifs? )?(?:reste(?:nt)? )?${TO_BE_DONE}${LATER}|${UNDER_WAY}|${NOT_YET}|neant|sans objet|non (?:defini|renseigne|traite)(?:e|s|es)?)$`,
);
const LONGEST = 70;

/** True for a line that stands where rows are to come: « À préciser », « En cours de rédaction », « Pas d’action à ce jour ». */
export function isOpenLine(text: string): boolean {
  const plain = tidy(text);
  return plain.length <= LONGEST && OPEN.test(plainKey(plain));
}

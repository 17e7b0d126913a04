import type { RuleTexts } from './ruleText';

export const labelRules: RuleTexts<'LAB' | 'DUP'> = {
  'LAB-01': {
    name: 'Plusieurs noms pour un même élément',
    when: 'Parle quand un élément ne porte pas le même nom d’une page à l’autre\u00a0: c’est à corriger sous un même code, à vérifier sans code, et une information quand seuls de petits mots changent. Se tait pour les capitales, les apostrophes, les espaces, les guillemets et le point final.',
  },
  'LAB-02': {
    name: 'Écritures différentes d’un même nom',
    when: 'Parle quand un nom change seulement par ses accents, ses majuscules, ses apostrophes ou ses guillemets, et propose l’écriture la plus fréquente. Se tait pour un titre tout en capitales et pour le point final.',
  },
  'LAB-03': {
    name: 'Document à deux noms',
    when: 'Parle quand le titre dit par exemple «\u00a0Feuille de route\u00a0» et le texte «\u00a0stratégie numérique\u00a0» pour les mêmes années. Se tait quand les années ne sont pas les mêmes ou ne sont pas dites\u00a0: ce peut être un autre document.',
  },
  'LAB-04': {
    name: 'Libellé trop long',
    when: 'Parle quand le nom d’un axe, d’un objectif, d’une action ou d’un indicateur dépasse 120 caractères ou deux phrases. Se tait pour les descriptions et les remarques, aussi longues qu’elles soient.',
  },
  'DUP-01': {
    name: 'Action écrite deux fois',
    when: 'Parle quand deux lignes portent la même action. Se tait pour un titre de moins de quatre mots importants qui revient sous un autre axe («\u00a0Former les enseignants\u00a0»).',
  },
  'DUP-02': {
    name: 'Objectifs presque identiques',
    when: 'Parle quand, sous un même axe, un objectif commence par tout le nom d’un autre, d’au moins trois mots importants. Se tait quand seuls leurs premiers mots sont communs.',
  },
  'DUP-03': {
    name: 'Levier qui se répète',
    when: 'Parle quand un levier dit la même chose que l’action de sa ligne («\u00a0Réunir\u00a0», «\u00a0Réunion\u00a0»), ou deux fois la même chose sur sa ligne. Se tait quand il dit quelque chose de plus, pour un mot seul, et d’une ligne à l’autre.',
  },
  'DUP-04': {
    name: 'Fiche copiée d’une autre',
    when: 'Parle quand deux fiches ont en commun au moins deux longs textes parmi les objectifs, la description, les remarques, les partenaires, les leviers et les indicateurs, dont un au moins dit ce que fait l’action. Se tait pour le public et le calendrier, qui peuvent être les mêmes.',
  },
  'DUP-05': {
    name: 'Peut-être la même action',
    when: 'Parle quand deux tableaux nomment deux actions, ou deux objectifs, de façon si proche qu’il peut s’agir d’un seul. Se tait quand seuls les nombres diffèrent, et quand chacun a son propre code.',
  },
};

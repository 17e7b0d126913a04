import type { RuleTexts } from './ruleText';

export const actorRules: RuleTexts<'ROL'> = {
  'ROL-01': {
    name: 'Plusieurs pilotes',
    when: 'Demande qui est responsable quand la rubrique «\u00a0Pilote\u00a0» nomme plusieurs services ou personnes\u00a0; simple information quand c’est fréquent. Se tait pour un nom de service qui contient «\u00a0et\u00a0».',
  },
  'ROL-02': {
    name: 'Sigle ou nom écrit de deux façons',
    when: 'Parle quand deux sigles ont les mêmes lettres dans un autre ordre, quand deux lettres d’un sigle courant ont changé de place («\u00a0EACF\u00a0» pour «\u00a0EAFC\u00a0»), ou quand une seule lettre sépare un sigle d’un sigle courant que le classeur emploie plus souvent («\u00a0DRANNE\u00a0» pour «\u00a0DRANE\u00a0»)\u00a0; ou quand une lettre manque ou est de trop dans le nom d’un pilote ou d’un partenaire que d’autres lignes écrivent («\u00a0Division de la comunication\u00a0»). Se tait pour les autres sigles de moins de cinq lettres et pour les titres en capitales.',
  },
  'ROL-03': {
    name: 'Acteur cité et absent des listes',
    when: 'Parle quand un sigle intervient dans le texte d’au moins deux actions («\u00a0avec le…\u00a0», «\u00a0par le…\u00a0») et ne figure parmi les acteurs d’aucune\u00a0; pour information, quand une seule dit ce qu’il fait («\u00a0Le PASIE anime…\u00a0»), même s’il pilote par ailleurs une ou deux actions, ou figure parmi leurs acteurs. Se tait pour les outils (ENT, Pix), et quand la plupart des actions n’ont pas d’acteurs.',
  },
  'ROL-04': {
    name: 'Sigle jamais développé',
    when: 'Parle quand un sigle n’est écrit en toutes lettres nulle part. Se tait pour ceux que tous les lecteurs emploient (DRANE, ENT, EPLE…), et dès qu’un texte donne les mots dont il a les initiales.',
  },
  'ROL-05': {
    name: 'Public et acteurs identiques',
    when: 'Parle quand les rubriques «\u00a0Public\u00a0» et «\u00a0Acteurs\u00a0» d’une action contiennent le même texte. Se tait dès qu’elles diffèrent d’un mot.',
  },
};

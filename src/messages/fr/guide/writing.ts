import type { RuleTexts } from './ruleText';

export const writingRules: RuleTexts<'FMT' | 'TXT'> = {
  'FMT-01': {
    name: 'Nombre saisi comme du texte',
    when: 'Parle quand une cellule contient un nombre qu’Excel tient pour du texte, et propose de le convertir\u00a0; ou un budget écrit avec son unité parmi des nombres («\u00a09500 euros\u00a0»). Se tait quand d’autres mots l’accompagnent.',
  },
  'FMT-02': {
    name: 'Date écrite à l’américaine ou comme du texte',
    when: 'Parle quand une date a le mois d’abord, ou quand une date est un texte alors que presque toutes les autres sont des dates d’Excel. Se tait quand le jour peut être d’abord\u00a0: «\u00a010-12-2026\u00a0» est le 10 décembre.',
  },
  'FMT-03': {
    name: 'Milliers écrits de deux façons',
    when: 'Parle quand une ligne de chiffres met une espace entre les milliers ici et pas là. Se tait quand l’écriture est la même partout.',
  },
  'FMT-04': {
    name: 'Fraction dans une cellule',
    when: 'Parle quand une valeur est écrite «\u00a080 / 122\u00a0». Se tait pour «\u00a080 sur 122\u00a0», pour «\u00a02 / an\u00a0», et quand le second nombre est le plus petit.',
  },
  'FMT-05': {
    name: 'Erreur d’Excel',
    when: 'Parle quand une cellule lue contient #REF!, #N/A ou une autre erreur. Se tait quand la formule donne un résultat.',
  },
  'FMT-06': {
    name: 'Code devenu une date',
    when: 'Parle quand Excel a fait une date d’un code comme «\u00a01-1\u00a0»\u00a0: le code est retrouvé, et la correction le remet. Se tait pour un code au format Texte.',
  },
  'TXT-01': {
    name: 'Action qui ne commence pas par un verbe',
    when: 'Parle quand une action commence par un nom alors que presque toutes commencent par un verbe. Se tait quand plus d’un tiers s’écrivent ainsi.',
  },
  'TXT-02': {
    name: '«\u00a0Nb\u00a0» et «\u00a0Nombre\u00a0»',
    when: 'Parle quand les deux écritures se trouvent dans le même document. Se tait quand il n’y en a qu’une.',
  },
  'TXT-03': {
    name: 'Mot en double',
    when: 'Parle quand un mot est écrit deux fois de suite («\u00a0de de\u00a0», «\u00a0une équipe mobile mobile\u00a0»). Se tait quand un autre mot les sépare, et pour «\u00a0nous nous\u00a0» ou «\u00a0faire faire\u00a0».',
  },
  'TXT-04': {
    name: 'Guillemet ou parenthèse non refermé',
    when: 'Parle quand une parenthèse ou un guillemet français est ouvert et pas refermé\u00a0; propose de le refermer quand il n’y a qu’un endroit possible. Se tait pour «\u00a0a)\u00a0», qui n’ouvre rien.',
  },
  'TXT-05': {
    name: 'Mot coupé, espace doublé ou caractère parasite',
    when: 'Parle quand un mot est coupé par une ancienne fin de ligne, ou porte un accent de trop ou un caractère invisible, ou quand un nom a deux espaces entre deux mots dans une matrice et un seul ailleurs. Se tait pour «\u00a0pré- et post-bac\u00a0».',
  },
};

import type { RuleTexts } from './ruleText';

export const attachmentRules: RuleTexts<'LNK'> = {
  'LNK-01': {
    name: 'Renvoi vers ce qui n’existe pas',
    when: 'Parle quand un texte renvoie à un axe, à un objectif ou à une action dont le numéro n’existe pas, ou quand une ligne nomme un objectif que personne ne porte ou que la liste du projet académique ne contient pas. Se tait quand le texte parle d’un autre document, et quand ceux du même niveau n’ont pas tous un numéro de la même forme.',
  },
  'LNK-02': {
    name: 'Axe ou objectif sans rattachement',
    when: 'Parle quand rien n’est rattaché à un axe, quand un objectif n’a pas d’axe, ou quand la colonne «\u00a0Rattaché à\u00a0» est vide pour lui, alors que les autres en ont. Se tait pour un axe qui a un texte de présentation, et quand plus d’un tiers sont dans ce cas.',
  },
  'LNK-03': {
    name: 'Objectif annoncé, absent du détail',
    when: 'Parle quand un objectif de la vue d’ensemble n’a ni action, ni levier, ni indicateur dans le détail. Se tait quand le détail le nomme un peu autrement\u00a0: c’est alors le contrôle LAB-01 qui le demande.',
  },
  'LNK-04': {
    name: 'Objectif sans action',
    when: 'Parle quand un objectif n’a pas d’action alors que presque tous en ont. Se tait quand plus d’un tiers n’en ont pas, et quand des actions du même axe ne disent pas leur objectif.',
  },
  'LNK-05': {
    name: 'Priorité sans action',
    when: 'Parle quand le texte appelle «\u00a0priorité\u00a0» un thème connu (intelligence artificielle, harcèlement, inclusion…) dont aucune ligne ne parle. Se tait dès qu’une action, un levier ou un indicateur le nomme, même par son sigle.',
  },
  'LNK-06': {
    name: 'Plan cité, sans lien',
    when: 'Parle quand le texte cite le projet académique ou le contrat d’objectifs et qu’aucune action n’y est reliée. Se tait quand une matrice ou une colonne le fait, et quand une action le nomme.',
  },
  'LNK-07': {
    name: 'Action sous deux axes',
    when: 'Parle quand une même action, par son code et son titre, est rangée sous deux axes, à deux endroits ou sur deux lignes d’une cellule. Se tait pour deux actions de codes différents qui n’ont que leur titre en commun.',
  },
  'LNK-08': {
    name: 'Rattachement en boucle',
    when: 'Parle quand des objectifs sont rattachés l’un à l’autre jusqu’à revenir au premier. Se tait pour deux objectifs rattachés au même troisième.',
  },
  'LNK-09': {
    name: 'Objectif qui tient à une action',
    when: 'Parle quand un objectif n’a qu’une action alors que presque tous en ont plusieurs. Se tait quand plus d’un tiers des objectifs sont dans ce cas, et pour une action qui a ses propres sous-puces.',
  },
};

import type { RuleTexts } from './ruleText';

export const indicatorRules: RuleTexts<'IND'> = {
  'IND-01': {
    name: 'Objectif sans indicateur',
    when: 'Parle quand un objectif n’a pas d’indicateur alors que presque tous les autres en ont\u00a0; sans objectifs, la question porte sur les actions. Se tait quand plus d’un tiers n’en ont pas, et quand un indicateur de l’axe peut être le sien.',
  },
  'IND-02': {
    name: 'Bien moins d’indicateurs que d’actions',
    when: 'Parle quand un objectif ou un axe a au moins deux fois plus d’actions que d’indicateurs, et que rien ne dit lesquelles sont mesurées. Se tait pour deux actions et un indicateur, et quand les indicateurs citent leurs actions.',
  },
  'IND-03': {
    name: 'Indicateur sans mesure',
    when: 'Parle quand un indicateur ne compte rien et ne nomme ni document ni événement, alors que d’autres comptent. Se tait pour une preuve («\u00a0Charte signée\u00a0», «\u00a0Bilan publié\u00a0») et pour un indicateur qui a une valeur chiffrée.',
  },
  'IND-04': {
    name: 'Taux sans précision',
    when: 'Parle quand un taux ou une part tient en un mot, ou en deux là où presque tous les autres disent leur calcul entre parenthèses\u00a0: on ne sait pas ce qui est divisé par quoi. Se tait pour les taux que chacun calcule de la même façon (réussite, satisfaction, insertion), sauf si presque tous les autres indicateurs ont un mode de calcul, et quand un mode de calcul est indiqué.',
  },
  'IND-05': {
    name: 'Indicateur qui ne dit pas ce qui est compté',
    when: 'Parle pour «\u00a0Objectif atteint\u00a0», «\u00a0Indicateurs renseignés\u00a0», «\u00a0Action réalisée\u00a0» et leurs semblables. Se tait dès que la phrase dit de quoi ou combien.',
  },
  'IND-06': {
    name: 'Même nom pour deux mesures',
    when: 'Parle quand un même nombre ou un même taux figure pour plusieurs objectifs ou actions. Se tait dès qu’un mot les distingue, et pour ce qui n’est pas chiffré («\u00a0Respect du calendrier\u00a0»).',
  },
  'IND-07': {
    name: 'Deux mesures en une',
    when: 'Parle quand un indicateur réunit deux nombres ou deux taux, ou un nombre et un document. Se tait quand une seule mesure porte sur deux choses.',
  },
  'IND-08': {
    name: 'Indicateur sans action',
    when: 'Parle quand un indicateur se rapporte à un axe ou à un objectif que les actions ne servent pas, alors que les autres en ont. Se tait quand plus d’un tiers sont ainsi\u00a0; l’objectif sans action est le contrôle LNK-04.',
  },
  'IND-09': {
    name: 'Indicateur écrit comme une action',
    when: 'Parle quand un indicateur commence par un verbe à l’infinitif. Se tait pour un nom, même d’action («\u00a0Hausse\u00a0», «\u00a0Ouverture\u00a0»).',
  },
  'IND-10': {
    name: 'Beaucoup d’indicateurs',
    when: 'Parle quand un objectif a plus de cinq indicateurs, ou la feuille de route plus de quarante. Se tait en dessous.',
  },
  'IND-11': {
    name: 'Aucun indicateur de résultat',
    when: 'Parle quand un axe a trois indicateurs ou plus, et que tous comptent ce qui est fait. Se tait dès que l’un d’eux parle d’un taux, d’un usage, d’une satisfaction ou d’un effet.',
  },
};

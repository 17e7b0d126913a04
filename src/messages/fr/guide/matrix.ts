import type { RuleTexts } from './ruleText';

export const matrixRules: RuleTexts<'MAT'> = {
  'MAT-01': {
    name: 'Action sans croix',
    when: 'Parle quand une action n’a aucune croix alors que d’autres en ont. Se tait tant que la matrice est vide\u00a0: elle n’est pas encore commencée.',
  },
  'MAT-02': {
    name: 'Objectif du projet académique sans action',
    when: 'Parle quand une colonne de la matrice n’a aucune croix. Se tait tant que la matrice est vide.',
  },
  'MAT-03': {
    name: 'Objectif du projet académique porté par une seule action',
    when: 'Parle quand une colonne n’a qu’une croix. Se tait dès la deuxième action.',
  },
  'MAT-04': {
    name: 'Action reliée à presque tout',
    when: 'Parle quand une action sert plus de 60\u00a0% des objectifs du projet académique. Se tait quand la matrice a moins de cinq colonnes.',
  },
  'MAT-05': {
    name: 'Axe du projet académique peu servi',
    when: 'Parle quand un axe reçoit moins d’un dixième des croix. Se tait en dessous de vingt croix en tout\u00a0; un axe sans croix est le contrôle MAT-02.',
  },
  'MAT-06': {
    name: 'Croix sur une action vide',
    when: 'Parle quand une action a des croix et que sa fiche, ou sa ligne, ne contient que son nom. Se tait dès qu’une rubrique est remplie.',
  },
  'MAT-07': {
    name: 'Ligne ou colonne qui ne correspond à rien',
    when: 'Parle quand une ligne de la matrice ne nomme aucune action, ou une colonne aucun objectif du projet académique, et quand un code peut en désigner plusieurs. Se tait pour un code ou un nom écrit un peu autrement.',
  },
  'MAT-08': {
    name: 'Marque non comprise',
    when: 'Parle quand une case contient autre chose qu’un oui ou un non, et propose «\u00a0x\u00a0» pour «\u00a0x.\u00a0». Se tait pour «\u00a0X\u00a0», «\u00a0oui\u00a0», «\u00a0●\u00a0», et pour «\u00a0non\u00a0» ou un tiret.',
  },
  'MAT-09': {
    name: 'Croix à revoir',
    when: 'Parle quand une action ou un objectif du projet académique a changé d’intitulé depuis que la croix a été mise ou confirmée. Se tait pour un accent, une majuscule, un pluriel ou un code changé, et dès que la croix est confirmée.',
  },
  'MAT-10': {
    name: 'Servi par des actions sans cible',
    when: 'Parle quand un objectif du projet académique n’est servi que par des actions dont les indicateurs n’ont pas de cible, alors que d’autres en ont. Se tait quand aucune cible n’est écrite nulle part.',
  },
  'MAT-11': {
    name: 'Croix différentes dans deux matrices',
    when: 'Parle quand une croix n’est pas la même dans votre feuille et dans la matrice que l’outil a écrite. Se tait quand une seule des deux a changé depuis\u00a0: c’est elle qui compte.',
  },
  'MAT-13': {
    name: 'Liens différents à deux endroits',
    when: 'Parle quand deux de vos tableaux ne disent pas la même chose d’un lien avec le projet académique\u00a0: une croix à un endroit, rien à l’autre. Se tait quand l’un des deux ne parle pas de cette action ou de cet objectif, quand il n’a encore aucune croix, et pour une liste qui ne nomme jamais qu’un objectif par action.',
  },
  'MAT-12': {
    name: 'Ligne ajoutée dans une feuille générée',
    when: 'Parle quand une ligne a été écrite dans la matrice de l’outil. Se tait quand des lignes ou des colonnes y ont seulement été déplacées.',
  },
};

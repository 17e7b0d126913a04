import type { RuleTexts } from './ruleText';

export const structureRules: RuleTexts<'STR'> = {
  'STR-01': {
    name: 'Feuille sans en-tête reconnu',
    when: 'Parle quand rien n’a été reconnu dans le classeur, ou sur une feuille dont le nom annonce un axe, des actions ou des indicateurs. Se tait pour une feuille de notes ou de prose d’un autre nom.',
  },
  'STR-02': {
    name: 'En-tête écrit autrement',
    when: 'Parle quand un en-tête, reconnu, manque d’un accent ou s’écrit autrement que ceux des autres tableaux. Se tait pour les en-têtes en capitales et pour une majuscule initiale sans accent.',
  },
  'STR-03': {
    name: 'Un mot pour deux niveaux',
    when: 'Parle quand «\u00a0Objectifs\u00a0» coiffe des valeurs à atteindre dans une feuille de route qui a des objectifs ou des cibles. Se tait quand l’en-tête dit «\u00a0Cible\u00a0», «\u00a0Objectif chiffré\u00a0» ou «\u00a0Valeur cible\u00a0».',
  },
  'STR-04': {
    name: 'Vue d’ensemble et détail différents',
    when: 'Parle quand un objectif du détail n’est pas dans la vue d’ensemble, sous un axe dont elle donne les objectifs, quand une phrase compte les axes, les objectifs ou les actions de la feuille de route autrement que le classeur, quand une colonne «\u00a0Nombre d’actions\u00a0» est fausse à une ligne alors que les autres sont justes, ou quand une liste nomme toutes les actions qui ont une fiche, sauf une ou deux. Se tait quand la vue d’ensemble ne détaille pas cet axe, et pour un compte partiel («\u00a021 actions prioritaires\u00a0»)\u00a0; le cas inverse est le contrôle LNK-03.',
  },
  'STR-05': {
    name: 'Ordre différent',
    when: 'Parle quand les mêmes éléments ne se suivent pas dans le même ordre dans la vue d’ensemble, ou dans une liste, et dans le détail. Se tait pour ceux qui manquent d’un côté et pour un détail réparti sur plusieurs feuilles.',
  },
  'STR-06': {
    name: 'Levier qui ressemble à une action, objectif sans verbe',
    when: 'Parle quand un levier commence par un verbe à l’infinitif alors que presque tous les autres sont des moyens, ou quand un seul objectif n’a pas de verbe. Se tait quand plus d’un tiers des leviers, ou deux objectifs, s’écrivent ainsi\u00a0: c’est votre façon d’écrire.',
  },
  'STR-07': {
    name: 'Échéance parmi les leviers ou les indicateurs',
    when: 'Parle quand un levier ou un indicateur est une étape du calendrier («\u00a0Janvier\u00a0: bilan\u00a0», «\u00a0Dès janvier 2026, avec les communes\u00a0»), quand un levier énumère des étapes et leur mois («\u00a0Appel en janvier, choix en avril\u00a0»), ou quand un indicateur porte sa propre échéance («\u00a0d’ici juin 2026\u00a0»). Se tait quand la date fait seulement partie de la phrase, et pour une année seule.',
  },
  'STR-08': {
    name: 'Niveau qui répète celui du dessus',
    when: 'Parle quand un objectif porte le nom de son axe, ou un champ opérationnel celui de sa cible. Se tait dès qu’un mot précise le second.',
  },
  'STR-09': {
    name: 'Plusieurs éléments dans une cellule',
    when: 'Parle quand une cellule contient plusieurs actions, ou plusieurs indicateurs, alors que presque toutes les autres n’en ont qu’un. Se tait quand plus d’un tiers des cellules s’écrivent ainsi, et pour les sous-puces d’une même action.',
  },
  'STR-10': {
    name: 'Tableau à deux lectures',
    when: 'Parle quand deux colonnes d’un tableau portent le même titre de niveau et disent des choses différentes\u00a0: la première a été lue. Parle aussi d’une feuille dont la première colonne se lit comme les libellés d’une fiche et la première ligne comme les titres d’un tableau. Se tait quand la seconde colonne est vide ou répète la première, et quand vous avez dit ce qu’est la feuille.',
  },
};

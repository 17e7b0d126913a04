import type { RuleTexts } from './ruleText';

export const numberingRules: RuleTexts<'NUM'> = {
  'NUM-01': {
    name: 'Code employé deux fois',
    when: 'Parle quand un même code désigne deux éléments de noms différents, même écrit autrement («\u00a01-2\u00a0», «\u00a01.2\u00a0»). Se tait quand la numérotation recommence sous chaque axe ou chaque objectif, et pour un même élément écrit deux fois.',
  },
  'NUM-02': {
    name: 'Numéro de partie employé deux fois',
    when: 'Parle quand deux titres portent le même numéro de partie, comme «\u00a03.2.1\u00a0». N’est qu’une information quand le second dit «\u00a0(suite)\u00a0»\u00a0: les deux parties ont été réunies.',
  },
  'NUM-03': {
    name: 'Code manquant',
    when: 'Parle quand un axe, un objectif ou une action n’a pas de code alors que presque tous les autres du même niveau en ont un. Se tait quand plus d’un tiers n’en ont pas, et quand les numéros ne font que compter les lignes d’une cellule.',
  },
  'NUM-04': {
    name: 'Numéro sauté',
    when: 'Parle quand un ou deux numéros manquent dans une série d’au moins trois, ou un seul entre deux éléments quand les autres séries sont complètes. Se tait pour des numéros qui ne se suivent pas exprès, comme 10, 20, 30.',
  },
  'NUM-05': {
    name: 'Code d’un autre axe ou objectif',
    when: 'Parle quand le code d’une action commence par le numéro d’un autre axe, ou par le code d’un autre objectif, que le sien, alors que presque toutes suivent le leur. Se tait quand ce numéro n’est celui d’aucun axe ni d’aucun objectif, et quand la numérotation recommence dans chaque axe.',
  },
};

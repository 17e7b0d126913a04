import type { RuleTexts } from './ruleText';

export const completenessRules: RuleTexts<'EMP' | 'PLH'> = {
  'EMP-01': {
    name: 'Fiche ou ligne vide',
    when: 'Parle quand une action n’a que son nom, dans une fiche ou dans un tableau dont presque toutes les autres lignes sont remplies. Se tait dès qu’une seule rubrique est remplie, et pour une simple liste d’actions.',
  },
  'EMP-02': {
    name: 'Rubrique vide',
    when: 'Parle quand le pilote, l’échéance ou le statut manque à des actions alors que d’autres l’ont, la description à une action sur dix au plus, ou quand une ligne numérotée et remplie n’a pas d’intitulé. Se tait quand aucune action ne l’a\u00a0: c’est alors une seule question (META-04).',
  },
  'EMP-03': {
    name: 'Puce sans texte',
    when: 'Parle quand une puce seule se trouve parmi celles d’une cellule, et propose de la retirer. Se tait pour une ligne blanche, et pour un tiret seul dans sa cellule, qui peut être une réponse.',
  },
  'PLH-01': {
    name: 'Texte à compléter',
    when: 'Parle quand des mots d’attente sont restés («\u00a0À définir\u00a0», «\u00a0à désigner\u00a0», «\u00a0xxx\u00a0», «\u00a0Indiquer éventuellement\u00a0», «\u00a0[Titre de l’action]\u00a0»), ou quand une rubrique commence ainsi («\u00a0À définir avec la région\u00a0»). Se tait quand ils font partie de la phrase, comme dans «\u00a0aider à définir les besoins\u00a0».',
  },
};

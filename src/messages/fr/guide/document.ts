import type { RuleTexts } from './ruleText';

export const documentRules: RuleTexts<'META'> = {
  'META-01': {
    name: 'Page de garde incomplète',
    when: 'Parle quand le titre, l’académie ou la période manque\u00a0; l’auteur et la version sont demandés avec eux. Parle aussi quand la page de garde a une rubrique «\u00a0Auteur\u00a0», «\u00a0Version\u00a0» ou «\u00a0Date\u00a0» et rien à côté. Se tait quand seuls l’auteur, la version ou la date manquent, sans rubrique vide.',
  },
  'META-02': {
    name: 'Deux signataires',
    when: 'Parle quand le document porte deux signatures différentes. Se tait quand la même revient, et quand une phrase parle du recteur sans être une signature.',
  },
  'META-03': {
    name: 'Période hors du projet académique',
    when: 'Parle quand la feuille de route commence avant, ou finit après, le projet académique qu’elle cite avec ses années. Se tait quand elle en cite deux qui se suivent, ou sans leurs années.',
  },
  'META-04': {
    name: 'Rubrique absente partout',
    when: 'Demande, en une seule question, s’il faut ajouter une rubrique qu’aucune ligne ne remplit\u00a0: pilote, échéance, statut, valeur cible, valeur initiale. Se tait dès qu’une ligne la remplit.',
  },
};

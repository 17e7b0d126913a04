import type { RuleTexts } from './ruleText';

export const personalRules: RuleTexts<'RGPD'> = {
  'RGPD-01': {
    name: 'Nom ou coordonnées d’une personne',
    when: 'Parle quand l’adresse électronique d’une personne ou un numéro de téléphone se trouve dans ce qui est lu, quand un pilote est une personne («\u00a0Mme Martin\u00a0», «\u00a0Claire MARTIN\u00a0»), ou quand une personne est nommée parmi les partenaires («\u00a0Mme Martin\u00a0»). Se tait pour une adresse de service et pour une fonction («\u00a0Mme la rectrice\u00a0»).',
  },
  'RGPD-02': {
    name: 'Donnée du dossier d’une personne',
    when: 'Parle quand un indicateur semble venir de dossiers individuels (rapports d’inspection, absences, sanctions, notes). Se tait pour un total de ce qui a été fait.',
  },
};

import type { RuleTexts } from './ruleText';

export const personalRules: RuleTexts<'RGPD'> = {
  'RGPD-01': {
    name: 'Coordonnées d’une personne',
    when: 'Parle quand l’adresse électronique d’une personne ou un numéro de téléphone se trouve dans ce qui est lu. Se tait pour une adresse de service.',
  },
  'RGPD-02': {
    name: 'Donnée du dossier d’une personne',
    when: 'Parle quand un indicateur semble venir de dossiers individuels (rapports d’inspection, absences, sanctions, notes). Se tait pour un total de ce qui a été fait.',
  },
};

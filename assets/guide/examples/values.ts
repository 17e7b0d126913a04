import type { Examples } from '../example';
import { formatted, sheet } from '../sheets';

export const valueExamples: Examples<'VAL'> = {
  'VAL-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', null, 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 0, 40],
      ]),
    ],
  },
  'VAL-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 'en hausse'],
        ['1.3 Accueillir les familles', 'Nombre de parents accueillis', 150],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Bilan des projets', 'en ligne'],
        ['1.3 Accueillir les familles', 'Nombre de parents accueillis', 150],
      ]),
    ],
  },
  'VAL-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', formatted(1.2, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux de réalisation du plan d’équipement', formatted(1.2, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
  },
  'VAL-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur actuelle 2025'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 1300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 25, 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur actuelle 2025'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 480],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 4, 40],
      ]),
    ],
  },
  'VAL-06': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', 0.8],
        ['1.2 Former les enseignants', 'Taux d’enseignants formés', formatted(0.6, '0%')],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', formatted(0.8, '0%')],
        ['1.2 Former les enseignants', 'Durée moyenne d’un atelier, en jours', 0.5],
      ]),
    ],
  },
};

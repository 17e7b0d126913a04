import type { Examples } from '../example';
import { formatted, sheet } from '../sheets';

export const targetExamples: Examples<'TGT'> = {
  'TGT-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', null],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Bilan des projets publié', null],
      ]),
    ],
  },
  'TGT-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateurs', 'Cibles'],
        [
          '1.1 Former les enseignants',
          '- Nombre d’ateliers\n- Nombre de participants\n- Taux de satisfaction',
          '- 12 ateliers\n- 300 participants',
        ],
        [
          '1.2 Suivre les projets',
          '- Nombre de projets suivis\n- Nombre de visites',
          '- 40 projets\n- 60 visites',
        ],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateurs', 'Cibles'],
        [
          '1.1 Former les enseignants',
          '- Nombre d’ateliers\n- Nombre de participants\n- Taux de satisfaction',
          '- 12 ateliers\n- 300 participants\n- 90 %',
        ],
        [
          '1.2 Suivre les projets',
          '- Nombre de projets suivis\n- Nombre de visites',
          '- 40 projets\n- 60 visites',
        ],
      ]),
    ],
  },
  'TGT-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', null, 'Doublement'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 20, 'Doublement'],
      ]),
    ],
  },
  'TGT-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Équiper les écoles', 'Prêter des tablettes à 50 écoles', 'Nombre d’écoles équipées'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Équiper les écoles', 'Prêter des tablettes aux 50 écoles rurales', 'Nombre d’écoles équipées'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
  },
  'TGT-05': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
      sheet('Indicateurs', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 250],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Indicateurs', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
      sheet('Indicateurs', [
        ['Objectif', 'Indicateur', 'Valeur cible 2026'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 250],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 30],
      ]),
    ],
  },
  'TGT-06': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre d’ateliers par bassin', '5 à 10'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre d’ateliers par bassin', 'au moins 5'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
  },
  'TGT-07': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', formatted(0.8, '0%'), formatted(0.6, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 25, 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        [
          '1.1 Équiper les écoles',
          'Taux d’écoles sans connexion',
          formatted(0.8, '0%'),
          formatted(0.6, '0%'),
        ],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 25, 40],
      ]),
    ],
  },
};

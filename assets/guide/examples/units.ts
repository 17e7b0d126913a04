import type { Examples } from '../example';
import { formatted, sheet } from '../sheets';

export const unitExamples: Examples<'UNI'> = {
  'UNI-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les cadres', 'Nombre de cadres formés', formatted(0.2, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les cadres', 'Nombre de cadres formés', 150, '+ 20 %'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 25, 40],
      ]),
    ],
  },
  'UNI-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants', '300 participants'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', '50 actions'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants', '300 stagiaires'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', '50 projets'],
      ]),
    ],
  },
  'UNI-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 21],
        ['Bénéficiaires', '12 collèges', '15 collèges', '6 lycées'],
      ]),
    ],
    at: { sheet: 'Annexe', address: 'D4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 21],
        ['Bénéficiaires', '1 collège', '15 collèges', '16 collèges'],
      ]),
    ],
  },
  'UNI-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Cible 2026', 'Cible 2027'],
        [
          '1.1 Former les enseignants',
          'Nombre d’ateliers',
          '30 dans la région académique',
          '20 par académie',
        ],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40, 60],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Cible 2026', 'Cible 2027'],
        ['1.1 Former les enseignants', 'Nombre d’ateliers', '10 par académie', '20 par académie'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40, 60],
      ]),
    ],
  },
};

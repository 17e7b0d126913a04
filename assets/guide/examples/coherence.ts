import type { Examples } from '../example';
import { sheet } from '../sheets';

export const coherenceExamples: Examples<'COH'> = {
  'COH-01': {
    wrong: [
      sheet('Contexte', [
        ['Préambule'],
        ['Sur 40 collèges publics, 12 sont en REP.'],
        ['Le territoire'],
        ['L’académie compte 41 collèges (12 en REP) et 310 écoles.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Contexte', address: 'A4' },
    nearly: [
      sheet('Contexte', [
        ['Préambule'],
        ['Sur 40 collèges publics, 12 sont en REP.'],
        ['Le territoire'],
        ['En 2027, l’académie comptera 41 collèges (12 en REP) et 310 écoles.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
  },
  'COH-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2022, 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 16, 21],
        ['Les projets augmentent chaque année.'],
      ]),
    ],
    at: { sheet: 'Annexe', address: 'D3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2022, 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 16, 21],
        ['Les projets ont augmenté depuis 2022.'],
      ]),
    ],
  },
  'COH-04': {
    wrong: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Finalité', 'Public'],
        ['1-1', 'Les ateliers de bassin', 'Ouvrir des ateliers dans chaque bassin', 'Enseignants'],
        ['1-2', 'Le café des parents', 'Ouvrir l’école aux familles le samedi', 'Familles'],
        ['1-3', 'La lettre mensuelle', 'Envoyer chaque mois une lettre', 'Chefs d’établissement'],
        ['1-4', 'Le prêt de robots', 'Recevoir les parents autour d’un café', 'Familles'],
        ['1-5', 'La veille juridique', 'Partager une veille sur le droit', 'Inspecteurs'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C5' },
    nearly: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Finalité', 'Public'],
        ['1-1', 'Les ateliers de bassin', 'Ouvrir des ateliers dans chaque bassin', 'Enseignants'],
        ['1-2', 'Le café des parents', 'Ouvrir l’école aux familles le samedi', 'Familles'],
        ['1-3', 'La lettre mensuelle', 'Envoyer chaque mois une lettre', 'Chefs d’établissement'],
        ['1-4', 'Le prêt de robots', 'Initier à la programmation en classe', 'Collégiens'],
        ['1-5', 'La veille juridique', 'Partager une veille sur le droit', 'Inspecteurs'],
      ]),
    ],
  },
  'COH-05': {
    wrong: [
      sheet('Axe 1', [
        ['Action', 'En bref', 'Finalité', 'Public'],
        [
          'Prêter des robots',
          'Des robots pour les écoles et les collèges',
          'Initier à la programmation',
          'Collégiens',
        ],
        ['Ouvrir des ateliers', 'Un atelier dans chaque bassin', 'Former aux usages', 'Enseignants'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Action', 'En bref', 'Finalité', 'Public'],
        [
          'Prêter des robots',
          'Des robots pour les écoles et les collèges',
          'Initier à la programmation',
          'Tous les élèves',
        ],
        ['Ouvrir des ateliers', 'Un atelier dans chaque bassin', 'Former aux usages', 'Enseignants'],
      ]),
    ],
  },
};

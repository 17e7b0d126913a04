import type { Examples } from '../example';
import { sheet } from '../sheets';

export const documentExamples: Examples<'META'> = {
  'META-01': {
    wrong: [
      sheet('Axe 1', [
        ['Feuille de route du numérique éducatif'],
        [null],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A1' },
    nearly: [
      sheet('Axe 1', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
  },
  'META-02': {
    wrong: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['Pour le recteur et par délégation, la secrétaire générale'],
        ['Le recteur'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Présentation', address: 'A4' },
    nearly: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['Le recteur a placé le numérique au service des apprentissages.'],
        ['Le recteur'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
  },
  'META-03': {
    wrong: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['Contexte'],
        ['La feuille de route décline le projet académique 2021-2025 dans le domaine du numérique.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Présentation', address: 'A5' },
    nearly: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['Contexte'],
        ['La feuille de route suit le projet académique 2021-2025, puis le projet académique 2025-2029.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
  },
  'META-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE', 'Mars 2026'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote', 'Échéance', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE', 'Juin 2026', 'En cours'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE', 'Mars 2026', null],
      ]),
    ],
  },
};

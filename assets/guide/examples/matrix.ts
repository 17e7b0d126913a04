import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { Examples } from '../example';
import { type ExampleCell, sheet } from '../sheets';

const actions = sheet('Actions', [
  ['Code', 'Action', 'Pilote'],
  ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE'],
  ['1-2', 'Prêter des robots aux écoles', 'DRANE'],
  ['1-3', 'Réunir les référents numériques', 'DASEN'],
]);

/** What these three actions do for the objectives of the projet académique, in their order. */
function matrix(...marks: [string, string, string][]): SheetSnapshot {
  return matrixOf(['Mieux apprendre', 'Réduire les écarts', 'Ouvrir l’école'], marks);
}

function matrixOf(objectives: readonly string[], marks: readonly string[][]): SheetSnapshot {
  return sheet('Matrice', [
    ['Contribution au projet académique'],
    ['Action', ...objectives],
    ['1-1 Ouvrir des ateliers de bassin', ...marks[0]!],
    ['1-2 Prêter des robots aux écoles', ...marks[1]!],
    ['1-3 Réunir les référents numériques', ...marks[2]!],
  ]);
}

const clean = matrix(['x', 'x', 'x'], ['x', 'x', ''], ['', 'x', 'x']);

/** The same actions, the first and the second with the objectives that they say themselves. */
function withObjectives(first: string, second: string): SheetSnapshot {
  return sheet('Actions', [
    ['Code', 'Action', 'Pilote', 'Objectifs du projet académique'],
    ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE', first],
    ['1-2', 'Prêter des robots aux écoles', 'DRANE', second],
    ['1-3', 'Réunir les référents numériques', 'DASEN', ''],
  ]);
}

const fiveActions = sheet('Actions', [
  ['Code', 'Action', 'Pilote'],
  ['1-1', 'Ouvrir des ateliers', 'DRANE'],
  ['1-2', 'Prêter des robots', 'DRANE'],
  ['1-3', 'Réunir les référents', 'DASEN'],
  ['1-4', 'Publier une lettre', 'DRANE'],
  ['1-5', 'Accueillir les parents', 'DASEN'],
]);

/** Two axes of the projet académique, the second with one objective. */
function twoAxes(...marks: string[][]): SheetSnapshot {
  return sheet(
    'Matrice',
    [
      ['Action', 'Axe 1 : Apprendre', '', '', '', '', '', 'Axe 2 : Ouvrir'],
      ['', 'Lire', 'Écrire', 'Compter', 'Chercher', 'Coopérer', 'Choisir', 'Associer les familles'],
      ['1-1 Ouvrir des ateliers', ...marks[0]!],
      ['1-2 Prêter des robots', ...marks[1]!],
      ['1-3 Réunir les référents', ...marks[2]!],
      ['1-4 Publier une lettre', ...marks[3]!],
      ['1-5 Accueillir les parents', ...marks[4]!],
    ],
    ['A1:A2', 'B1:G1'],
  );
}

/** A matrix that this program has written. */
function generated(...rows: ExampleCell[][]): SheetSnapshot {
  return {
    ...sheet('Matrice de l’outil', [
      ['Code', 'Action', 'Mieux apprendre', 'Réduire les écarts', 'Ouvrir l’école', 'Total des croix'],
      ...rows,
    ]),
    generated: 'matrice',
  };
}

export const matrixExamples: Examples<'MAT'> = {
  'MAT-01': {
    wrong: [actions, matrix(['x', 'x', 'x'], ['x', 'x', 'x'], ['', '', ''])],
    at: { sheet: 'Matrice', address: 'A5' },
    nearly: [actions, clean],
  },
  'MAT-02': {
    wrong: [actions, matrix(['x', 'x', ''], ['x', 'x', ''], ['', 'x', ''])],
    at: { sheet: 'Matrice', address: 'D2' },
    nearly: [actions, clean],
  },
  'MAT-03': {
    wrong: [actions, matrix(['x', 'x', 'x'], ['x', 'x', ''], ['', 'x', ''])],
    at: { sheet: 'Matrice', address: 'D2' },
    nearly: [actions, clean],
  },
  'MAT-04': {
    wrong: [
      actions,
      matrixOf(
        ['Mieux lire', 'Mieux compter', 'Réduire les écarts', 'Ouvrir l’école', 'Orienter'],
        [
          ['x', 'x', 'x', 'x', ''],
          ['x', 'x', '', '', 'x'],
          ['', '', 'x', 'x', 'x'],
        ],
      ),
    ],
    at: { sheet: 'Actions', address: 'B2' },
    nearly: [
      actions,
      matrixOf(
        ['Mieux lire', 'Mieux compter', 'Réduire les écarts', 'Ouvrir l’école', 'Orienter'],
        [
          ['x', 'x', 'x', '', ''],
          ['x', 'x', '', '', 'x'],
          ['', '', 'x', 'x', 'x'],
        ],
      ),
    ],
  },
  'MAT-05': {
    wrong: [
      fiveActions,
      twoAxes(
        ['x', 'x', 'x', 'x', '', '', ''],
        ['', 'x', 'x', 'x', 'x', '', ''],
        ['', '', 'x', 'x', 'x', 'x', ''],
        ['x', 'x', '', '', 'x', 'x', ''],
        ['x', '', '', 'x', '', 'x', 'x'],
      ),
    ],
    at: { sheet: 'Matrice', address: 'H2' },
    nearly: [
      fiveActions,
      twoAxes(
        ['x', 'x', 'x', 'x', '', '', ''],
        ['', 'x', 'x', 'x', 'x', '', ''],
        ['', '', 'x', 'x', 'x', 'x', ''],
        ['x', 'x', '', '', '', 'x', 'x'],
        ['x', '', '', 'x', '', 'x', 'x'],
      ),
    ],
  },
  'MAT-06': {
    wrong: [
      sheet('Actions', [
        ['Code', 'Action', 'Public', 'Pilote', 'Calendrier'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'Enseignants', 'DRANE', 'Juin 2026'],
        ['1-2', 'Prêter des robots aux écoles', 'Écoliers', 'DRANE', 'Mars 2026'],
        ['1-3', 'Réunir les référents numériques'],
      ]),
      clean,
    ],
    at: { sheet: 'Matrice', address: 'C5' },
    nearly: [
      sheet('Actions', [
        ['Code', 'Action', 'Public', 'Pilote', 'Calendrier'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'Enseignants', 'DRANE', 'Juin 2026'],
        ['1-2', 'Prêter des robots aux écoles', 'Écoliers', 'DRANE', 'Mars 2026'],
        ['1-3', 'Réunir les référents numériques', '', 'DASEN'],
      ]),
      clean,
    ],
  },
  'MAT-07': {
    wrong: [
      actions,
      sheet('Matrice', [
        ['Contribution au projet académique'],
        ['Action', 'Mieux apprendre', 'Réduire les écarts', 'Ouvrir l’école'],
        ['1-1 Ouvrir des ateliers de bassin', 'x', 'x', 'x'],
        ['1-2 Prêter des robots aux écoles', 'x', 'x', ''],
        ['1-3 Réunir les référents numériques', '', 'x', 'x'],
        ['2-4 Accueillir les familles', '', '', 'x'],
      ]),
    ],
    at: { sheet: 'Matrice', address: 'A6' },
    nearly: [
      actions,
      sheet('Matrice', [
        ['Contribution au projet académique'],
        ['Action', 'Mieux apprendre', 'Réduire les écarts', 'Ouvrir l’école'],
        ['1.1 – Ouvrir des ateliers de bassin', 'x', 'x', 'x'],
        ['1.2 – Prêter des robots aux écoles', 'x', 'x', ''],
        ['1.3 – Réunir les référents numériques', '', 'x', 'x'],
      ]),
    ],
  },
  'MAT-08': {
    wrong: [actions, matrix(['x', 'x', 'x'], ['x', 'x.', ''], ['', 'x', '?'])],
    at: { sheet: 'Matrice', address: 'D5' },
    nearly: [actions, matrix(['x', 'x', 'x'], ['x', 'oui', '-'], ['', 'X', 'x'])],
  },
  'MAT-09': {
    before: [actions, clean],
    wrong: [
      sheet('Actions', [
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1-2', 'Prêter des robots et des tablettes aux collèges', 'DRANE'],
        ['1-3', 'Réunir les référents numériques', 'DASEN'],
      ]),
      clean,
    ],
    at: { sheet: 'Matrice', address: 'C4' },
    nearly: [
      sheet('Actions', [
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1-2', 'PRETER DES ROBOTS AUX ECOLES', 'DRANE'],
        ['1-4', 'Réunir les référents numériques', 'DASEN'],
      ]),
      clean,
    ],
  },
  'MAT-10': {
    wrong: [
      sheet('Actions', [
        ['Code', 'Action', 'Indicateur', 'Valeur cible 2027'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'Nombre de participants', 300],
        ['1-2', 'Prêter des robots aux écoles', 'Nombre d’écoles servies', 40],
        ['1-3', 'Réunir les référents numériques', 'Bilan publié', null],
      ]),
      matrix(['x', 'x', ''], ['x', 'x', ''], ['', 'x', 'x']),
    ],
    at: { sheet: 'Matrice', address: 'D2' },
    nearly: [
      sheet('Actions', [
        ['Code', 'Action', 'Indicateur', 'Valeur cible 2027'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'Nombre de participants', 300],
        ['1-2', 'Prêter des robots aux écoles', 'Nombre d’écoles servies', 40],
        ['1-3', 'Réunir les référents numériques', 'Bilan publié', null],
      ]),
      clean,
    ],
  },
  'MAT-11': {
    wrong: [
      actions,
      clean,
      generated(
        ['1-1', 'Ouvrir des ateliers de bassin', 'x', 'x', 'x', 3],
        ['1-2', 'Prêter des robots aux écoles', 'x', 'x', 'x', 3],
        ['1-3', 'Réunir les référents numériques', '', 'x', 'x', 2],
      ),
    ],
    at: { sheet: 'Matrice de l’outil', address: 'E3' },
    nearly: [
      actions,
      clean,
      generated(
        ['1-1', 'Ouvrir des ateliers de bassin', 'x', 'x', 'x', 3],
        ['1-2', 'Prêter des robots aux écoles', 'x', 'x', '', 2],
        ['1-3', 'Réunir les référents numériques', '', 'X', 'oui', 2],
      ),
    ],
  },
  'MAT-13': {
    wrong: [withObjectives('Mieux apprendre\nOuvrir l’école', 'Réduire les écarts'), clean],
    at: { sheet: 'Actions', address: 'D2' },
    nearly: [withObjectives('Mieux apprendre', 'Réduire les écarts'), clean],
  },
  'MAT-12': {
    wrong: [
      actions,
      clean,
      generated(
        ['1-1', 'Ouvrir des ateliers de bassin', 'x', 'x', 'x', 3],
        ['1-2', 'Prêter des robots aux écoles', 'x', 'x', '', 2],
        ['1-3', 'Réunir les référents numériques', '', 'x', 'x', 2],
        ['', 'Accueillir les familles', '', '', 'x'],
      ),
    ],
    at: { sheet: 'Matrice de l’outil', address: 'B5' },
    nearly: [
      actions,
      clean,
      generated(
        ['1-2', 'Prêter des robots aux écoles', 'x', 'x', '', 2],
        ['1-1', 'Ouvrir des ateliers de bassin', 'x', 'x', 'x', 3],
        ['1-3', 'Réunir les référents numériques', '', 'x', 'x', 2],
      ),
    ],
  },
};

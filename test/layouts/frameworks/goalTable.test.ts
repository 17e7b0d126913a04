import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** The objectives of the projet académique one a row, beside each the actions that serve it and other columns. */

const PLAN: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1-1', 'Réunir le COPIL', 'DRANE'],
  ['1-2', 'Publier la lettre', 'DRANE'],
  ['2-1', 'Ouvrir le site', 'DSI'],
];

const LINKS = [
  '1-1 → Accompagner les parcours',
  '1-2 → Accompagner les parcours',
  '2-1 → Accompagner les parcours',
  '1-1 → Réduire les écarts',
  '2-1 → Réduire les écarts',
  '2-1 → Associer les familles',
];

const read = (...rows: Cells): Roadmap => roadmapOf(sheet('Plan', PLAN), sheet('Contributions', rows));

describe('counts beside the lists of actions', () => {
  it.each<[string, Cells]>([
    [
      'behind them, some of them 1 like a mark',
      [
        ['Contribution au projet académique'],
        ['Axe', 'Objectif', 'Actions de la feuille de route', 'Nombre'],
        ['Réussir', 'Accompagner les parcours', '1-1, 1-2, 2-1', 3],
        [null, 'Réduire les écarts', '1-1, 2-1', 1],
        ['Ouvrir', 'Associer les familles', '2-1', 1],
      ],
    ],
    [
      'before them, those of the year before, under a header that names actions too',
      [
        ['Contribution au projet académique'],
        ['Axe du projet académique', 'Objectif', 'Nombre d’actions en 2023', 'Actions 2024'],
        ['Réussir', 'Accompagner les parcours', 0, '1-1, 1-2, 2-1'],
        [null, 'Réduire les écarts', 3, '1-1, 2-1'],
        ['Ouvrir', 'Associer les familles', 6, '2-1'],
      ],
    ],
    [
      'before them, of actions that contribute',
      [
        ['Objectif du projet académique', 'Combien d’actions contribuent', 'Fiches'],
        ['Accompagner les parcours', 3, '1-1, 1-2, 2-1'],
        ['Réduire les écarts', 1, '1-1 et 2-1'],
        ['Associer les familles', 1, '2-1'],
      ],
    ],
  ])('%s', (_where, rows) => {
    const roadmap = read(...rows);
    expect(linksIn(roadmap)).toEqual(LINKS);
    expect([roadmap.axes, roadmap.objectives]).toEqual([[], []]);
    expect(roadmap.actions).toHaveLength(3);
  });
});

describe('crosses under a header that names actions', () => {
  it('are a matrix, though it says which actions contribute', () => {
    const roadmap = roadmapOf(
      sheet('Plan', PLAN),
      sheet(
        'Contributions',
        [
          ['Objectif du projet académique', 'Actions qui y contribuent'],
          [null, '1-1', '1-2', '2-1'],
          ['Accompagner les parcours', 'X', 'X', 'X'],
          ['Réduire les écarts', 'X', null, 'X'],
          ['Associer les familles', null, null, 'X'],
        ],
        ['A1:A2', 'B1:D1'],
      ),
    );
    expect([...linksIn(roadmap)].sort()).toEqual([...LINKS].sort());
  });
});

import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Objectives of the projet académique that actions name by codes which say little by themselves. */

const GOALS = [
  'Garantir la maîtrise des fondamentaux',
  'Accompagner chaque parcours',
  'Développer la mobilité',
];

function framework(codes: string[]): SheetSnapshot {
  return sheet('Projet académique', [
    ['Axe', 'N°', 'Objectif'],
    ...GOALS.map((goal, i) => [i < 2 ? 'Axe 1 : Réussir' : 'Axe 2 : Ouvrir', codes[i]!, goal]),
  ]);
}

const links = (rows: Cells, codes: string[], name = 'FDR'): string[] =>
  linksIn(roadmapOf(sheet(name, rows), framework(codes)));

const LINKS = [
  'Ouvrir un parcours → Garantir la maîtrise des fondamentaux',
  'Ouvrir un parcours → Développer la mobilité',
  'Réunir les référents → Accompagner chaque parcours',
];

it.each([
  ['A', 'B', 'C'],
  ['1.1', '1.2', '2.1'],
])('croix to the right of the actions, under %s, %s, %s', (...codes) => {
  expect(
    links(
      [
        ['Objectif', 'Action', 'Levier', ...codes],
        ['Former les équipes', 'Ouvrir un parcours', 'Magistère', 'X', '', 'X'],
        ['', 'Réunir les référents', 'Crédits', '', 'X'],
      ],
      codes,
    ),
  ).toEqual(LINKS);
});

it.each(['Opération', 'Projet', 'Chantier'])(
  'a list « %s | Objectif du projet académique » with letters',
  (word) => {
    const actions = sheet('FDR', [
      ['Objectif', `N° ${word.toLowerCase()}`, word],
      ['Former les équipes', '1-1', 'Ouvrir un parcours'],
      ['', '1-2', 'Réunir les référents'],
    ]);
    const pairs = sheet('Contribution au projet académique', [
      [word, 'Objectif du projet académique'],
      ['1-1', 'A'],
      ['1-1', 'C'],
      ['1-2', 'B'],
    ]);
    expect(linksIn(roadmapOf(actions, framework(['A', 'B', 'C']), pairs))).toEqual([
      '1-1 → Garantir la maîtrise des fondamentaux',
      '1-1 → Développer la mobilité',
      '1-2 → Accompagner chaque parcours',
    ]);
  },
);

describe('croix beside a table', () => {
  it('of a row whose first cell counts something are no total', () => {
    expect(
      linksIn(
        roadmapOf(
          sheet('FDR', [
            ['Indicateur', 'Action', 'Pilote', ...GOALS],
            ['Nombre de formés', 'Ouvrir un parcours', 'DRANE', '1', '', '1'],
            ['Nombre de postes', 'Réunir les référents', 'DSI', '', '1', ''],
          ]),
          framework(['A', 'B', 'C']),
        ),
      ),
    ).toEqual(LINKS);
  });

  it('of a row of the axis « 1 : Usages » are no legend', () => {
    expect(
      linksIn(
        roadmapOf(
          sheet('FDR', [
            ['Axe', 'Action', 'Pilote', ...GOALS],
            ['1 : Usages', 'Ouvrir un parcours', 'DRANE', 'X', '', 'X'],
            ['1 : Usages', 'Réunir les référents', 'DSI', '', 'X', ''],
          ]),
          framework(['A', 'B', 'C']),
        ),
      ),
    ).toEqual(LINKS);
  });
});

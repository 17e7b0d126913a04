import { levelsNamed } from '../../../src/layouts/words/levelHeaders';
import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** One header over all levels of a roadmap, each of them a column further right than the one above. */

const STAIRS: Cells = [
  ['Axes, objectifs et actions', null, null, 'Pilote', 'Leviers', 'Indicateurs'],
  ['Axe 1 : Usages', null, null, null, null, null],
  [null, '1.1 Former les équipes', null, null, '- Pix\n- Tribu', 'Nombre de formés'],
  [null, null, '1.1.1 Ouvrir un parcours', 'DSI', null, null],
  [null, null, '1.1.2 Publier une lettre', 'EAFC', null, null],
  [null, '1.2 Réunir les équipes', null, null, 'Crédits', null],
  [null, null, '1.2.1 Tenir un comité', 'DSI', null, null],
];

const ROADMAP = [
  'axe 1 Usages',
  '  objectif 1.1 Former les équipes',
  '    action 1.1.1 Ouvrir un parcours',
  '    action 1.1.2 Publier une lettre',
  '    levier Pix',
  '    levier Tribu',
  '    indicateur Nombre de formés',
  '  objectif 1.2 Réunir les équipes',
  '    action 1.2.1 Tenir un comité',
  '    levier Crédits',
];

describe('one header over several levels', () => {
  it('stands over the first of their columns', () => {
    expect(tree(read(STAIRS, [], 'Plan'))).toEqual(ROADMAP);
  });

  it('is merged over their columns, and each level over those to its right', () => {
    const merges = ['A1:C1', 'A2:F2', 'B3:D3', 'E3:E5', 'F3:F5', 'B6:D6', 'E6:E7', 'F6:F7'];
    const roadmap = read(STAIRS, merges, 'Plan');
    expect(tree(roadmap)).toEqual(ROADMAP);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DSI', 'EAFC', 'DSI']);
  });

  it('is no list of the actions that serve the projet académique, whose objectives stand beside them', () => {
    const goals = [
      ['Objectif du projet académique'],
      [null],
      [null],
      ['Réussir ensemble'],
      ['Réduire les écarts'],
      [null],
      ['Réussir ensemble'],
    ];
    const roadmap = read(
      STAIRS.map((row, i) => [...row, ...goals[i]!]),
      ['A1:C1', 'A2:G2'],
      'Plan',
    );
    expect(tree(roadmap)).toEqual(ROADMAP);
    expect(roadmap.links).toHaveLength(3);
  });

  it.each([
    ['Axes, objectifs et actions', ['axis', 'objective', 'action']],
    ['Axe / Objectif / Action', ['axis', 'objective', 'action']],
    ['Objectifs et actions', ['objective', 'action']],
    ['Actions et objectifs', []],
    ['Actions et moyens', []],
    ['Actions', []],
  ])('« %s » names %j', (header, levels) => {
    expect(levelsNamed(header)).toEqual(levels);
  });
});

it('reads a level that is merged over the columns of its actions as that level alone', () => {
  const roadmap = read(
    [
      ['Objectif', 'Action', 'Pilote', 'Indicateur'],
      ['1.1 Former les équipes', null, null, 'Nombre de formés'],
      [null, 'Ouvrir un parcours', 'DSI', null],
    ],
    ['A2:C2'],
    'Plan',
  );
  expect(tree(roadmap)).toEqual([
    'objectif 1.1 Former les équipes',
    '  action Ouvrir un parcours',
    '  indicateur Nombre de formés',
  ]);
});

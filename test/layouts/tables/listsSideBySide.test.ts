import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Actions, levers and indicators of one objective as lists of their own beside each other, blank columns between. */

const read = (rows: Cells, merges: string[] = []): Roadmap => roadmapOf(sheet('Axe 1', rows, merges));

const TREE = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    action 1.1.1 Réunir le COPIL',
  '    action 1.1.2 Publier la lettre',
  '    levier Réunions',
  '    levier Lettres de mission',
  '    levier Tchap',
  '    indicateur Nombre d’actions communes → 45',
  '  objectif 1.2 Former les équipes',
  '    action 1.2.1 Ouvrir un parcours',
  '    levier Pix',
  '    indicateur Nombre de formés',
];

describe('lists of one column beside a table', () => {
  it.each<[string, Cells]>([
    [
      'levers between actions and indicators, lists of different lengths',
      [
        ['AXE 1 : Gouvernance'],
        [],
        ['Objectif 1.1 : Conforter le pilotage'],
        ['N°', 'Action', null, 'Leviers', null, 'Indicateur', 'Cible\n2021'],
        ['Action 1.1.1', 'Réunir le COPIL', null, 'Réunions', null, 'Nombre d’actions communes', 45],
        ['Action 1.1.2', 'Publier la lettre', null, 'Lettres de mission'],
        [null, null, null, 'Tchap'],
        [],
        ['Objectif 1.2 : Former les équipes'],
        ['N°', 'Action', null, 'Leviers', null, 'Indicateur', 'Cible\n2021'],
        ['Action 1.2.1', 'Ouvrir un parcours', null, 'Pix', null, 'Nombre de formés'],
      ],
    ],
    [
      'each list of one column',
      [
        ['AXE 1 : Gouvernance'],
        [],
        ['Objectif 1.1 : Conforter le pilotage'],
        ['Actions', null, 'Moyens', null, 'Indicateurs'],
        ['1.1.1 Réunir le COPIL', null, 'Réunions', null, 'Nombre d’actions communes (45)'],
        ['1.1.2 Publier la lettre', null, 'Lettres de mission'],
        [null, null, 'Tchap'],
        [],
        ['Objectif 1.2 : Former les équipes'],
        ['Actions', null, 'Moyens', null, 'Indicateurs'],
        ['1.2.1 Ouvrir un parcours', null, 'Pix', null, 'Nombre de formés'],
      ],
    ],
    [
      'two blank columns, the levers last',
      [
        ['AXE 1 : Gouvernance'],
        [],
        ['Objectif 1.1 : Conforter le pilotage'],
        ['N°', 'Action', null, null, 'Indicateur', 'Cible 2021', null, null, 'Leviers'],
        ['1.1.1', 'Réunir le COPIL', null, null, 'Nombre d’actions communes', 45, null, null, 'Réunions'],
        ['1.1.2', 'Publier la lettre', null, null, null, null, null, null, 'Lettres de mission'],
        [null, null, null, null, null, null, null, null, 'Tchap'],
        [],
        ['Objectif 1.2 : Former les équipes'],
        ['N°', 'Action', null, null, 'Indicateur', 'Cible 2021', null, null, 'Leviers'],
        ['1.2.1', 'Ouvrir un parcours', null, null, 'Nombre de formés', null, null, null, 'Pix'],
      ],
    ],
  ])('%s', (_, rows) => {
    const roadmap = read(rows);
    expect(tree(roadmap).map((line) => line.replace(' (45)', ' → 45'))).toEqual(TREE);
    expect(roadmap.unread).toEqual([]);
  });

  it('beside two objectives of an outline belongs to none of them', () => {
    const roadmap = read([
      ['AXE 1 : Gouvernance'],
      ['Objectif 1.1 : Conforter le pilotage', null, null, 'Indicateur', 'Cible 2021'],
      ['Action 1.1.1 : Réunir le COPIL', null, null, 'Nombre de réunions', 4],
      ['Objectif 1.2 : Former les équipes', null, null, 'Nombre de formés', 20],
      ['Action 1.2.1 : Ouvrir un parcours', null, null, 'Nombre de parcours', 2],
    ]);
    expect(roadmap.indicators.map(({ objective }) => objective)).toEqual([null, null, null]);
    expect(roadmap.actions.map(({ objective }) => objective)).toEqual(['objectif:1/1.1', 'objectif:1/1.2']);
  });

  it('reads no list where a word stands beside a table that is none of its kind', () => {
    const roadmap = read([
      ['AXE 1 : Gouvernance'],
      ['N°', 'Action', 'Pilote', null, 'Indicateurs : voir l’onglet'],
      ['1.1', 'Réunir le COPIL', 'DRANE', null, 'Document de travail'],
      ['1.2', 'Publier la lettre', 'DSI'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  action 1.1 Réunir le COPIL',
      '  action 1.2 Publier la lettre',
    ]);
  });
});

describe('names of tables over their headers', () => {
  const HEADER = ['N°', 'Action', 'Porteurs', null, 'Action', 'Indicateur', 'Cible 2019'];
  const ROWS: Cells = [
    ['1.1', 'Réunir le COPIL', 'DANE', null, '1.1', 'Nombre de réunions', 4],
    ['1.2', 'Publier la lettre', 'DSI', null, '1.2', 'Nombre de lettres', 2],
  ];

  it.each<[string, Cells, string[]]>([
    ['merged over each', [['Actions', null, null, null, 'Suivi des indicateurs']], ['A2:C2', 'E2:G2']],
    ['in the first cell of each', [['Actions', null, null, null, 'Indicateurs de suivi']], []],
  ])('%s name no item', (_, names, merges) => {
    const roadmap = read([['AXE 1 : Gouvernance'], ...names, HEADER, ...ROWS], merges);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  action 1.1 Réunir le COPIL',
      '  action 1.2 Publier la lettre',
      '  indicateur Nombre de réunions → 4',
      '  indicateur Nombre de lettres → 2',
    ]);
  });

  it('but « Moyens » and its text over a table tell a lever', () => {
    const roadmap = read([
      ['AXE 1 : Gouvernance'],
      ['Moyens', 'Actions de formation'],
      ['N°', 'Action', 'Porteurs'],
      ['1.1', 'Réunir le COPIL', 'DANE'],
      ['1.2', 'Publier la lettre', 'DSI'],
    ]);
    expect(roadmap.levers.map(({ title }) => title)).toEqual(['Actions de formation']);
  });
});

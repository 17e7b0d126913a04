import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** An overview that says which actions each objective has, by their numbers: they are the actions of the plan, and no others. */

const PLAN: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1.1.1', 'Réunir le COPIL', 'DRANE'],
  ['1.1.2', 'Publier la lettre', 'DRANE'],
  ['1.1.3', 'Ouvrir le site', 'DSI'],
  ['1.2.1', 'Former les référents', 'EAFC'],
];

const EXPECTED = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Piloter',
  '    action 1.1.1 Réunir le COPIL',
  '    action 1.1.2 Publier la lettre',
  '    action 1.1.3 Ouvrir le site',
  '  objectif 1.2 Former',
  '    action 1.2.1 Former les référents',
];

describe('a column of actions that holds only their numbers', () => {
  it.each([
    ['a range', '1.1.1 à 1.1.3', '1.2.1'],
    ['a list', '1.1.1, 1.1.2 et 1.1.3', '1.2.1'],
    ['a range with its word', 'Actions 1.1.1 à 1.1.3', 'Action 1.2.1'],
  ])('as %s', (_how, first, second) => {
    const overview: Cells = [
      ['Axe', 'N°', 'Objectif', 'Actions'],
      ['1. Gouvernance', '1.1', 'Piloter', first],
      ['1. Gouvernance', '1.2', 'Former', second],
    ];
    const roadmap = roadmapOf(sheet('Vue d’ensemble', overview), sheet('Plan', PLAN));
    expect(tree(roadmap)).toEqual(EXPECTED);
    expect(roadmap.observations).toEqual([]);
  });
});

describe('a line over a table of actions', () => {
  const overview: Cells = [
    ['Axe', 'N°', 'Objectif'],
    ['1. Gouvernance', '1.1', 'Piloter'],
    ['2. Usages', '2.1', 'Former'],
  ];
  const plan: Cells = [
    ['Axe', 'Objectif', 'N°', 'Action'],
    ['1. Gouvernance', '1.1 Piloter', '1.1.1', 'Réunir le COPIL'],
    ['2. Usages', '2.1 Former', '2.1.1', 'Former les référents'],
  ];

  const axesOf = (title: string, rows: Cells): string[] =>
    roadmapOf(sheet('Axes', overview), sheet('Plan', plan), sheet('Mesure', [[title], [], ...rows])).axes.map(
      (axis) => axis.title,
    );

  it('is no axis where these actions stand under several axes in the plan', () => {
    const byCode: Cells = [
      ['Action', 'Indicateur', 'Cible 2027'],
      ['1.1.1', 'Nombre de réunions', 6],
      ['2.1.1', 'Nombre de référents formés', 90],
    ];
    const byTitle: Cells = [
      ['Action', 'Indicateur', 'Cible 2027'],
      ['Réunir le COPIL', 'Nombre de réunions', 6],
      ['Former les référents', 'Nombre de référents formés', 90],
    ];
    for (const rows of [byCode, byTitle])
      expect(axesOf('Ce qui se mesure, chaque mois de juin', rows)).toEqual(['Gouvernance', 'Usages']);
  });

  it('names an axis over actions that only stand there', () => {
    const rows: Cells = [
      ['N°', 'Action', 'Pilote'],
      ['3.1.1', 'Acheter des tablettes', 'Région'],
      ['3.1.2', 'Réparer les portables', 'Région'],
    ];
    expect(axesOf('Équipement des établissements', rows)).toEqual([
      'Gouvernance',
      'Usages',
      'Équipement des établissements',
    ]);
  });
});

describe('a table of indicators that names actions by their codes', () => {
  it('gives each the météo of its row', () => {
    const measured: Cells = [
      ['N° action', 'Indicateur', 'Valeur cible', 'Météo'],
      ['1.1.1', 'Nombre de réunions', 6, 'Ensoleillé'],
      ['1.1.2', 'Nombre de lettres', 9, null],
    ];
    const { actions } = roadmapOf(sheet('Plan', PLAN), sheet('Indicateurs', measured));
    expect(actions.map(({ code, extra }) => [code, extra['Météo']?.text])).toEqual([
      ['1.1.1', 'Ensoleillé'],
      ['1.1.2', undefined],
      ['1.1.3', undefined],
      ['1.2.1', undefined],
    ]);
  });
});

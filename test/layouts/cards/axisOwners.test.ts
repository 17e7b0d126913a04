import { titleBesideOwner } from '../../../src/layouts/words/frameworkNames';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** « Axe 1 de la feuille de route » says whose axis it is, not what it is called. */

const AXES: Cells = [
  ['Axe', 'Intitulé'],
  ['Axe 1', 'Mieux apprendre'],
  ['Axe 2', 'Partager'],
];

const ACTIONS: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1-1', 'La lettre', 'DANE'],
  ['1-2', 'Le site', 'DSI'],
  ['2-1', 'Le réseau', 'DANE'],
  ['2-2', 'Le club', 'DSI'],
];

describe.each([' de la feuille de route', ' FDR', ' (feuille de route numérique 2026)'])(
  '« Axe 1%s »',
  (of) => {
    it('over the actions of a cross table is the axis of that number', () => {
      const roadmap = roadmapOf(
        sheet('Axes', AXES),
        sheet('Actions', ACTIONS),
        sheet(
          'Projet académique',
          [
            [
              'Axe du projet académique',
              'Objectif du projet académique',
              `Axe 1${of}`,
              null,
              `Axe 2${of}`,
              null,
            ],
            [null, null, '1-1', '1-2', '2-1', '2-2'],
            ['Réussir', 'Conforter les bases', 'x', null, 'x', null],
            ['Réussir', 'Réduire les écarts', null, 'x', null, null],
            ['Ouvrir', 'Associer les familles', null, null, null, 'x'],
          ],
          ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        ),
      );
      expect(roadmap.axes.map(({ code, title }) => [code, title])).toEqual([
        ['1', 'Mieux apprendre'],
        ['2', 'Partager'],
      ]);
      expect(roadmap.links).toHaveLength(4);
      expect(roadmap.unread).toEqual([]);
      expect(roadmap.observations).toEqual([]);
    });

    it('over a table is the axis of that number', () => {
      const roadmap = roadmapOf(
        sheet('Axes', AXES),
        sheet('Actions', [
          [`Axe 1${of}`],
          ...ACTIONS.slice(0, 3),
          [],
          [`Axe 2${of}`],
          ACTIONS[0]!,
          ...ACTIONS.slice(3),
        ]),
      );
      expect(roadmap.axes.map(({ title }) => title)).toEqual(['Mieux apprendre', 'Partager']);
      expect(roadmap.actions.map(({ axis }) => roadmap.axes.findIndex(({ id }) => id === axis))).toEqual([
        0, 0, 1, 1,
      ]);
      expect(roadmap.unread).toEqual([]);
    });
  },
);

it('two axes of the projet académique without a title stay two', () => {
  const { frameworks } = roadmapOf(
    sheet('Actions', ACTIONS),
    sheet(
      'Croix',
      [
        ['Action', 'Axe 1 du projet académique', null, 'Axe 2 du projet académique'],
        [null, 'Conforter les bases', 'Réduire les écarts', 'Associer les familles'],
        ['1-1', 'x', null, 'x'],
        ['1-2', null, 'x', null],
      ],
      ['A1:A2', 'B1:C1'],
    ),
  );
  expect(frameworks[0]!.axes.map(({ code, objectives }) => [code, objectives.length])).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
});

it.each([
  'Le numérique pour tous',
  'Piloter la feuille de route',
  'Du papier au numérique',
  'Projet académique et numérique',
])('keeps the title « %s »', (title) => {
  expect(titleBesideOwner(title)).toBe(title);
});

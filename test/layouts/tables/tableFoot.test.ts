import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** Axes in the first column; what stands alone below the last one. */
const axesAnd = (...foot: string[]): Cells => [
  ['Axe', 'Objectifs', 'Actions', 'Indicateurs'],
  ['Gouvernance', 'Réunir', 'Tenir un comité', 'Nombre de réunions'],
  ['Formation', 'Former', 'Ouvrir un parcours', 'Nombre de formés'],
  ...foot.map((text) => [text, null, null, null]),
];

it('takes sentences and captions alone below a table for no axes', () => {
  const roadmap = read(
    axesAnd(
      'Les actions et leurs indicateurs valent pour tous les objectifs.',
      'DANE – version présentée le 6 octobre',
    ),
    [],
    'Synthèse',
  );
  expect(roadmap.axes.map(({ title }) => title)).toEqual(['Gouvernance', 'Formation']);
});

it('keeps an axis below which nothing is written yet', () => {
  const roadmap = read(axesAnd('Innovation'), [], 'Synthèse');
  expect(tree(roadmap).at(-1)).toBe('axe Innovation');
});

it('keeps a list in one column, whatever its texts end with', () => {
  const roadmap = read(
    [
      ['Code', 'Action'],
      ['1', 'Tenir un comité.'],
      ['2', 'Former, dans chaque école, ceux qui le demandent.'],
    ],
    [],
    'Actions',
  );
  expect(roadmap.actions).toHaveLength(2);
});

it('keeps the last action behind a bullet, whatever it begins with', () => {
  const roadmap = read(
    [
      ['Actions', 'Leviers', 'Indicateurs'],
      ['• Tenir un comité', '• Réunion annuelle', '• Nombre de réunions'],
      ['• Présentation de la feuille de route', null, null],
    ],
    [],
    'Objectif 1.5',
  );
  expect(roadmap.actions.map(({ title }) => title)).toEqual([
    'Tenir un comité',
    'Présentation de la feuille de route',
  ]);
});

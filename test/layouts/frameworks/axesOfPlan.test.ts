import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** « Axe 1 du projet académique : … »: each axis of a list says itself of which plan it is. */

const LIST: Cells = [
  ['Axe 1 du projet académique : Réduire les écarts'],
  ['OS1', 'Combler les distances'],
  ['OS2', 'Être bien à l’école'],
  ['Axe 2 du projet académique : Agir ensemble'],
  ['OS3', 'Soutenir les équipes'],
];

it.each([
  ['below a line that explains the letters', [['OS : objectifs stratégiques du projet académique'], ...LIST]],
  ['below the plan’s name', [['Projet académique'], ...LIST]],
])('%s', (_, rows) => {
  const { frameworks, axes } = roadmapOf(sheet('Liste', rows as Cells));
  expect(frameworks.map(({ axes: parts }) => parts.map(({ title }) => title))).toEqual([
    ['Réduire les écarts', 'Agir ensemble'],
  ]);
  expect(frameworks[0]!.axes.flatMap(({ objectives }) => objectives.map(({ code }) => code))).toEqual([
    'OS1',
    'OS2',
    'OS3',
  ]);
  expect(axes).toEqual([]);
});

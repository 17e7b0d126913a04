import { frameworkListLayout } from '../../../src/layouts/frameworks/frameworkList';
import { readAlone, sheet, type Cells } from '../../support/grid';

/** Lists as tools export them: the plan, and columns of the tool beside it. */
const GOALS: Cells = [
  ['Conforter les bases', 'Mieux former'],
  ['Sécuriser les parcours', 'Mieux former'],
  ['Agir sur le climat scolaire', 'Mieux accueillir'],
];

function plan(name: string, header: string[], facts: string[][]): string[] {
  const rows = GOALS.map((cells, i) => [...cells, ...facts[i]!]);
  const { draft } = readAlone(frameworkListLayout, sheet(name, [header, ...rows]));
  return draft.frameworks.flatMap(({ axes }) =>
    axes.flatMap(({ title, objectives }) => [title, ...objectives.map((goal) => `- ${goal.title}`)]),
  );
}

const READ = [
  'Mieux former',
  '- Conforter les bases',
  '- Sécuriser les parcours',
  'Mieux accueillir',
  '- Agir sur le climat scolaire',
];
const AXIS = 'Axe du projet académique';
const exported = [
  ['02/09/2024', 'Élément'],
  ['02/09/2024', 'Élément'],
  ['05/09/2024', 'Élément'],
];

it.each([['Titre'], ['Intitulé'], ['Objectif']])('reads « %s | Axe » beside columns of the tool', (title) => {
  expect(plan('Projet académique', [title, AXIS, 'Modifié', 'Type d’élément'], exported)).toEqual(READ);
  expect(plan('Projet académique', [title, 'Axe', 'Chemin', 'Version'], exported)).toEqual(READ);
});

it('is no list where another column tells something else of each', () => {
  const told = [['Lycées'], ['Collèges'], ['Écoles']];
  expect(plan('Projet académique', ['Titre', AXIS, 'Concerne'], told)).not.toEqual(READ);
});

it('is no list of the plan where nothing but its axis names it: titles of what serves it', () => {
  expect(plan('Actions', ['Titre', AXIS, 'Modifié', 'Type d’élément'], exported)).toEqual([]);
});

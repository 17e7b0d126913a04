import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** Cells that hold several objectives on lines of their own, without bullets. */
const table = (header: string, ...cells: string[]): Cells => [
  ['Axe', header, 'Action 1', 'Action 2', 'Moyens de l’axe (un par ligne)'],
  ['Axe 1 - Gouvernance', cells[0]!, 'Tenir un comité', 'Publier la lettre', 'ENT\nDSI'],
  ['Axe 2 - Formation', cells[1]!, 'Ouvrir un parcours', 'Suivre les RUPN', 'Pix'],
];

const GOALS = ['Un comité réunit les services\nIl propose des actions', 'Former'];
const READ = [
  'axe 1 Gouvernance',
  '  objectif Un comité réunit les services',
  '  objectif Il propose des actions',
  'axe 2 Formation',
  '  objectif Former',
];

function objectives(rows: Cells): string[] {
  return tree(read(rows, [], 'Réponses')).filter((line) => /axe|objectif/.test(line));
}

it.each([
  'Objectifs de l’axe (un par ligne)',
  'Objectifs (un objectif par ligne)',
  'Objectifs (1 par ligne)',
  'Objectifs (à la ligne pour chacun)',
])('reads an objective from each line below « %s »', (header) => {
  expect(objectives(table(header, ...GOALS))).toEqual(READ);
});

it('reads an objective from each line where every line says what to do', () => {
  const lines = 'Porter la politique nationale\nAssocier les collectivités';
  expect(objectives(table('Objectifs', lines, 'Former'))).toEqual([
    'axe 1 Gouvernance',
    '  objectif Porter la politique nationale',
    '  objectif Associer les collectivités',
    'axe 2 Formation',
    '  objectif Former',
  ]);
});

it('keeps an objective whole whose lines are only wrapped', () => {
  expect(objectives(table('Objectifs', 'Porter la politique\nde l’académie', 'Former'))).toEqual([
    'axe 1 Gouvernance',
    '  objectif Porter la politique de l’académie',
    'axe 2 Formation',
    '  objectif Former',
  ]);
});

it('takes a word in capitals on a line of its own for an item, where the header says so', () => {
  const { levers } = read(table('Objectifs', 'Porter', 'Former'), [], 'Réponses');
  expect(levers.map(({ title }) => title)).toEqual(['ENT', 'DSI', 'Pix']);
});

import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** A form that somebody else made: a row below its header says how each column is to be filled in. */
const form = (...guide: string[]): Cells => [
  ['Objectif', 'Action', 'Échéance', 'Leviers', 'Indicateurs'],
  guide,
  ['1.1 Former', 'Ouvrir un parcours', 'juin 2021', 'M@gistère', 'Nombre de formés'],
  ['1.2 Réunir', 'Tenir un comité', 'mars 2021', 'Réunions', 'Nombre de réunions'],
];

const READ = [
  'objectif 1.1 Former',
  '  action Ouvrir un parcours',
  '  levier M@gistère',
  '  indicateur Nombre de formés',
  'objectif 1.2 Réunir',
  '  action Tenir un comité',
  '  levier Réunions',
  '  indicateur Nombre de réunions',
];

it.each([
  [['(Un par bloc)', '(Verbe à l’infinitif)', '(Mois et année)', '(Un par ligne)', '(Un par ligne)']],
  [['[Choisir]', '[Saisir]', '[jj/mm/aaaa]', '', '']],
  [['Ex. : Équiper', 'Ex. : Équiper les écoles', 'ex. : 06/2021', '', 'Exemple : 12 écoles']],
])('takes the row %j below the header for no item, and tells it', (guide) => {
  const roadmap = read(form(...guide), [], 'Trame');
  expect(tree(roadmap)).toEqual(READ);
  expect(roadmap.unread.map(({ reason }) => reason)).toContain('legend');
});

it('keeps a row of which one text only is in brackets', () => {
  const roadmap = read(form('(à préciser)', 'Équiper les écoles', 'juin 2021', '', ''), [], 'Trame');
  expect(roadmap.actions).toHaveLength(3);
});

it('keeps rows in brackets below others: they are there to be read', () => {
  const [header, guide, ...rows] = form('(Équiper)', '(Équiper les écoles)', '(juin)', '', '');
  expect(read([header!, ...rows, guide!], [], 'Trame').actions).toHaveLength(3);
});

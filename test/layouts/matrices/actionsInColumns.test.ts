import { sheet, type Cells } from '../../support/grid';
import { framework, links, read, where } from '../../support/matrixReading';
import { roadmapOf, tree } from '../../support/reading';

/** Each action is a column: what is said of it stands in the rows below its title, the croix of what it serves further down. */
const rows: Cells = [
  ['Axe 1 : Mieux apprendre avec le numérique'],
  [],
  ['N°', '1-1', '1-2'],
  ['Action', 'La lettre des usages', 'Le site de la délégation'],
  ['Public', 'Professeurs', 'Tous'],
  ['Pilote', 'Adjoint', 'Webmestre'],
  ['Indicateurs', 'Nombre de publications', 'Compteur de visites'],
  ['Objectifs du projet académique que l’action sert'],
  ['Projet académique, axe 1 : Mieux former'],
  ['Conforter les apprentissages', 'X', 'X'],
  ['Améliorer les parcours', '', 'X'],
  ['Projet académique, axe 2 : Mieux accueillir'],
  ['Agir sur le climat scolaire', 'X', ''],
];
const merges = ['A1:C1', 'A8:C8', 'A9:C9', 'A12:C12'];
const snapshot = sheet('Axe 1', rows, merges);

it('croix below the card of actions hang on their titles, and the card keeps its own rows', () => {
  expect(where(snapshot)).toEqual(['A8:C13']);
  expect(links(read(snapshot))).toEqual([
    '1-1 > Conforter les apprentissages',
    '1-1 > Agir sur le climat scolaire',
    '1-2 > Conforter les apprentissages',
    '1-2 > Améliorer les parcours',
  ]);
});

it('the bands over the croix are the axes of the projet académique', () => {
  expect(framework(read(snapshot))).toEqual([
    'Projet académique',
    '1 Mieux former',
    '- Conforter les apprentissages',
    '- Améliorer les parcours',
    '2 Mieux accueillir',
    '- Agir sur le climat scolaire',
  ]);
});

it('the actions have what the card says of them', () => {
  const roadmap = roadmapOf(snapshot);
  expect(tree(roadmap)).toEqual([
    'axe 1 Mieux apprendre avec le numérique',
    '  action 1-1 La lettre des usages',
    '  action 1-2 Le site de la délégation',
    '  indicateur Nombre de publications',
    '  indicateur Compteur de visites',
  ]);
  expect(roadmap.actions.map(({ fields }) => fields.audience?.text)).toEqual(['Professeurs', 'Tous']);
  expect(roadmap.unread).toEqual([]);
});

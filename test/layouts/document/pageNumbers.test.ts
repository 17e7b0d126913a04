import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A document copied into sheets with its page numbers: they are items of nothing. */

const card = (axis: string, indicator: string): Cells => [
  ['Axe', axis],
  ['Objectifs', `Former à ${axis}`],
  ['Actions à mener', `Réunir pour ${axis}`],
  ['Moyens', 'La DANE'],
  ['Indicateurs', indicator],
];

it('« 3/9 » below a card is no indicator', () => {
  const roadmap = roadmapOf(
    sheet('Axes', [
      ...card('Pilotage', 'Nombre de réunions'),
      [null, '3/9'],
      [null],
      [null],
      ...card('Équipement', 'Nombre de tablettes'),
      [null, '4/9'],
    ]),
  );
  expect(roadmap.indicators.map(({ title }) => title)).toEqual(['Nombre de réunions', 'Nombre de tablettes']);
  expect(roadmap.unread).toEqual([]);
});

it('the foot of a page is no objective of the overview above it, and its text is told once', () => {
  const foot = (page: number): [string] => [`Stratégie de l’académie   Page ${page}/15`];
  const roadmap = roadmapOf(
    sheet('Page 6', [
      ['Les axes et leurs objectifs'],
      [null],
      ['Axe 1 : Usages', 'Axe 2 : Équipement'],
      ['Former les enseignants', 'Équiper les écoles'],
      ['Suivre les projets', 'Relier les collèges'],
      [null],
      foot(6),
    ]),
    sheet('Page 7', [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action'],
      ['Suivre les projets', 'Réunir'],
      [null],
      foot(7),
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  objectif Suivre les projets',
    '    action Réunir',
    '  objectif Former les enseignants',
    'axe 2 Équipement',
    '  objectif Équiper les écoles',
    '  objectif Relier les collèges',
  ]);
  expect(roadmap.unread.map(({ text }) => text)).toEqual(['Stratégie de l’académie']);
});

it('a figure that no other follows is no page number', () => {
  const roadmap = roadmapOf(sheet('Bilan', [['Actions réalisées'], ['3/9']]));
  expect(roadmap.unread.map(({ text }) => text)).toContain('3/9');
});

import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A line over rows that name their axes in a column: a part of the plan, which is no axis itself. */

const TREE = [
  'axe 1 Gouvernance',
  '  objectif Conforter',
  '    action 1-1 Réunir',
  'axe 2 Usages',
  '  objectif Former',
  '    action 2-1 Ouvrir',
  '    action 2-2 Suivre',
];

describe('a line over the axes of a table', () => {
  it.each<[string, Cells, string[]]>([
    [
      'axes on two lines of a cell, merged over their rows',
      [
        ['Axe', 'Objectifs visés', 'N°', 'Actions'],
        ['Volet stratégique'],
        ['AXE 1\nGouvernance', 'Conforter', '1-1', 'Réunir'],
        ['Volet opérationnel'],
        ['AXE 2\nUsages', 'Former', '2-1', 'Ouvrir'],
        [null, null, '2-2', 'Suivre'],
      ],
      ['A2:D2', 'A4:D4', 'A5:A6', 'B5:B6'],
    ],
    [
      'axes again in each row, an axis that goes on below the line',
      [
        ['Axe', 'Objectif', 'N°', 'Action'],
        ['Première partie'],
        ['Axe 1 : Gouvernance', 'Conforter', '1-1', 'Réunir'],
        ['Axe 2 : Usages', 'Former', '2-1', 'Ouvrir'],
        ['Deuxième partie'],
        ['Axe 2 : Usages', 'Former', '2-2', 'Suivre'],
      ],
      ['A2:D2', 'A5:D5'],
    ],
  ])('%s', (_, rows, merges) => {
    const roadmap = roadmapOf(sheet('Actions', rows, merges));
    expect(tree(roadmap)).toEqual(TREE);
    expect(roadmap.unread.map(({ reason, text }) => `${reason} ${text}`)).toEqual(
      rows.filter((row) => row.length === 1).map(([text]) => `outside-tables ${text as string}`),
    );
  });
});

import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** « Axe » over codes, and nothing over the titles beside them. */

const read = (rows: Cells): string[] => tree(roadmapOf(sheet('Plan', rows)));

describe('titles without a header, beside codes that have one', () => {
  it.each<[string, Cells, string[]]>([
    [
      'written once',
      [
        ['Axe', null, 'Action', 'Pilote'],
        ['1', 'Usages', 'Réunir', 'DANE'],
        [null, null, 'Publier', 'DANE'],
        ['2', 'Équipement', 'Acheter', 'DSI'],
      ],
      ['axe 1 Usages', '  action Réunir', '  action Publier', 'axe 2 Équipement', '  action Acheter'],
    ],
    [
      'written again in each row',
      [
        ['Axe', null, 'Action', 'Pilote'],
        ['A', 'Usages', 'Réunir', 'DANE'],
        ['A', 'Usages', 'Publier', 'DANE'],
        ['B', 'Équipement', 'Acheter', 'DSI'],
      ],
      ['axe A Usages', '  action Réunir', '  action Publier', 'axe B Équipement', '  action Acheter'],
    ],
    [
      'at every level',
      [
        ['Axe', null, 'Objectif', null, 'Action', null, 'Pilote'],
        ['Axe 1', 'Usages', '1.1', 'Former', '1.1.1', 'Réunir', 'DANE'],
        [null, null, null, null, '1.1.2', 'Publier', 'DANE'],
        ['Axe 2', 'Équipement', '2.1', 'Doter', '2.1.1', 'Acheter', 'DSI'],
      ],
      [
        'axe 1 Usages',
        '  objectif 1.1 Former',
        '    action 1.1.1 Réunir',
        '    action 1.1.2 Publier',
        'axe 2 Équipement',
        '  objectif 2.1 Doter',
        '    action 2.1.1 Acheter',
      ],
    ],
    [
      'before the croix of a matrix',
      [
        ['Axe', null, 'Action', 'Réduire les écarts', 'Élever le niveau', 'Associer les familles'],
        ['1', 'Usages', 'Réunir', 'X', null, 'X'],
        [null, null, 'Publier', null, 'X', null],
        ['2', 'Équipement', 'Acheter', 'X', null, null],
      ],
      ['axe 1 Usages', '  action Réunir', '  action Publier', 'axe 2 Équipement', '  action Acheter'],
    ],
  ])('are the titles of those codes, %s', (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });

  it('are none where one code has two of them', () => {
    const roadmap = roadmapOf(
      sheet('Plan', [
        ['Axe', null, 'Action', 'Pilote'],
        ['1', 'Vu en comité', 'Réunir', 'DANE'],
        ['1', 'Ajourné', 'Publier', 'DANE'],
        ['2', 'Vu en comité', 'Acheter', 'DSI'],
      ]),
    );
    expect(roadmap.axes.map(({ title }) => title)).not.toContain('Vu en comité');
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Réunir', 'Publier', 'Acheter']);
  });
});

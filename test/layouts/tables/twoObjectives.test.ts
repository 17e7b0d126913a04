import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** « Objectif | Objectif opérationnel » side by side: two levels, the second under the first. */

const read = (rows: Cells, merges: string[] = []): string[] => tree(roadmapOf(sheet('Suivi', rows, merges)));

describe('two columns of objectives before what belongs to them', () => {
  const TREE = [
    'axe 1 Usages',
    '  objectif 1.1 Former les équipes',
    '    champ Former les professeurs',
    '      indicateur Nombre de formés → 40',
    '      indicateur Taux de présence → 80 %',
    '    champ Former les cadres',
    '      indicateur Nombre de cadres → 12',
    '  objectif 1.2 Suivre les écoles',
  ];
  const rows: [string | null, string | null, string | null, string | null, string | null][] = [
    ['1. Usages', '1.1 Former les équipes', 'Former les professeurs', 'Nombre de formés', '40'],
    ['1. Usages', '1.1 Former les équipes', 'Former les professeurs', 'Taux de présence', '80 %'],
    ['1. Usages', '1.1 Former les équipes', 'Former les cadres', 'Nombre de cadres', '12'],
    ['1. Usages', '1.2 Suivre les écoles', null, null, null],
  ];
  const onceOnly = rows.map((row, i) =>
    row.map((text, column) => (column < 3 && rows[i - 1]?.[column] === text ? null : text)),
  );

  it.each<[string, Cells]>([
    ['written again in each row', rows],
    ['written once', onceOnly],
  ])('are two levels, %s', (_, body) => {
    const header = ['Ambition', 'Objectif', 'Objectif opérationnel', 'Indicateur', 'Cible 2025'];
    expect(read([header, ...body])).toEqual(TREE);
  });

  it('are two levels under a header of two rows', () => {
    const header: Cells = [
      ['Niveaux', null, null, 'Évaluation', null],
      ['Axe', 'Objectif', 'Objectif opérationnel', 'Indicateur', 'Cible 2025'],
    ];
    expect(read([...header, ...rows], ['A1:C1', 'D1:E1'])).toEqual(TREE);
  });

  it('are no two levels where the second comes again beside another of the first', () => {
    expect(
      read([
        ['Axe', 'Objectif', 'Objectif concerné', 'Action'],
        ['1. Usages', 'Former', 'Réussite de tous', 'Ouvrir un parcours'],
        ['1. Usages', 'Suivre', 'Réussite de tous', 'Visiter les écoles'],
      ]),
    ).toEqual([
      'axe 1 Usages',
      '  objectif Former',
      '    action Ouvrir un parcours',
      '  objectif Suivre',
      '    action Visiter les écoles',
    ]);
  });
});

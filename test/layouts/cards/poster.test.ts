import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const read = (rows: Cells, merges: string[] = []): string[] =>
  tree(roadmapOf(sheet('Affiche', rows, merges)));

const POSTER = [
  'axe 1 Des usages pour tous',
  '  objectif Former',
  '    action Réunir les référents',
  '    action Publier une lettre',
  '    levier Pix et ses parcours',
  '    indicateur Taux de connexion',
  '  objectif Équiper',
  '    action Livrer les tablettes',
  '    levier Un marché public',
  '    indicateur Nombre de tablettes',
  'axe 2 Un socle solide',
  '  objectif Relier',
  '    action Câbler les écoles',
  '    levier Un marché de fibre',
  '    indicateur Débit moyen',
  '  objectif Protéger',
  '    action Filtrer les accès',
  '    levier Un pare-feu',
  '    indicateur Nombre d’incidents',
];

const FIRST = [
  ['Former', 'Équiper'],
  ['▪ Réunir les référents\n▪ Publier une lettre', 'Livrer les tablettes'],
  ['Pix et ses parcours', 'Un marché public'],
  ['▪ Taux de connexion', 'Nombre de tablettes'],
];
const SECOND = [
  ['Relier', 'Protéger'],
  ['Câbler les écoles', 'Filtrer les accès'],
  ['Un marché de fibre', 'Un pare-feu'],
  ['Débit moyen', 'Nombre d’incidents'],
];

describe('a poster: the objectives of an axis side by side, their lists below', () => {
  it.each([
    ['marks before the labels', ['NOS OBJECTIFS', '✔ NOS ACTIONS', '♦ NOS LEVIERS', '★ NOS INDICATEURS']],
    ['bullets before the labels', ['■ Objectifs', '■ Actions', '■ Leviers', '■ Indicateurs']],
    ['numbers before the labels', ['1. Objectifs', '2. Actions', '3. Leviers', '4. Indicateurs']],
  ])('reads it with %s', (_, labels) => {
    const block = (cells: string[][]): Cells => cells.map((line, i) => [labels[i]!, ...line]);
    expect(
      read(
        [
          ['NOTRE FEUILLE DE ROUTE'],
          ['AXE 1', 'Des usages pour tous'],
          ...block(FIRST),
          [null],
          ['AXE 2', 'Un socle solide'],
          ...block(SECOND),
        ],
        ['A1:C1', 'B2:C2', 'B8:C8'],
      ),
    ).toEqual(POSTER);
  });

  it('reads the axis beside a label, merged over its objectives', () => {
    const labels = ['Nos objectifs', 'Nos actions', 'Nos leviers', 'Nos indicateurs'];
    const block = (cells: string[][]): Cells => cells.map((line, i) => [labels[i]!, ...line]);
    expect(
      read(
        [
          ['Axe', '1. Des usages pour tous'],
          ...block(FIRST),
          ['Axe', '2. Un socle solide'],
          ...block(SECOND),
        ],
        ['B1:C1', 'B6:C6'],
      ),
    ).toEqual(POSTER);
  });

  it('reads labels as bands over the cells of all objectives', () => {
    const labels = ['NOS OBJECTIFS', 'NOS ACTIONS', 'NOS LEVIERS', 'NOS INDICATEURS'];
    const block = (cells: string[][]): Cells => cells.flatMap((line, i) => [[labels[i]!], line]);
    const bands = [1, 2, 4, 6, 8, 11, 12, 14, 16, 18].map((row) => `A${row}:B${row}`);
    const rows: Cells = [
      ['Axe 1 : Des usages pour tous'],
      ...block(FIRST),
      [null],
      ['Axe 2 : Un socle solide'],
      ...block(SECOND),
    ];
    expect(read(rows, bands)).toEqual(POSTER);
  });
});

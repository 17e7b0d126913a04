import { sheet, type Cells } from '../../support/grid';
import { links, read, where } from '../../support/matrixReading';

describe('short themes under a title that says what the table is', () => {
  const crossed = (title: string, headers: string[], marks: Cells): Cells => [
    [title],
    ['Action', ...headers],
    ...marks.map((row, i) => [`1-${i + 1} La lettre n° ${i + 1}`, ...row]),
  ];
  const marks: Cells = [
    ['X', 'X', null],
    [null, 'X', null],
    ['X', null, 'X'],
  ];
  const themes = ['Réussite', 'Équité', 'Climat scolaire'];

  it.each([
    'Contribution au projet académique',
    'Contribution des actions au projet académique 2021-2025',
    'Liens avec le contrat d’objectifs',
  ])('« %s »: a matrix, however small', (title) => {
    expect(links(read(sheet('Feuil1', crossed(title, themes, marks))))).toEqual([
      '1-1 > Réussite',
      '1-1 > Équité',
      '1-2 > Équité',
      '1-3 > Réussite',
      '1-3 > Climat scolaire',
    ]);
  });

  it('a matrix whose rows are the themes, its legend between the title and it', () => {
    const rows: Cells = [
      ['Contribution au projet académique'],
      ['Légende : X = contribue'],
      ['', 'Action 1-1', 'Action 1-2'],
      ['Réussite', 'X', 'X'],
      ['Équité', 'X', null],
    ];
    expect(links(read(sheet('Feuil1', rows)))).toEqual(['1-1 > Réussite', '1-1 > Équité', '1-2 > Réussite']);
  });

  it.each([
    ['publics', ['Écoles', 'Collèges', 'Lycées'], marks],
    ['states', ['Fait', 'À faire', 'En cours'], marks],
    ['columns of a table', ['Pilote', 'Public', 'Réussite'], marks],
    [
      'grades, one a row',
      ['Forte', 'Moyenne', 'Faible'],
      [
        ['X', null, null],
        [null, 'X', null],
        [null, null, 'X'],
      ],
    ],
  ])('a table of %s stays none', (_, headers, crosses) => {
    const rows = crossed('Contribution au projet académique', headers, crosses);
    expect(where(sheet('Feuil1', rows))).toEqual([]);
  });

  it('a table under another title stays none, wherever the first title stands', () => {
    const rows = crossed('Publics concernés', ['Écoles rurales', 'Internats', 'Réseaux'], marks);
    expect(where(sheet('Feuil1', [['Contribution au projet académique'], [null], ...rows]))).toEqual([]);
  });
});

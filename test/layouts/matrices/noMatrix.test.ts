import { sheet, type Cells } from '../../support/grid';
import { where } from '../../support/matrixReading';

describe('what is no matrix of links', () => {
  const codes = ['1-1 La lettre des usages', '1-2 Le site de la DANE', '1-3 Le portail pédagogique'];
  const crossed = (headers: (string | number)[], mark: string | number = 'X'): Cells => [
    ['Action', ...headers],
    ...codes.map((code, i) => [code, ...headers.map((_, at) => ((at + i) % 2 === 0 ? mark : null))]),
  ];

  it.each([
    ['months', ['septembre', 'octobre', 'novembre', 'décembre']],
    ['quarters', ['T1 2024', 'T2 2024', 'T3 2024', 'T4 2024']],
    ['weeks', ['S36', 'S37', 'S38']],
    ['school years', ['2021-2022', '2022-2023', '2023-2024']],
    ['years', [2022, 2023, 2024]],
    ['days', ['Lundi', 'Mardi', 'Jeudi']],
    ['hours', ['8h-9h', '9h-10h', '10h-11h']],
    ['services', ['DANE', 'DSI', 'IEN', 'IA-IPR']],
    ['publics', ['Premier degré', 'Second degré', 'Parents d’élèves']],
    ['short words of anything', ['Prioritaire', 'Financé', 'Nouveau']],
  ])('a table of %s', (_, headers) => {
    expect(where(sheet('Suivi', crossed(headers)))).toEqual([]);
  });

  it('a table of figures', () => {
    const rows: Cells = [
      ['', 'Nombre de classes équipées', 'Nombre de personnels formés', 'Nombre de projets soutenus'],
      ['1-1 La lettre', 12, 1, 37],
      ['1-2 Le site', 1, 45, 8],
      ['1-3 Le portail', 140, 22, 1],
    ];
    expect(where(sheet('Chiffres', rows))).toEqual([]);
  });

  it('a table of figures with a croix or two for what was done, under a title of the projet académique', () => {
    const rows: Cells = [
      ['Contribution au projet académique'],
      [
        'Action',
        'Classes équipées dans le réseau',
        'Personnels formés aux usages',
        'Projets soutenus par an',
      ],
      ['1-1 La lettre', 12, 1, 'X'],
      ['1-2 Le site', 'X', 45, 8],
      ['1-3 Le portail', 140, 22, 31],
    ];
    expect(where(sheet('Chiffres', rows))).toEqual([]);
  });

  it('a table of actions', () => {
    const rows: Cells = [
      ['Action', 'Indicateur', 'Fait'],
      ['1-1 La lettre des usages', 'Nombre de publications', 'oui'],
      ['1-2 Le site de la DANE', 'Nombre de visites', 'non'],
    ];
    expect(where(sheet('Actions', rows))).toEqual([]);
  });
});

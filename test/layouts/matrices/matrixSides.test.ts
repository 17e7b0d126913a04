import { sheet, type Cells } from '../../support/grid';
import { bases, climat, framework, parcours, read, small, smallMerges } from '../../support/matrixReading';

describe('which side names the actions', () => {
  const turned: Cells = [
    [null, null, 'La lettre des usages', 'Le site de la DANE'],
    ['Axe 1 : Mieux former', bases, 'x', null],
    [null, parcours, null, 'x'],
    ['Axe 2 : Mieux accueillir', climat, 'x', null],
  ];

  it('is told by what the rest of the workbook knows', () => {
    const draft = read(sheet('Matrice', turned), {
      actionTitles: new Set(['la lettre des usages', 'le site de la dane']),
    });
    expect(draft.actions.map((action) => action.title)).toEqual([
      'La lettre des usages',
      'Le site de la DANE',
    ]);
    expect(framework(draft)).toContain('1 Mieux former');
  });

  it('is told by the axes over long labels when nothing is known', () => {
    expect(framework(read(sheet('Matrice', turned)))).toEqual(
      framework(read(sheet('Matrice', small, smallMerges))),
    );
  });

  it('is told by titles of a known framework where both sides have codes', () => {
    const rows: Cells = [
      [null, '1.1 La lettre', '1.2 Le site'],
      ['1.1 Conforter les bases', 'x', null],
      ['1.2 Sécuriser les parcours', null, 'x'],
    ];
    const draft = read(sheet('Matrice du projet académique', rows), {
      frameworkTitles: new Set(['conforter les bases', 'sécuriser les parcours']),
    });
    expect(draft.actions.map((action) => action.title)).toEqual(['La lettre', 'Le site']);
  });
});

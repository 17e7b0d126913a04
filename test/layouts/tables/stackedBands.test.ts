import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** An axis and its objective in one cell, over what belongs to them. */

const read = (rows: Cells, merges: string[] = []): string[] => tree(roadmapOf(sheet('FDR', rows, merges)));

const FIRST = 'Axe 1 – Usages\nObjectif 1.1 – Former les équipes';
const SECOND = 'Axe 1 – Usages\nObjectif 1.2 – Équiper les écoles';
const THIRD = 'Axe 2 – Pilotage\nObjectif 2.1 – Réunir les acteurs';

const PLAN = [
  'axe 1 Usages',
  '  objectif 1.1 Former les équipes',
  '    action 1.1.1 Ouvrir un parcours',
  '    action 1.1.2 Tenir un atelier',
  '  objectif 1.2 Équiper les écoles',
  '    action 1.2.1 Prêter des tablettes',
  'axe 2 Pilotage',
  '  objectif 2.1 Réunir les acteurs',
  '    action 2.1.1 Réunir le COPIL',
];

describe('an axis and its objective in one cell', () => {
  it.each([
    ['on two lines', (text: string) => text],
    ['on one line', (text: string) => text.replace('\n', ' / ')],
    ['with an arrow between them', (text: string) => text.replace('\n', ' > ')],
  ])('are two levels in a band over the rows of a table, %s', (_, write) => {
    expect(
      read(
        [
          ['N°', 'Action', 'Pilote', 'Échéance'],
          [write(FIRST)],
          ['1.1.1', 'Ouvrir un parcours', 'DRANE', '2026'],
          ['1.1.2', 'Tenir un atelier', 'DSI', '2026'],
          [write(SECOND)],
          ['1.2.1', 'Prêter des tablettes', 'DSI', '2027'],
          [write(THIRD)],
          ['2.1.1', 'Réunir le COPIL', 'DRANE', '2026'],
        ],
        ['A2:D2', 'A5:D5', 'A7:D7'],
      ),
    ).toEqual(PLAN);
  });

  it('are two levels in the title of a table of their own', () => {
    const header = ['N°', 'Action', 'Pilote', 'Échéance'];
    expect(
      read(
        [
          [FIRST],
          header,
          ['1.1.1', 'Ouvrir un parcours', 'DRANE', '2026'],
          ['1.1.2', 'Tenir un atelier', 'DSI', '2026'],
          [null],
          [SECOND],
          header,
          ['1.2.1', 'Prêter des tablettes', 'DSI', '2027'],
          [null],
          [THIRD],
          header,
          ['2.1.1', 'Réunir le COPIL', 'DRANE', '2026'],
        ],
        ['A1:D1', 'A6:D6', 'A10:D10'],
      ),
    ).toEqual(PLAN);
  });

  it('are two levels in an outline of one column', () => {
    expect(
      read([
        [FIRST],
        ['Action 1.1.1 : Ouvrir un parcours'],
        ['Action 1.1.2 : Tenir un atelier'],
        [SECOND],
        ['Action 1.2.1 : Prêter des tablettes'],
        [THIRD],
        ['Action 2.1.1 : Réunir le COPIL'],
      ]),
    ).toEqual(PLAN);
  });

  it('are two levels over lists of what belongs to the objective', () => {
    expect(
      read([
        [FIRST],
        ['Actions', '- Ouvrir un parcours\n- Tenir un atelier'],
        ['Leviers', 'Pix'],
        [THIRD],
        ['Actions', '- Réunir le COPIL\n- Publier une lettre'],
        ['Leviers', 'Tribu'],
      ]),
    ).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former les équipes',
      '    action Ouvrir un parcours',
      '    action Tenir un atelier',
      '    levier Pix',
      'axe 2 Pilotage',
      '  objectif 2.1 Réunir les acteurs',
      '    action Réunir le COPIL',
      '    action Publier une lettre',
      '    levier Tribu',
    ]);
  });
});

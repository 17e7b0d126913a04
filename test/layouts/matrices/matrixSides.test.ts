import { sheet, type Cells } from '../../support/grid';
import {
  bases,
  climat,
  framework,
  links,
  parcours,
  read,
  small,
  smallMerges,
} from '../../support/matrixReading';

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

describe('a side that writes axis, objective and action again in each row', () => {
  const goals = [bases, parcours, climat];
  const rows = (head: string[], ...body: [string[], string[]][]): Cells => [
    [...head.map(() => null), 'Projet académique 2024-2027'],
    [...head, ...goals],
    ...body.map(([labels, marks]) => [...labels, ...marks]),
  ];

  it.each([
    [['Axe', 'Titre de l’axe', 'Obj.', 'Titre de l’objectif', 'N°', 'Action']],
    [
      [
        'Code axe',
        'Intitulé de l’axe',
        'Code obj.',
        'Intitulé de l’objectif',
        'Code action',
        'Intitulé de l’action',
      ],
    ],
  ])('names the actions, whatever else has a title: %j', (head) => {
    const draft = read(
      sheet(
        'Données',
        rows(
          head,
          [
            ['A', 'Consolider le réseau', 'A1', 'Équiper les écoles', 'A1.1', 'Instruire'],
            ['X', '', 'X'],
          ],
          [
            ['A', 'Consolider le réseau', 'A1', 'Équiper les écoles', 'A1.2', 'Réunir'],
            ['', 'X', ''],
          ],
          [
            ['A', 'Consolider le réseau', 'A1', 'Équiper les écoles', '', ''],
            ['', '', ''],
          ],
          [
            ['B', 'Former les équipes', 'B1', 'Ouvrir des parcours', 'B1.1', 'Publier'],
            ['X', '', ''],
          ],
        ),
        ['G1:I1'],
      ),
    );
    expect(links(draft)).toEqual([
      `A1.1 > ${bases}`,
      `A1.1 > ${climat}`,
      `A1.2 > ${parcours}`,
      `B1.1 > ${bases}`,
    ]);
  });

  it('takes the letter of an axis and its title together', () => {
    const draft = read(
      sheet(
        'Données',
        rows(
          ['Axe', 'Titre de l’axe', 'Action'],
          [
            ['A', 'Consolider le réseau', 'Instruire les dossiers'],
            ['X', '', 'X'],
          ],
          [
            ['A', 'Consolider le réseau', 'Réunir les élus'],
            ['', 'X', ''],
          ],
          [
            ['B', 'Former les équipes', 'Publier une offre'],
            ['X', '', ''],
          ],
        ),
        ['D1:F1'],
      ),
    );
    expect(draft.actions.map(({ axis }) => [axis?.code, axis?.title])).toEqual([
      ['A', 'Consolider le réseau'],
      ['A', 'Consolider le réseau'],
      ['B', 'Former les équipes'],
    ]);
  });
});

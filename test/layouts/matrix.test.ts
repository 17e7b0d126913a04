import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import type { Draft } from '../../src/layouts/draft';
import { matrixLayout } from '../../src/layouts/matrix';
import { parseRect, rectAddress } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readAlone, sheet, type Cells } from '../support/grid';

const read = (snapshot: SheetSnapshot, known = {}): Draft => readAlone(matrixLayout, snapshot, known).draft;
const where = (snapshot: SheetSnapshot): string[] =>
  readAlone(matrixLayout, snapshot).regions.map((region) => rectAddress(region.rect));

/** `1-1 > Conforter les bases`: the action by its code, or by its title when it has none. */
const links = (draft: Draft): string[] =>
  draft.links.map(
    ({ action, objective }) => `${action.code ?? action.title} > ${objective.title || objective.code!}`,
  );

const framework = (draft: Draft): string[] =>
  draft.frameworks.flatMap(({ title, axes }) => [
    title,
    ...axes.flatMap((axis) => [
      `${axis.code ?? ''} ${axis.title}`.trim(),
      ...axis.objectives.map(
        (objective) => `- ${[objective.code, objective.title].filter(Boolean).join(' ')}`,
      ),
    ]),
  ]);

const bases = 'Conforter les bases';
const parcours = 'Sécuriser les parcours';
const climat = 'Agir sur le climat scolaire';

/** Two header rows, axes merged, code and title of each action. */
const small: Cells = [
  [null, null, 'Axe 1\nMieux former', null, 'Axe 2\nMieux accueillir'],
  [null, null, bases, parcours, climat],
  ['1-1', 'La lettre des usages', 'û', null, 'û'],
  ['1-2', 'Le site de la DANE', null, 'û', null],
];
const smallMerges = ['C1:D1'];
const smallLinks = [`1-1 > ${bases}`, `1-1 > ${climat}`, `1-2 > ${parcours}`];

describe('a matrix whose rows are the objectives', () => {
  const rows = (axis: string, objective: string): Cells => [
    ['Contribution au projet académique'],
    [null],
    [axis, objective, 'Action 1.1', 'Action 1.2', 'Action 2.1'],
    ['Mieux former', bases, '●', null, '●'],
    ['Mieux former', parcours, null, null, null],
    ['Mieux accueillir', climat, '●', '●', null],
  ];

  it.each([
    ['Axe du projet académique', 'Objectif du projet académique'],
    ['Axes du projet académique 2023-2027', 'Objectifs du projet académique 2023-2027'],
    ['Orientation du contrat d’objectifs', 'Objectif du contrat d’objectifs'],
    ['Axe', 'Objectif'],
  ])('under « %s » and « %s » keeps the axis on each row, and the row without a mark', (axis, objective) => {
    const draft = read(sheet('Projet académique', rows(axis, objective)));
    expect(links(draft)).toEqual([`1.1 > ${bases}`, `1.1 > ${climat}`, `1.2 > ${climat}`, `2.1 > ${bases}`]);
    expect(framework(draft).slice(1)).toEqual([
      'Mieux former',
      `- ${bases}`,
      `- ${parcours}`,
      'Mieux accueillir',
      `- ${climat}`,
    ]);
  });
});

describe('a matrix of actions and objectives', () => {
  it('is read with its axes, its objectives and its marks', () => {
    const draft = read(sheet('Matrice', small, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(framework(draft)).toEqual([
      'Projet académique',
      '1 Mieux former',
      `- ${bases}`,
      `- ${parcours}`,
      '2 Mieux accueillir',
      `- ${climat}`,
    ]);
    expect(draft.links[1]).toEqual({
      action: { code: '1-1', title: 'La lettre des usages', source: { sheet: 'Matrice', address: 'B3' } },
      objective: {
        title: climat,
        framework: 'Projet académique',
        axis: 'Axe 2 Mieux accueillir',
        source: { sheet: 'Matrice', address: 'E2' },
      },
      mark: 'û',
      source: { sheet: 'Matrice', address: 'E3' },
    });
    expect(draft.actions.map(({ code, title, role }) => [code, title, role])).toEqual([
      ['1-1', 'La lettre des usages', 'matrix'],
      ['1-2', 'Le site de la DANE', 'matrix'],
    ]);
  });

  it('covers its headers and labels, and leaves the title above and the note below', () => {
    const rows: Cells = [
      ['Feuille de route et projet académique'],
      [],
      ...small,
      [],
      ['Légende : û = l’action contribue à l’objectif'],
    ];
    expect(where(sheet('Matrice', rows, ['A1:E1', 'C3:D3']))).toEqual(['A3:E6']);
  });

  it('takes an axis written over its first objective only', () => {
    expect(framework(read(sheet('Matrice', small)))).toEqual(
      framework(read(sheet('Matrice', small, smallMerges))),
    );
  });

  it('takes code and title from one cell', () => {
    const rows = [
      ['Action', bases, parcours, climat],
      ['1.1 La lettre des usages', 'X', null, 'X'],
      ['Action 1.2 : Le site de la DANE', null, 'X', null],
    ];
    expect(links(read(sheet('Matrice', rows)))).toEqual([
      `1.1 > ${bases}`,
      `1.1 > ${climat}`,
      `1.2 > ${parcours}`,
    ]);
  });

  it('takes the code back from a date that Excel made of it', () => {
    const snapshot = sheet('Matrice', small, smallMerges);
    snapshot.cells.find(({ row, column }) => row === 2 && column === 0)!.cell = {
      value: 46023,
      text: '01-janv',
      date: '2026-01-01',
      format: 'd-mmm',
    };
    const draft = read(snapshot);
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([
      { kind: 'code-as-date', source: { sheet: 'Matrice', address: 'A3' }, text: '01-janv', code: '1-1' },
    ]);
  });

  it('reads three header rows: the plan, the axes, the objectives', () => {
    const rows: Cells = [
      [null, null, 'Projet académique 2021-2025'],
      [null, null, 'Axe 1', null, 'Axe 2'],
      [null, null, 'Mieux former', null, 'Mieux accueillir'],
      [null, null, bases, parcours, climat],
      ...small.slice(2),
    ];
    const draft = read(sheet('Matrice', rows, ['C1:E1', 'C2:D2', 'C3:D3']));
    expect(framework(draft).slice(0, 2)).toEqual(['Projet académique 2021-2025', '1 Mieux former']);
    expect(links(draft)).toEqual(smallLinks);
  });

  it('reads codes and titles of objectives in two rows', () => {
    const rows: Cells = [
      ['N°', 'Action', 'O1', 'O2', 'O3'],
      ['', '', bases, parcours, climat],
      ['1-1', 'La lettre des usages', 'x', null, 'x'],
      ['1-2', 'Le site de la DANE', null, 'x', null],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual(smallLinks);
    expect(framework(draft)).toContain(`- O1 ${bases}`);
  });

  it('takes objectives that have a code only, and leaves their list below alone', () => {
    const rows: Cells = [
      ['Fiche', '1.1', '1.2', '2.1'],
      ['1-1 Tribu', 'X', null, 'X'],
      ['1-2 Pix', null, 'X', null],
      [],
      ['1.1', bases],
      ['1.2', parcours],
    ];
    const snapshot = sheet('Contribution au projet académique', rows);
    expect(links(read(snapshot))).toEqual(['1-1 > 1.1', '1-1 > 2.1', '1-2 > 1.2']);
    expect(where(snapshot)).toEqual(['A1:D3']);
    expect(read(snapshot).actions.map((action) => action.title)).toEqual(['Tribu', 'Pix']);
  });

  it('keeps objectives that no action serves and actions that serve none', () => {
    const rows = [...small.map((row) => [...row]), ['1-3', 'Le portail pédagogique']];
    rows[1]!.push('Favoriser les partenariats');
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(framework(draft)).toContain('- Favoriser les partenariats');
    expect(draft.actions.map((action) => action.code)).toEqual(['1-1', '1-2', '1-3']);
    expect(links(draft)).toEqual(smallLinks);
  });

  it('gives the actions under a band the axis of the roadmap that it names', () => {
    const rows: Cells = [
      ...small.slice(0, 2),
      ['Axe 1 : Mieux apprendre'],
      small[2]!,
      ['Axe 2 : Partager'],
      ['2-1', 'Préconisations', null, 'û', null],
    ];
    const draft = read(sheet('Matrice', rows, [...smallMerges, 'A3:E3']));
    expect(draft.actions.map(({ code, axis }) => [code, axis?.code, axis?.title])).toEqual([
      ['1-1', '1', 'Mieux apprendre'],
      ['2-1', '2', 'Partager'],
    ]);
    expect(draft.axes.map((axis) => axis.title)).toEqual(['Mieux apprendre', 'Partager']);
    expect(links(draft)).toEqual([`1-1 > ${bases}`, `1-1 > ${climat}`, `2-1 > ${parcours}`]);
  });

  it('takes the axis of the roadmap from a column merged over its actions', () => {
    const rows: Cells = [
      ['Axe', 'Action', bases, parcours, climat],
      ['Axe 1 : Mieux apprendre', '1-1 La lettre des usages', 'X', null, 'X'],
      [null, '1-2 Le site de la DANE', null, 'X', null],
      ['Axe 2 : Partager', '2-1 Préconisations', null, 'X', null],
    ];
    const draft = read(sheet('Matrice', rows, ['A2:A3']));
    expect(draft.actions.map(({ code, axis }) => [code, axis?.title])).toEqual([
      ['1-1', 'Mieux apprendre'],
      ['1-2', 'Mieux apprendre'],
      ['2-1', 'Partager'],
    ]);
  });

  it('leaves totals out of the marks, and tells them', () => {
    const rows: Cells = [
      [null, null, bases, parcours, climat, 'Total'],
      ['1-1', 'La lettre des usages', 1, 0, 1, 2],
      ['1-2', 'Le site de la DANE', 0, 1, 0, 1],
      ['Total', null, 1, 1, 1, 3],
    ];
    const snapshot = sheet('Matrice', rows);
    const draft = read(snapshot);
    expect(links(draft)).toEqual(smallLinks);
    expect(where(snapshot)).toEqual(['A1:F4']);
    expect(draft.unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['Total', 'total'],
      ['Total', 'total'],
    ]);
    expect(draft.observations).toEqual([]);
  });

  it('leaves out totals without a label and rates under the marks', () => {
    const rows: Cells = [
      [null, bases, parcours, climat],
      ['1-1 La lettre des usages', 'X', null, 'X'],
      ['1-2 Le site de la DANE', null, 'X', null],
      [null, 2, 1, 1],
      ['Taux de couverture', '50 %', '50 %', '50 %'],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([]);
  });

  it('tells cells that are neither a mark nor empty, and makes no link of them', () => {
    const rows: Cells = small.map((row) => [...row]);
    rows[2]![3] = 'à voir';
    rows[3]![4] = 3;
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations).toEqual([
      { kind: 'unknown-mark', source: { sheet: 'Matrice', address: 'D3' }, text: 'à voir' },
      { kind: 'unknown-mark', source: { sheet: 'Matrice', address: 'E4' }, text: '3' },
    ]);
  });

  it('is still read when half of its cells are numbers', () => {
    const rows: Cells = [
      ...small.slice(0, 2),
      ['1-1', 'La lettre des usages', 'x', 5, 'x'],
      ['1-2', 'Le site de la DANE', 7, 'x', 12],
    ];
    const draft = read(sheet('Matrice', rows, smallMerges));
    expect(links(draft)).toEqual(smallLinks);
    expect(draft.observations.map((observation) => observation.kind)).toEqual(Array(3).fill('unknown-mark'));
  });

  it('tells marks beside no action', () => {
    const rows = [...small, [null, null, null, 'û']];
    expect(read(sheet('Matrice', rows, smallMerges)).observations).toEqual([
      { kind: 'unmatched-row', source: { sheet: 'Matrice', address: 'D5' }, text: 'û' },
    ]);
  });

  it('reads matrices one under the other, each with its own headers, blank rows between header and marks', () => {
    const second: Cells = [
      [null, null, 'Axe 1\nMieux former', null, 'Axe 2\nMieux accueillir'],
      [null, null, bases, parcours, climat],
      [],
      ['2-1', 'Préconisations', null, 'û', null],
    ];
    const draft = read(sheet('Matrice', [...small, [], ...second], ['C1:D1', 'C6:D6']));
    expect(links(draft)).toEqual([...smallLinks, `2-1 > ${parcours}`]);
    expect(draft.frameworks).toHaveLength(2);
  });

  it('reads matrices side by side', () => {
    const rows = small.map((row, i) =>
      [...row.concat(Array(5 - row.length).fill(null)), null, ...row].map((cell, column) =>
        i === 2 && column === 6 ? '2-1' : i === 3 && column === 6 ? '2-2' : cell,
      ),
    );
    const draft = read(sheet('Matrice', rows));
    expect(links(draft)).toEqual([...smallLinks, ...smallLinks.map((link) => link.replace(/^1/, '2'))]);
  });

  it('leaves the columns of a table to the table when the marks stand at its end', () => {
    const rows: Cells = [
      ['Code', 'Action', 'Pilote', 'Échéance', bases, parcours, climat],
      ['1-1', 'La lettre des usages', 'Inspecteurs', 'juin 2019', 'x', null, 'x'],
      ['1-2', 'Le site de la DANE', 'DANE', 'juin 2019', null, 'x', null],
    ];
    const snapshot = sheet('Actions', rows);
    expect(where(snapshot)).toEqual(['E1:G3']);
    expect(links(read(snapshot))).toEqual(smallLinks);
    expect(read(snapshot).actions).toEqual([]);
  });

  it('joins words that a narrow column has cut, and leaves the action as it is written', () => {
    const rows: Cells = [
      [null, null, 'Agir sur l’apprentissa ge à travailler', 'Favoriser une GRH performant e'],
      ['1-4', 'L’accompagne- ment et la professionnali- sation', 'x', null],
      ['1-5', 'L’élève acteur', null, 'x'],
    ];
    const draft = read(sheet('Matrice', rows));
    expect(framework(draft).slice(2)).toEqual([
      '- Agir sur l’apprentissage à travailler',
      '- Favoriser une GRH performante',
    ]);
    expect(draft.actions[0]!.title).toBe('L’accompagne- ment et la professionnali- sation');
  });
});

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

interface Noise {
  title: boolean;
  corner: boolean;
  axisRows: boolean;
  merged: boolean;
  blank: boolean;
  oneCell: boolean;
  bands: 'none' | 'plain' | 'merged';
  totals: boolean;
  note: boolean;
  turned: boolean;
}

describe('laws', () => {
  const transpose = (rows: Cells): Cells => {
    const width = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  };
  const verbs = ['Conforter', 'Développer', 'Sécuriser', 'Favoriser', 'Améliorer', 'Accompagner'];

  /** A matrix of any size with at least one mark: actions with codes, objectives under axes. */
  const anyMatrix = fc
    .record({
      marks: fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 7 }),
      width: fc.integer({ min: 2, max: 6 }),
      perAxis: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ marks, width, perAxis }) => ({ marks: marks.map((row) => row.slice(0, width)), perAxis }))
    .filter(({ marks }) => marks.flat().some(Boolean));

  const drawn = (
    { marks, perAxis }: { marks: boolean[][]; perAxis: number },
    mark: string | number = 'X',
  ): Cells => [
    [
      null,
      null,
      ...marks[0]!.map((_, i) => (i % perAxis === 0 ? `Axe ${i / perAxis + 1} : Mieux faire` : null)),
    ],
    [null, null, ...marks[0]!.map((_, i) => `${verbs[i]!} les apprentissages n° ${i + 1}`)],
    ...marks.map((row, i) => [
      `1-${i + 1}`,
      `Action remarquable ${i + 1}`,
      ...row.map((on) => (on ? mark : null)),
    ]),
  ];
  /** The same matrix as people lay it out. */
  const noisy = (
    { marks, perAxis }: { marks: boolean[][]; perAxis: number },
    options: Noise,
  ): SheetSnapshot => {
    const { title, corner, axisRows, blank, oneCell, bands, totals, note, turned } = options;
    const plain = drawn({ marks, perAxis });
    const shift = oneCell ? 1 : 2;
    const [axes, objectives, ...body] = plain.map((row, i) =>
      oneCell ? [i < 2 ? null : `${String(row[0])} : ${String(row[1])}`, ...row.slice(2)] : row,
    );
    const header: Cells = axisRows
      ? [axes!.map((cell) => cell && String(cell).slice(0, 5)), axes!.map((cell) => cell && 'Mieux faire')]
      : [axes!];
    const rows: Cells = [...header, objectives!, ...(blank ? [[]] : [])];
    if (corner) rows[header.length]![0] = 'Actions';
    const merges: string[] = [];
    body.forEach((row, i) => {
      if (bands !== 'none' && i % 3 === 0) {
        rows.push([`Axe ${i / 3 + 1} : Mieux apprendre`]);
        if (bands === 'merged') merges.push(block(rows.length - 1, 0, rows.length - 1, row.length - 1));
      }
      rows.push(totals ? [...row, row.slice(shift).filter(Boolean).length] : row);
    });
    if (totals) {
      rows[header.length]!.push('Total');
      rows.push([
        ...(oneCell ? [] : [null]),
        'Total',
        ...marks[0]!.map((_, at) => marks.filter((row) => row[at]).length),
      ]);
    }
    if (options.merged) {
      for (let at = 0; at < marks[0]!.length; at += perAxis) {
        const last = Math.min(at + perAxis, marks[0]!.length) - 1;
        header.forEach((_, row) => merges.push(block(row, shift + at, row, shift + last)));
      }
    }
    if (note) rows.push([], ['Légende : X = contribue']);
    const above: Cells = title ? [['Matrice de contribution'], []] : [];
    const moved = merges
      .map((address) => parseRect(address)!)
      .map(({ top, left, bottom, right }) => block(top + above.length, left, bottom + above.length, right));
    const grid = [...above, ...rows];
    if (!turned) return sheet('Matrice', grid, moved);
    const across = moved
      .map((address) => parseRect(address)!)
      .map(({ top, left, bottom, right }) => block(left, top, right, bottom));
    return sheet('Matrice', transpose(grid), across);
  };
  const block = (top: number, left: number, bottom: number, right: number): string =>
    rectAddress({ top, left, bottom, right });
  const expected = (marks: boolean[][]): string[] =>
    marks.flatMap((row, i) =>
      row.flatMap((on, j) => (on ? [`1-${i + 1} > ${verbs[j]!} les apprentissages n° ${j + 1}`] : [])),
    );

  it('the links are the marks, and transposing the sheet keeps them', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(links(read(sheet('Matrice', drawn(matrix))))).toEqual(expected(matrix.marks));
        expect(links(read(sheet('Matrice', transpose(drawn(matrix))))).sort()).toEqual(
          expected(matrix.marks).sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('any mark of the list says the same', () => {
    const marks = ['û', 'x', 'X', '×', '✗', '✘', '✓', '✔', '●', '•', '■', 1, 'oui', 'O', 'VRAI', 'TRUE'];
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...marks), (matrix, mark) => {
        expect(links(read(sheet('Matrice', drawn(matrix, mark))))).toEqual(expected(matrix.marks));
      }),
      { numRuns: 150 },
    );
  });

  it('titles, bands, blank rows, totals and notes around the marks change nothing', () => {
    const noise = fc.record({
      title: fc.boolean(),
      corner: fc.boolean(),
      axisRows: fc.boolean(),
      merged: fc.boolean(),
      blank: fc.boolean(),
      oneCell: fc.boolean(),
      bands: fc.constantFrom('none', 'plain', 'merged'),
      totals: fc.boolean(),
      note: fc.boolean(),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(anyMatrix, noise, (matrix, options) => {
        const snapshot = noisy(matrix, options);
        expect(links(read(snapshot)).sort()).toEqual(expected(matrix.marks).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('any grid is read without a fault', () => {
    const cell = fc.constantFrom(
      null,
      null,
      'X',
      'û',
      1,
      0,
      42,
      'Total',
      'Axe 1 : Mieux former',
      bases,
      '1-1',
      'à voir',
      'Action',
      '',
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });
    const merges = fc.array(fc.constantFrom('A1:B1', 'C1:D1', 'C2:C4', 'A3:F3', 'B5:B6'), { maxLength: 3 });
    fc.assert(
      fc.property(rows, merges, (grid, merged) => {
        const { regions, draft } = readAlone(matrixLayout, sheet('Feuil1', grid, merged));
        expect(draft.links.length === 0 || regions.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the cross tables of Nice', () => {
  it('have exactly their 65 marks', async () => {
    const file = 'assets/samples/nice-2017-2019.xlsx';
    expect(existsSync(file)).toBe(true);
    const workbook = await readWorkbook(new Uint8Array(readFileSync(file)), file);
    const drafts = workbook.sheets.map((snapshot) => read(snapshot));
    const all = drafts.flatMap((draft) => draft.links);
    const rows = new Map<string, number>();
    const columns = new Map<string, number>();
    for (const { action, objective } of all) {
      rows.set(action.code!, (rows.get(action.code!) ?? 0) + 1);
      const key = objective.title.replace(/[ -]/g, '');
      columns.set(key, (columns.get(key) ?? 0) + 1);
    }
    expect(all).toHaveLength(65);
    expect([...rows.values()].join(' ')).toBe('2 2 2 7 2 4 4 4 7 2 1 3 1 2 1 4 3 3 2 2 4 3');
    expect([...columns.values()].sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 2, 6, 6, 9, 10, 11, 17]);
  });
});

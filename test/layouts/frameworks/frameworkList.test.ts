import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import type { Draft } from '../../../src/layouts/draft';
import { frameworkListLayout } from '../../../src/layouts/frameworks/frameworkList';
import { rectAddress } from '../../../src/workbook/address';
import { readAlone, sheet, type Cells } from '../../support/grid';

const readRows = (rows: Cells, merges: string[] = [], name = 'Feuil1'): { draft: Draft; where: string[] } => {
  const { draft, regions } = readAlone(frameworkListLayout, sheet(name, rows, merges));
  return { draft, where: regions.map((region) => rectAddress(region.rect)) };
};

const outline = (draft: Draft): string[] =>
  draft.frameworks.flatMap(({ title, axes }) => [
    title,
    ...axes.flatMap((axis) => [
      [axis.code, axis.title].filter(Boolean).join(' '),
      ...axis.objectives.map(
        (objective) => `- ${[objective.code, objective.title].filter(Boolean).join(' ')}`,
      ),
    ]),
  ]);

const heading = 'Les axes du projet académique';
const bases = 'Conforter les bases';
const parcours = 'Sécuriser les parcours';
const climat = 'Agir sur le climat scolaire';
const expected = [
  'Projet académique',
  '1 Mieux former',
  `- ${bases}`,
  `- ${parcours}`,
  '2 Mieux accueillir',
  `- ${climat}`,
];

describe('the list of the projet académique', () => {
  it('is an outline in one column, whatever its bullets', () => {
    for (const bullet of ['o ', '- ', '• ', '   ', '']) {
      const rows = ['Axe 1 : Mieux former', bases, parcours, 'Axe 2 : Mieux accueillir', climat].map(
        (text) => [`${text.startsWith('Axe') && bullet.trim() !== 'o' ? '' : bullet}${text}`],
      );
      const { draft, where } = readRows([[heading], ...rows]);
      expect(outline(draft)).toEqual(expected);
      expect(where).toEqual(['A2:A6']);
    }
  });

  it('may have blank rows between its axes, and its objectives one column further', () => {
    const rows: Cells = [
      [heading],
      [],
      ['AXE 1 - Mieux former'],
      [null, bases],
      [null, parcours],
      [],
      ['AXE 2 - Mieux accueillir'],
      [null, climat],
    ];
    expect(outline(readRows(rows).draft)).toEqual(expected);
  });

  it('may be lines inside one cell', () => {
    const cell = `Axe 1 : Mieux former\n- ${bases}\n- ${parcours}\nAxe 2 : Mieux accueillir\n- ${climat}`;
    expect(outline(readRows([[heading], [cell]]).draft)).toEqual(expected);
  });

  it('may be two columns, the axis merged, blank below, or written again', () => {
    const row = (axis: string | null, objective: string): (string | null)[] => [axis, objective];
    const former = 'Axe 1 : Mieux former';
    const table = (second: string | null): Cells => [
      [heading],
      row(former, bases),
      row(second, parcours),
      row('Axe 2 : Mieux accueillir', climat),
    ];
    expect(outline(readRows(table(null), ['A2:A3']).draft)).toEqual(expected);
    expect(outline(readRows(table(null)).draft)).toEqual(expected);
    expect(outline(readRows(table(former)).draft)).toEqual(expected);
  });

  it('may hold the objectives of an axis as lines of one cell beside it', () => {
    const rows: Cells = [
      [heading],
      ['Axe 1\nMieux former', `• ${bases}\n• ${parcours}`],
      ['Axe 2\nMieux accueillir', `• ${climat}`],
    ];
    expect(outline(readRows(rows).draft)).toEqual(expected);
  });

  it('may be a table with headers', () => {
    const rows: Cells = [
      ['Axe', 'Objectif'],
      ['1. Mieux former', bases],
      [null, parcours],
      ['2. Mieux accueillir', climat],
    ];
    const { draft, where } = readRows(rows, ['A2:A3'], 'Projet académique');
    expect(outline(draft)).toEqual(expected);
    expect(where).toEqual(['A1:B4']);
  });

  it('may be a list of codes and titles', () => {
    const rows: Cells = [
      ['Code', 'Intitulé'],
      ['1', 'Mieux former'],
      ['1.1', bases],
      ['1.2', parcours],
      ['2', 'Mieux accueillir'],
      ['2.1', climat],
    ];
    expect(outline(readRows(rows, [], 'Projet académique 2021-2025').draft)).toEqual([
      'Projet académique 2021-2025',
      '1 Mieux former',
      `- 1.1 ${bases}`,
      `- 1.2 ${parcours}`,
      '2 Mieux accueillir',
      `- 2.1 ${climat}`,
    ]);
  });

  it.each<[string, Cells]>([
    [
      'written again on each row',
      [
        ['PA1', 'Mieux former', bases],
        ['PA2', 'Mieux former', parcours],
        ['PA3', 'Mieux accueillir', climat],
      ],
    ],
    [
      'blank below its first row',
      [
        ['PA1', 'Mieux former', bases],
        ['PA2', null, parcours],
        ['PA3', 'Mieux accueillir', climat],
      ],
    ],
  ])('may have the codes of its objectives before an ambition that is %s', (_how, rows) => {
    const header = ['Code', 'Ambition', 'Objectif du projet académique'];
    expect(outline(readRows([header, ...rows], [], 'Projet académique').draft)).toEqual([
      'Projet académique',
      'Mieux former',
      `- PA1 ${bases}`,
      `- PA2 ${parcours}`,
      'Mieux accueillir',
      `- PA3 ${climat}`,
    ]);
  });

  it('may have the codes of its axes before them', () => {
    const rows: Cells = [
      ['Code', 'Ambition', 'Objectif'],
      ['A1', 'Mieux former', bases],
      ['A1', 'Mieux former', parcours],
      ['A2', 'Mieux accueillir', climat],
    ];
    expect(outline(readRows(rows, [], 'Projet académique').draft)).toEqual([
      'Projet académique',
      'A1 Mieux former',
      `- ${bases}`,
      `- ${parcours}`,
      'A2 Mieux accueillir',
      `- ${climat}`,
    ]);
  });

  it('may have a column that says what each line is', () => {
    const rows: Cells = [
      ['Niveau', 'N°', 'Libellé'],
      ['Axe', '1', 'Mieux former'],
      ['Objectif', '1.1', bases],
      ['Axe', '2', 'Mieux accueillir'],
      ['Objectif', '2.1', climat],
    ];
    expect(outline(readRows(rows, [], 'Projet académique').draft).slice(1)).toEqual([
      '1 Mieux former',
      `- 1.1 ${bases}`,
      '2 Mieux accueillir',
      `- 2.1 ${climat}`,
    ]);
  });

  it('may have its axes side by side', () => {
    const rows: Cells = [
      [heading],
      ['Axe 1 : Mieux former', 'Axe 2 : Mieux accueillir'],
      [bases, climat],
      [parcours],
    ];
    expect(outline(readRows(rows, ['A1:B1']).draft)).toEqual(expected);
  });

  it('may be a list of objectives only', () => {
    const rows: Cells = [['Les objectifs du projet académique'], [`- ${bases}`], [`- ${parcours}`]];
    expect(outline(readRows(rows).draft)).toEqual(['Projet académique', '', `- ${bases}`, `- ${parcours}`]);
  });

  it.each([
    ['Projet de région académique 2022-2026', 'Projet de région académique 2022-2026'],
    ['RAPPEL : LES AXES ET OBJECTIFS DU PROJET ACADÉMIQUE', 'Projet académique'],
    ['Les quatre objectifs du projet académique', 'Projet académique'],
    ['Projet d’académie', 'Projet d’académie'],
    ['Contrat d’objectifs et de performance', 'Contrat d’objectifs'],
    [
      'Stratégie du numérique pour l’éducation 2023-2027',
      'Stratégie du numérique pour l’éducation 2023-2027',
    ],
  ])('is named by its heading: %s', (text, title) => {
    const rows = [[text], ['Axe 1 : Mieux former'], [`- ${bases}`]];
    expect(outline(readRows(rows).draft)).toEqual([title, '1 Mieux former', `- ${bases}`]);
  });

  it('joins a line that a narrow column has broken over two rows, and drops accents that float', () => {
    const rows = [
      [heading],
      ['o Axe 1 : Accueillir pour l’équité ́'],
      ['o Développer les parcours artistiques, culturels et'],
      ['sportifs'],
    ];
    expect(outline(readRows(rows).draft)).toEqual([
      'Projet académique',
      '1 Accueillir pour l’équité',
      '- Développer les parcours artistiques, culturels et sportifs',
    ]);
  });

  it('ends before the note below it', () => {
    const rows = [[heading], ['Axe 1 : Mieux former'], [`- ${bases}`], [], ['Document adopté en comité.']];
    const { draft, where } = readRows(rows);
    expect(outline(draft)).toEqual(['Projet académique', '1 Mieux former', `- ${bases}`]);
    expect(where).toEqual(['A2:A3']);
  });

  it('tells codes that Excel has made dates of', () => {
    const snapshot = sheet('Projet académique', [
      ['Code', 'Intitulé'],
      ['1', 'Mieux former'],
      ['x', bases],
    ]);
    snapshot.cells[4]!.cell = { value: 46023, text: '01-janv', date: '2026-01-01', format: 'd-mmm' };
    const { draft } = readAlone(frameworkListLayout, snapshot);
    expect(outline(draft).slice(1)).toEqual(['1 Mieux former', `- 1-1 ${bases}`]);
    expect(draft.observations).toEqual([
      {
        kind: 'code-as-date',
        source: { sheet: 'Projet académique', address: 'A3' },
        text: '01-janv',
        code: '1-1',
      },
    ]);
  });
});

describe('what is no framework', () => {
  it('the axes of the feuille de route: they are the roadmap’s own', () => {
    const rows = [
      ['Les axes de la feuille de route du numérique'],
      ['o Axe 1 : Mieux apprendre'],
      ['o Axe 2 : Partager'],
    ];
    const { draft } = readRows(rows, [], 'Projet académique');
    expect(draft.frameworks).toEqual([]);
    expect(draft.axes.map(({ code, title, role }) => [code, title, role])).toEqual([
      ['1', 'Mieux apprendre', 'list'],
      ['2', 'Partager', 'list'],
    ]);
  });

  it('an outline that nothing names', () => {
    expect(readRows([['Axe 1 : Mieux former'], [`- ${bases}`], [`- ${parcours}`]]).where).toEqual([]);
  });

  it('a roadmap that only mentions the projet académique', () => {
    const rows = [
      ['Feuille de route, en lien avec le projet académique'],
      ['Axe 1 : Mieux former'],
      [`- ${bases}`],
    ];
    expect(readRows(rows).where).toEqual([]);
  });

  it('a table of actions on a sheet that names the projet académique', () => {
    const rows: Cells = [
      ['Axe', 'Objectif', 'Actions', 'Indicateurs'],
      ['Axe 1 : Mieux former', bases, 'Réunir les pilotes', 'Nombre de réunions'],
      [null, parcours, 'Former', 'Nombre de stagiaires'],
    ];
    expect(readRows(rows, [], 'Projet académique').where).toEqual([]);
  });

  it('rows below lines that say what each action serves', () => {
    const rows: Cells = [
      ['N°', 'Action', 'Pilote', 'Échéance', 'État'],
      ['1.1', 'Former', 'DANE', 'juin', 'Fait'],
      [null, `Projet académique : ${bases}`],
      ['1.2', 'Équiper', 'DSI', null, 'À lancer'],
      [null, `Projet\u00a0académique : ${parcours}`],
    ];
    expect(readRows(rows, ['B3:E3', 'B5:E5']).where).toEqual([]);
  });

  it('a card of an action on such a sheet', () => {
    const rows: Cells = [
      ['Axe 1 : Mieux former'],
      ['Pilote', 'DANE'],
      ['Public', 'Tous'],
      ['Indicateurs', 'Nombre de réunions'],
    ];
    expect(readRows(rows, [], 'Projet académique').where).toEqual([]);
  });
});

describe('laws', () => {
  const words = ['Conforter', 'Développer', 'Sécuriser', 'Favoriser', 'Améliorer'];
  const anyFramework = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
  const lines = (sizes: number[]): { axis: string; objectives: string[] }[] =>
    sizes.map((size, i) => ({
      axis: `Mieux faire la chose ${'abcd'[i]!.repeat(3)}`,
      objectives: words.slice(0, size).map((word) => `${word} la chose ${'abcd'[i]!.repeat(3)}`),
    }));

  it('one framework laid out as an outline, in two columns or in cells is read the same', () => {
    fc.assert(
      fc.property(anyFramework, fc.constantFrom('o', '-', '•', '➤', '▪'), (sizes, bullet) => {
        const axes = lines(sizes);
        const wanted = [
          'Projet académique',
          ...axes.flatMap(({ axis, objectives }, i) => [
            `${i + 1} ${axis}`,
            ...objectives.map((text) => `- ${text}`),
          ]),
        ];
        const rows: Cells = axes.flatMap(({ axis, objectives }, i) => [
          [`Axe ${i + 1} : ${axis}`],
          ...objectives.map((text) => [`${bullet} ${text}`]),
        ]);
        const columns: Cells = axes.flatMap(({ axis, objectives }, i) =>
          objectives.map((text, at) => [at === 0 ? `Axe ${i + 1} : ${axis}` : null, text]),
        );
        const cells: Cells = axes.map(({ axis, objectives }, i) => [
          `Axe ${i + 1}\n${axis}`,
          objectives.map((text) => `${bullet} ${text}`).join('\n'),
        ]);
        for (const layout of [rows, columns, cells])
          expect(outline(readRows([[heading], ...layout]).draft)).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('any grid is read without a fault', () => {
    const cell = fc.constantFrom(
      null,
      heading,
      'Axe',
      'Objectif',
      'Axe 1 : Mieux former',
      bases,
      '1.1',
      '1',
      'Pilote',
      'o x',
      '- \n- a',
      'Code',
      12,
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 9 }),
        fc.constantFrom('Feuil1', 'Projet académique'),
        (grid, name) => {
          const { draft, where } = readRows(grid, ['A2:A3', 'B1:C1'], name);
          expect(draft.frameworks.length + draft.axes.length === 0 || where.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the projet académique of Nice', () => {
  it('has 3 axes and 11 objectives, beside the 4 axes of the roadmap', async () => {
    const file = 'assets/samples/nice-2017-2019.xlsx';
    expect(existsSync(file)).toBe(true);
    const workbook = await readWorkbook(new Uint8Array(readFileSync(file)), file);
    const page = workbook.sheets.find((other) => other.name === 'Projet académique')!;
    const { draft } = readAlone(frameworkListLayout, page);
    expect(draft.frameworks.map((framework) => framework.axes.map((axis) => axis.objectives.length))).toEqual(
      [[4, 4, 3]],
    );
    expect(draft.axes.map((axis) => axis.code)).toEqual(['1', '2', '3', '4']);
  });
});

describe('rows of a wide table under « Projet académique »', () => {
  const wide = Array.from({ length: 9 }, (_, i) => `texte ${String(i + 1)}`);
  const short = [
    'A',
    'Consolider le réseau',
    'A1',
    'Réunir le comité',
    'A1.1',
    'Présenter la feuille de route',
    'DRANE',
  ];

  it('are no list where fewer of their cells are filled', () => {
    expect(readRows([['Projet académique'], wide, short, wide]).where).toEqual([]);
  });

  it('are no list with a column of titles of actions', () => {
    const head = ['Intitulé de l’axe', 'Intitulé de l’objectif', 'Intitulé de l’action'];
    const rows = [head, ['Mieux former', bases, 'Réunir'], ['Mieux former', parcours, 'Publier']];
    expect(readRows([['Projet académique'], ...rows]).where).toEqual([]);
  });
});

describe('a list whose axes alone are said to be those of the projet académique', () => {
  const rows = (axis: string, objective: string): Cells => [
    [axis, objective],
    ['Mieux former', '1.1 Conforter les bases'],
    [null, '1.2 Sécuriser les parcours'],
    ['Mieux accueillir', '2.1 Agir sur le climat scolaire'],
  ];
  const listed = (...all: Cells): string[] => outline(readRows(all, [], 'Annexe').draft);
  const plan = [
    'Mieux former',
    '- 1.1 Conforter les bases',
    '- 1.2 Sécuriser les parcours',
    'Mieux accueillir',
    '- 2.1 Agir sur le climat scolaire',
  ];

  it('has their objectives beside them', () => {
    expect(listed(...rows('Axe du projet académique', 'Objectifs'))).toEqual(['Projet académique', ...plan]);
    expect(listed(...rows('Axe du PA', 'Objectif opérationnel'))).toEqual(['Projet académique', ...plan]);
  });

  it.each(['Annexe – Projet académique 2021-2025', 'Annexe n° 2 : les axes du projet académique 2021-2025'])(
    'or stands in an annexe that names it: %s',
    (heading) => {
      expect(listed([heading], [], ...rows('Axe', 'Objectifs'))).toEqual([
        'Projet académique 2021-2025',
        ...plan,
      ]);
    },
  );

  it('is no list where the objectives are those of the roadmap', () => {
    expect(listed(...rows('Axe du projet académique', 'Objectif de la feuille de route'))).toEqual([]);
  });
});

import { codesIn, namesIn } from '../../../src/layouts/words/codeLists';
import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Links that are written as lists of codes or titles, and not as croix. */

const ACTIONS: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1-1', 'Publier la lettre', 'DANE'],
  ['1-2', 'Ouvrir le site', 'DANE'],
  ['2-1', 'Réunir les chefs, les cadres', 'DSI'],
];

const GOALS: Cells = [
  ['Projet académique'],
  ['Axe 1 : Réussir'],
  ['1.1 Accompagner les parcours'],
  ['1.2 Réduire les écarts'],
  ['Axe 2 : Ouvrir'],
  ['2.1 Associer les familles'],
  ['2.2 Développer les partenariats'],
];

const withActions = (rows: Cells, merges: string[] = []): Roadmap =>
  roadmapOf(sheet('Actions', ACTIONS), sheet('Projet académique', rows, merges));

const EXPECTED = [
  '1-1 → Accompagner les parcours',
  '1-2 → Accompagner les parcours',
  '1-2 → Réduire les écarts',
  '2-1 → Réduire les écarts',
];

describe('a table of the objectives of the projet académique with the actions that serve each', () => {
  it.each([
    ['Objectif du projet académique', 'Actions qui y contribuent', '1-1, 1-2', '1-2 ; 2-1'],
    ['Objectif du PA', 'Contribution au PA', '1.1 et 1.2', 'Fiches 1-2 et 2-1'],
    ['Objectifs', 'Actions', '1-1 à 1-2', '1-2\n2-1'],
    [
      'PA',
      'Fiches concernées',
      'Publier la lettre ; Ouvrir le site',
      'Ouvrir le site\nRéunir les chefs, les cadres',
    ],
    [
      'Objectif du projet d’académie',
      'Actions associées',
      'Publier la lettre, Ouvrir le site',
      '1-2 : Ouvrir le site ; 2-1 : Réunir les chefs, les cadres',
    ],
  ])('under « %s » and « %s » gives links', (goal, list, first, second) => {
    const roadmap = withActions([
      [goal, list],
      ['1.1 Accompagner les parcours', first],
      ['1.2 Réduire les écarts', second],
    ]);
    expect(linksIn(roadmap)).toEqual(EXPECTED);
    expect(roadmap.actions).toHaveLength(3);
    expect(roadmap.objectives).toEqual([]);
    expect(roadmap.unread).toEqual([]);
    expect(roadmap.observations).toEqual([]);
  });

  it.each([
    ['Ce que la feuille de route apporte au projet académique', 'Objectif du PA', 'Actions'],
    ['Contribution au projet académique', 'Objectif du projet académique', 'Actions de la feuille de route'],
    ['Liens avec le projet académique', 'Projet académique', 'Nos actions'],
  ])('under « %s » cites actions by code and title, and is no axis', (heading, goal, list) => {
    const rows = [
      [heading],
      [null],
      [goal, list],
      ['Accompagner les parcours', '1-1 Publier la lettre\n1-2 Ouvrir le site'],
      ['Réduire les écarts', '1-2 Ouvrir le site\n2-1 Réunir les chefs, les cadres'],
    ];
    const roadmap = withActions(rows);
    expect(linksIn(roadmap)).toEqual(EXPECTED);
    expect(roadmap.axes).toEqual([]);
    expect(roadmap.actions).toHaveLength(3);
    expect(roadmap.unread).toEqual([]);
    // Where no other sheet lists the actions, this one does.
    const alone = roadmapOf(sheet('Projet académique', rows));
    expect(linksIn(alone)).toEqual(EXPECTED);
    expect(alone.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'Publier la lettre'],
      ['1-2', 'Ouvrir le site'],
      ['2-1', 'Réunir les chefs, les cadres'],
    ]);
  });

  it('keeps its axes and codes, and needs neither its counts nor its total', () => {
    const roadmap = withActions(
      [
        ['Ce que la feuille de route apporte au projet académique'],
        [],
        ['Axe du projet académique', 'N°', 'Objectif du projet académique', 'Actions', 'Nombre'],
        ['Réussir', '1.1', 'Accompagner les parcours', '1-1, 1-2', 2],
        [null, '1.2', 'Réduire les écarts', '1-2, 2-1', 2],
        ['Ouvrir', '2.1', 'Associer les familles', null, 0],
        ['Total des contributions', null, null, null, 4],
      ],
      ['A4:A5', 'A7:D7'],
    );
    expect(linksIn(roadmap)).toEqual(EXPECTED);
    expect(
      roadmap.frameworks[0]!.axes.map(({ title, objectives }) => [
        title,
        ...objectives.map(({ code }) => code),
      ]),
    ).toEqual([
      ['Réussir', '1.1', '1.2'],
      ['Ouvrir', '2.1'],
    ]);
    expect(roadmap.unread.map(({ reason }) => reason)).toEqual(['total']);
  });

  it('tells each code that no action has, and a column of something else', () => {
    const roadmap = withActions([
      ['Objectif du projet académique', 'Actions', 'Avis du recteur'],
      ['Accompagner les parcours', '1-1, 8-8, 9-9', 'favorable'],
      ['Réduire les écarts', '1-2', null],
    ]);
    expect(linksIn(roadmap)).toEqual(['1-1 → Accompagner les parcours', '1-2 → Réduire les écarts']);
    expect(roadmap.observations).toMatchObject([
      { kind: 'unmatched-row', text: '8-8', source: { address: 'B2' } },
      { kind: 'unmatched-row', text: '9-9', source: { address: 'B2' } },
    ]);
    expect(roadmap.unread).toMatchObject([{ text: 'Avis du recteur', reason: 'unknown-column' }]);
  });

  it.each<[string, Cells, string[]]>([
    [
      'merged over them',
      [
        ['Objectif du projet académique', 'N° des actions', null],
        [null, 'Axe 1', 'Axe 2'],
      ],
      ['A1:A2', 'B1:C1'],
    ],
    [
      'in the first of them',
      [
        ['Objectif du projet académique', 'N° des actions', null],
        [null, 'Axe 1', 'Axe 2'],
      ],
      [],
    ],
  ])(
    'lists actions in a column for each axis below one header %s; a note is no objective',
    (_how, header, merges) => {
      const roadmap = withActions(
        [
          ...header,
          ['Accompagner les parcours', '1-1, 1-2', null],
          ['Réduire les écarts', '1-2', '2-1'],
          [],
          ['Case vide : aucune action de l’axe.'],
        ],
        merges,
      );
      expect(linksIn(roadmap)).toEqual(EXPECTED);
      expect(roadmap.frameworks[0]!.axes[0]!.objectives).toHaveLength(2);
      expect(roadmap.observations).toEqual([]);
    },
  );

  it('counts its actions where the numbers are no codes of actions', () => {
    const roadmap = withActions([
      ['Sigle', 'Objectif', 'Actions liées'],
      ['PA1', 'Accompagner les parcours', 17],
      ['PA2', 'Réduire les écarts', 16],
    ]);
    expect(roadmap.frameworks[0]!.axes[0]!.objectives).toMatchObject([
      { code: 'PA1', title: 'Accompagner les parcours' },
      { code: 'PA2', title: 'Réduire les écarts' },
    ]);
    expect(roadmap.links).toEqual([]);
    expect(roadmap.observations).toEqual([]);
  });

  it('is none where it lists the actions themselves', () => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', [
        ['Objectif du projet académique', 'Actions', 'Pilote'],
        ['Accompagner les parcours', 'Publier la lettre', 'DANE'],
        ['Réduire les écarts', 'Ouvrir le site', 'DSI'],
      ]),
    );
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Publier la lettre', 'Ouvrir le site']);
  });
});

describe('what actions say of the objectives of the projet académique', () => {
  const said = (header: string, first: string, second: string): Cells => [
    ['N°', 'Action', 'Pilote', header],
    ['1-1', 'Publier la lettre', 'DANE', first],
    ['1-2', 'Ouvrir le site', 'DANE', second],
  ];

  it.each([
    ['Objectifs du PA', '1.1', '1.1, 1.2'],
    ['Contribution au projet académique', 'Objectif 1.1', '1.1 et 1.2'],
    ['Réf. projet académique', '1.1', '1.1 ; 1.2'],
    ['Code PA', 'PA 1.1', 'PA 1.1, 1.2'],
    ['Contribution', 'Accompagner les parcours', 'Accompagner les parcours ; Réduire les écarts'],
    [
      'Projet académique',
      '1.1 Accompagner les parcours',
      '• Accompagner les parcours\n• 1.2 Réduire les écarts',
    ],
  ])('under « %s » gives links by code or title', (header, first, second) => {
    const roadmap = roadmapOf(
      sheet('Actions', said(header, first, second)),
      sheet('Projet académique', GOALS),
    );
    expect(linksIn(roadmap)).toEqual([
      '1-1 → Accompagner les parcours',
      '1-2 → Accompagner les parcours',
      '1-2 → Réduire les écarts',
    ]);
    expect(roadmap.frameworks[0]!.axes.flatMap(({ objectives }) => objectives)).toHaveLength(4);
  });

  it('makes the projet académique where nothing lists it', () => {
    const roadmap = roadmapOf(
      sheet(
        'Actions',
        said('Objectif du PA', 'Accompagner les parcours', 'Accompagner les parcours ; Réduire les écarts'),
      ),
    );
    expect(roadmap.frameworks.map(({ title }) => title)).toEqual(['Projet académique']);
    expect(linksIn(roadmap)).toHaveLength(3);
  });

  it('stands under the axis that a column beside it names, which is no objective', () => {
    const roadmap = roadmapOf(
      sheet('Contributions', [
        ['Axe du projet académique', 'Objectif du projet académique', 'Code action', 'Action'],
        ['Axe 1 : Mieux former', 'Accompagner les parcours', '1-1', 'Publier la lettre'],
        ['Axe 1 : Mieux former', 'Accompagner les parcours', '1-2', 'Ouvrir le site'],
        ['Axe 2 : Mieux accueillir', 'Réduire les écarts', '1-2', 'Ouvrir le site'],
      ]),
    );
    expect(linksIn(roadmap)).toEqual([
      '1-1 → Accompagner les parcours',
      '1-2 → Accompagner les parcours',
      '1-2 → Réduire les écarts',
    ]);
    expect(
      roadmap.frameworks[0]!.axes.map(({ title, objectives }) => [title, objectives.map((one) => one.title)]),
    ).toEqual([
      ['Mieux former', ['Accompagner les parcours']],
      ['Mieux accueillir', ['Réduire les écarts']],
    ]);
  });

  it('stays with the action where it names no objective', () => {
    const roadmap = roadmapOf(
      sheet('Actions', said('Contribution', 'DSI pour le réseau', 'CANOPÉ')),
      sheet('Projet académique', GOALS),
    );
    expect(roadmap.links).toEqual([]);
    expect(roadmap.actions.map(({ extra }) => extra['Contribution']?.text)).toEqual([
      'DSI pour le réseau',
      'CANOPÉ',
    ]);
  });
});

describe('codesIn', () => {
  it.each([
    ['1-1', ['1-1']],
    ['1-1, 1-2 et 2-4', ['1-1', '1-2', '2-4']],
    ['Fiches 1.1 / 1.2', ['1.1', '1.2']],
    ['Actions n° 3, 12', ['3', '12']],
    ['A1.2 ; A1.3', ['A1.2', 'A1.3']],
    ['1-2 à 1-4, 3-1', ['1-2', '1-3', '1-4', '3-1']],
    ['• 1–1\n• 1–2', ['1-1', '1-2']],
  ])('%j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each(['', 'La lettre', '1-1 La lettre', '2026-2027', '100 %', 'DANE', '12/05/2026', 'Pix et 1-1 bis'])(
    '%j holds more than codes',
    (text) => {
      expect(codesIn(text)).toBeNull();
    },
  );
});

it('splits titles at commas only where it knows them all', () => {
  const isKnown = (title: string): boolean => ['La lettre', 'Le site'].includes(title);
  expect(namesIn('La lettre, Le site', isKnown).map(({ title }) => title)).toEqual(['La lettre', 'Le site']);
  expect(namesIn('Réunir les chefs, les cadres', isKnown)).toHaveLength(1);
});

describe('an objective that the list of the projet académique does not have', () => {
  const missing = (code: string, ...serves: string[]): unknown[] => {
    const goals: Cells = [
      ['Ambition', 'N°', 'Objectif du projet académique'],
      ['Réussir', 'A1', 'Consolider les savoirs'],
      ['Réussir', 'A2', 'Élever le niveau'],
      ['Coopérer', 'B1', 'Associer les familles'],
    ];
    const actions: Cells = [
      ['N°', 'Action', 'Pilote', 'Objectifs du projet académique'],
      ...serves.map((text, i) => [`1-${String(i + 1)}`, `Ouvrir le site ${String(i + 1)}`, 'DANE', text]),
      ['2-1', 'Réunir les chefs', 'DSI', `${code} Porter les langues`],
    ];
    return roadmapOf(sheet('Projet académique', goals), sheet('Actions', actions)).observations.filter(
      ({ kind }) => kind === 'missing-goal',
    );
  };
  const KNOWN = 'A1 Consolider les savoirs\nB1 Associer les familles';
  const FIVE = Array.from({ length: 5 }, () => KNOWN);

  it('is told where nearly all the others are of the list', () => {
    expect(missing('D1', ...FIVE)).toEqual([
      { kind: 'missing-goal', source: { sheet: 'Actions', address: 'D7' }, code: 'D1' },
    ]);
  });

  it('is not where few are, nor where it is written like no code of the list', () => {
    expect(missing('D1', KNOWN)).toEqual([]);
    expect(missing('3.1', ...FIVE)).toEqual([]);
    expect(missing('A2', ...FIVE)).toEqual([]);
  });
});

describe('a column for each axis of the projet académique', () => {
  const PLAN = sheet(
    'Projet académique',
    [
      ['Projet académique : axes et objectifs'],
      [null],
      ['Axe', 'Code', 'Objectif'],
      ['Axe 1 - Former', 'PA 1.1', 'Conforter les apprentissages'],
      [null, 'PA 1.2', 'Améliorer les parcours'],
      ['Axe 2 - Accueillir', 'PA 2.1', 'Développer les usages'],
    ],
    ['A4:A5'],
  );
  const rows = (headers: Cells, some: string, other: string): Cells => [
    ...headers,
    ['Axe 1 : Apprendre'],
    ['1-1', 'La lettre', 'DANE', some, other],
    ['1-2', 'Le site', 'DSI', null, other],
  ];
  const inTwoRows = (upper: string, some: string, other: string): Cells => [
    ['N°', 'Action', 'Pilote', upper],
    [null, null, null, some, other],
  ];
  const inOneRow = (some: string, other: string): Cells => [['N°', 'Action', 'Pilote', some, other]];

  it.each<[string, Cells, string, string]>([
    [
      'a group of headers',
      inTwoRows('Objectifs du projet académique', 'Axe 1 du PA', 'Axe 2 du PA'),
      'PA 1.1, PA 1.2',
      'PA 2.1',
    ],
    [
      'short headers, letters once',
      inTwoRows('Contribution au projet académique', 'Axe 1', 'Axe 2'),
      'PA 1.1 et 1.2',
      'PA 2.1',
    ],
    [
      'the titles of the axes',
      inTwoRows('Projet académique', 'Former', 'Accueillir'),
      'PA1.1 ; PA1.2',
      'PA2.1',
    ],
    [
      'one row of headers',
      inOneRow('Axe 1 du projet académique', 'Axe 2 du projet académique'),
      'PA 1.1\nPA 1.2',
      'PA 2.1',
    ],
    ['one row of headers, no letters', inOneRow('PA – axe 1', 'PA – axe 2'), '1.1, 1.2', '2.1'],
  ])('links with the codes of all of them: %s', (_, headers, some, other) => {
    const merges = headers.length === 2 ? ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] : [];
    for (const merged of [merges, []]) {
      const roadmap = roadmapOf(sheet('Plan', rows(headers, some, other), merged), PLAN);
      expect(linksIn(roadmap).sort()).toEqual([
        '1-1 → Améliorer les parcours',
        '1-1 → Conforter les apprentissages',
        '1-1 → Développer les usages',
        '1-2 → Développer les usages',
      ]);
      expect(roadmap.unread).toEqual([]);
    }
  });
});

describe('a column of titles for each axis of the projet académique, beside the axis of the feuille de route', () => {
  it('links, and tells the axes of a framework that nothing else lists', () => {
    const roadmap = roadmapOf(
      sheet('Export', [
        [
          'Axe de la feuille de route',
          'N°',
          'Action',
          'Indicateurs',
          'Projet académique, axe 1 : Mieux former',
          'Projet académique, axe 2 : Mieux accueillir',
        ],
        ['1. Usages', '1-1', 'La lettre', 'Nombre de lettres', 'Conforter les bases', 'Réduire les écarts'],
        [
          '1. Usages',
          '1-2',
          'Le site',
          'Nombre de visites',
          'Conforter les bases\nSécuriser les parcours',
          null,
        ],
        ['2. Pilotage', '2-1', 'Le comité', 'Nombre de réunions', null, 'Réduire les écarts'],
      ]),
    );
    expect(roadmap.axes.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Usages'],
      ['2', 'Pilotage'],
    ]);
    expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'La lettre'],
      ['1-2', 'Le site'],
      ['2-1', 'Le comité'],
    ]);
    expect(linksIn(roadmap).sort()).toEqual([
      '1-1 → Conforter les bases',
      '1-1 → Réduire les écarts',
      '1-2 → Conforter les bases',
      '1-2 → Sécuriser les parcours',
      '2-1 → Réduire les écarts',
    ]);
    expect(
      roadmap.frameworks[0]!.axes.map(({ code, title, objectives }) => [
        code,
        title,
        ...objectives.map((objective) => objective.title),
      ]),
    ).toEqual([
      ['1', 'Mieux former', 'Conforter les bases', 'Sécuriser les parcours'],
      ['2', 'Mieux accueillir', 'Réduire les écarts'],
    ]);
  });
});

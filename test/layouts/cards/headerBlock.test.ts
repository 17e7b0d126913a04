import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const HEADER = ['N°', 'Actions', 'Leviers', 'Indicateurs'];

describe('the block above a table', () => {
  it('says which axis and which objective the table is about', () => {
    const roadmap = roadmapOf(
      sheet('Obj 1.1', [
        ['Axe :', '1 – Gouvernance', 'Pilote :', 'Le délégué académique'],
        ['Objectif :', '1.1 – Piloter', 'Échéance :', 'Juin 2021'],
        [null],
        HEADER,
        ['1.1.1', 'Réunir', '- Réunions', 'Nombre de réunions'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action 1.1.1 Réunir',
      '    levier Réunions',
      '    indicateur Nombre de réunions',
    ]);
    const said = roadmap.objectives[0]!.sections.map(({ label, text }) => `${label} ${text}`);
    expect(said).toEqual(['Pilote : Le délégué académique', 'Échéance : Juin 2021']);
  });

  it('holds up to the next one on the same sheet', () => {
    const roadmap = roadmapOf(
      sheet('Objectifs', [
        ['Axe :', '1 – Gouvernance'],
        ['Objectif :', '1.1 – Piloter'],
        HEADER,
        ['1.1.1', 'Réunir', '- Réunions', 'Nombre de réunions'],
        [null],
        ['Axe :', '2 – Usages'],
        ['Objectif :', '2.1 – Former'],
        HEADER,
        ['2.1.1', 'Accompagner', '- Visites', 'Nombre de visites'],
      ]),
    );
    const { actions, axes, objectives } = roadmap;
    const place = actions.map(({ title, axis, objective }) => [
      title,
      axes.find(({ id }) => id === axis)?.title,
      objectives.find(({ id }) => id === objective)?.title,
    ]);
    expect(place).toEqual([
      ['Réunir', 'Gouvernance', 'Piloter'],
      ['Accompagner', 'Usages', 'Former'],
    ]);
  });
});

const REGION: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1.1', 'Mutualiser', 'DAN'],
];
const ACADEMY: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['2.1', 'Réunir', 'DSI'],
];

describe('objectives right over the table of their axis', () => {
  const EXPECTED = [
    'axe 1 Région',
    '  objectif Coordonner les académies',
    '    action 1.1 Mutualiser',
    'axe 2 Académie',
    '  action 2.1 Réunir',
    '  objectif Porter la politique',
    '  objectif Associer les collectivités',
  ];

  it.each<[string, Cells, Cells]>([
    [
      'beside their label, with bullets',
      [['Objectif', 'Coordonner les académies']],
      [['Objectifs', '• Porter la politique\n• Associer les collectivités']],
    ],
    [
      'beside their label, on lines or in rows of their own',
      [['Objectif opérationnel :', 'Coordonner les académies'], [null]],
      [['Nos objectifs', 'Porter la politique'], [null, 'Associer les collectivités'], [null]],
    ],
    [
      'below their label',
      [['Objectif'], ['Coordonner les académies']],
      [['Objectifs'], ['Porter la politique'], ['Associer les collectivités']],
    ],
  ])('%s: one is that of the actions, of several none is', (_, one, several) => {
    const rows = [
      ['Axe 1 : Région'],
      ...one,
      ...REGION,
      [null],
      ['Axe 2 : Académie'],
      ...several,
      ...ACADEMY,
    ];
    expect(tree(roadmapOf(sheet('Plan', rows)))).toEqual(EXPECTED);
  });

  it('may have levers and indicators between them and the table', () => {
    const rows = [
      ['Axe 1 : Région'],
      ['Objectif', 'Coordonner'],
      ['Moyens', 'Les délégués'],
      ['Indicateurs', 'Nombre de sujets'],
    ];
    expect(tree(roadmapOf(sheet('Plan', [...rows, ...REGION])))).toEqual([
      'axe 1 Région',
      '  objectif Coordonner',
      '    action 1.1 Mutualiser',
      '    levier Les délégués',
      '    indicateur Nombre de sujets',
    ]);
  });
});

describe('a block that begins with the number of the axis', () => {
  const EXPECTED = [
    'axe 1 Région',
    '  objectif Coordonner',
    '    action 1.1 Mutualiser',
    '    levier Les délégués',
  ];

  it.each<[string, Cells]>([
    [
      '« Volet » below it',
      [
        ['Axe 1', 'Région'],
        ['Volet', 'Stratégique'],
        ['Objectif', 'Coordonner'],
      ],
    ],
    [
      '« Domaine » above it',
      [
        ['Domaine', 'Stratégique'],
        ['Axe n° 1', 'Région'],
        ['Objectif', 'Coordonner'],
      ],
    ],
    [
      '« Thématique » below its line',
      [['Axe 1 : Région'], ['Thématique', 'Stratégique'], ['Objectif', 'Coordonner']],
    ],
    [
      'the objective first',
      [
        ['Objectif', 'Coordonner'],
        ['Axe 1', 'Région'],
        ['Volet', 'Stratégique'],
      ],
    ],
  ])('is that of the axis, and says what else describes it: %s', (_, block) => {
    const roadmap = roadmapOf(
      sheet('Fiche', [...block, [null], ...REGION, [null], ['Moyens', 'Les délégués']]),
    );
    expect(tree(roadmap)).toEqual(EXPECTED);
    expect(roadmap.objectives[0]!.sections.map(({ text }) => text)).toEqual(['Stratégique']);
  });
});

describe('a table cut by the foot of a page', () => {
  it('goes on with its axis and its objective under the same header', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['Quoi ?', 'Qui ?', 'Comment ?', 'Indicateur de réussite'],
          ['Axe 1 : Gouvernance', null, null, null],
          ['Objectif : Piloter', null, null, null],
          ['→ Réunir', 'DRANE', '- Réunions', '- Nombre de réunions'],
          ['page 1/2', null, null, null],
          ['Quoi ?', 'Qui ?', 'Comment ?', 'Indicateur de réussite'],
          ['→ Publier', 'DRANE', '- Lettre', '- Nombre de lettres'],
        ],
        ['A2:D2', 'A3:D3'],
      ),
    );
    expect(new Set(roadmap.actions.map(({ axis }) => axis))).toEqual(new Set([roadmap.axes[0]!.id]));
    expect(new Set(roadmap.actions.map(({ objective }) => objective))).toEqual(
      new Set([roadmap.objectives[0]!.id]),
    );
  });
});

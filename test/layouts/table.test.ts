import type { Roadmap } from '../../src/domain/roadmap';
import { sheet, type Cells } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

/** Tables of a roadmap as offices lay them out: each test is a sheet, and the items that a person sees on it. */

function read(rows: Cells, merges: string[] = [], name = 'Axe 1 - Gouvernance'): Roadmap {
  return roadmapOf(sheet(name, rows, merges));
}

const HEADER = ['Objectifs opérationnels', 'Actions', 'Leviers', 'Indicateurs'];

describe('the table objective | actions | levers | indicators', () => {
  const TWO_OBJECTIVES = [
    'axe 1 Gouvernance',
    '  objectif 1.1 Conforter le pilotage',
    '    action Réunir le COPIL',
    '    action Publier la lettre',
    '    levier Réunions',
    '    indicateur Nombre de réunions',
    '  objectif 1.2 Former les équipes',
    '    action Ouvrir un parcours',
    '    levier Pix',
    '    indicateur Nombre de formés',
  ];

  it('has several items in one cell, with bullets', () => {
    const roadmap = read([
      HEADER,
      [
        '1.1 Conforter le pilotage',
        '➤ Réunir le COPIL\n➤ Publier la lettre',
        '- Réunions',
        '• Nombre de réunions',
      ],
      ['1.2 Former les équipes', '➤ Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective merged over the rows of its actions', () => {
    const roadmap = read(
      [
        HEADER,
        ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
        [null, 'Publier la lettre', null, null],
        ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
      ],
      ['A2:A3'],
    );
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective that the rows below it leave blank', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
      [null, 'Publier la lettre', null, null],
      ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective repeated in every row', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
      ['1.1 Conforter le pilotage', 'Publier la lettre', null, null],
      ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has items of one row share it, so that they print as one row again', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Piloter', '- Réunir\n- Publier', 'Réunions', 'Nombre'],
      ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
    ]);
    const rows = [...roadmap.actions, ...roadmap.levers, ...roadmap.indicators].map(({ title, row }) => [
      title,
      row,
    ]);
    expect(rows).toEqual([
      ['Réunir', 'Axe 1 - Gouvernance!2'],
      ['Publier', 'Axe 1 - Gouvernance!2'],
      ['Ouvrir', 'Axe 1 - Gouvernance!3'],
      ['Réunions', 'Axe 1 - Gouvernance!2'],
      ['Pix', 'Axe 1 - Gouvernance!3'],
      ['Nombre', 'Axe 1 - Gouvernance!2'],
      ['Taux', 'Axe 1 - Gouvernance!3'],
    ]);
  });

  it('tells where each item stands', () => {
    const roadmap = read(
      [HEADER, ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'], [null, 'Publier', null, null]],
      ['A2:A3'],
    );
    expect(roadmap.objectives.map(({ source }) => source)).toEqual([
      { sheet: 'Axe 1 - Gouvernance', address: 'A2:A3' },
    ]);
    expect(roadmap.actions.map(({ source }) => source.address)).toEqual(['B2', 'B3']);
  });
});

describe('a header', () => {
  const ROW = ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre de réunions'];
  const ITEMS = [
    'axe 1 Gouvernance',
    '  objectif 1.1 Piloter',
    '    action Réunir',
    '    levier Réunions',
    '    indicateur Nombre de réunions',
  ];

  it.each([
    ['in capitals', ['OBJECTIFS OPÉRATIONNELS', 'ACTIONS', 'LEVIERS', 'INDICATEURS']],
    ['without accents', ['OBJECTIFS OPERATIONNELS', 'ACTIONS', 'LEVIERS', 'INDICATEURS']],
    ['in the singular', ['Objectif', 'Action', 'Levier', 'Indicateur']],
    [
      'with line breaks',
      ['Objectifs\nopérationnels', 'Actions\nà mener', 'Leviers\nmobilisés', 'Indicateurs\nde suivi'],
    ],
    [
      'with colons and no-break spaces',
      ['Objectifs\u00A0:', 'Actions\u00A0:', 'Leviers\u00A0:', 'Indicateurs\u00A0:'],
    ],
    ['with other words', ['Objectif', 'Mesures', 'Moyens', 'Critères de réussite']],
    [
      'with brackets',
      ['Objectifs (opérationnels)', 'Actions (2024)', 'Leviers (moyens)', 'Indicateurs (suivi)'],
    ],
  ])('%s', (_title, header) => {
    expect(tree(read([header, ROW]))).toEqual(ITEMS);
  });

  it('stands below a title band', () => {
    const rows: Cells = [
      ['Académie de Guyane', null, null, null],
      ['Feuille de route du numérique éducatif 2024-2025', null, null, null],
      [null],
      ['Axe 1 : Gouvernance', null, null, null],
      HEADER,
      ROW,
    ];
    expect(tree(read(rows, ['A1:D1', 'A2:D2', 'A4:D4'], 'Feuil1'))).toEqual(ITEMS);
  });

  it('stands in two rows, the upper one merged over the lower', () => {
    const roadmap = read(
      [
        ['Objectifs', 'Actions', null, 'Indicateurs'],
        [null, 'Intitulé', 'Échéance', null],
        ['1.1 Piloter', 'Réunir', 'Juin 2024', 'Nombre de réunions'],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    indicateur Nombre de réunions',
    ]);
    expect(roadmap.actions[0]!.fields.due?.text).toBe('Juin 2024');
  });

  it('stands in two rows, where « Cible » under « Indicateurs » is a target', () => {
    const roadmap = read(
      [
        ['Objectifs', 'Actions', 'Indicateurs', null],
        [null, null, 'Intitulé', 'Cible'],
        ['1.1 Piloter', 'Réunir', 'Nombre de réunions', '10'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    indicateur Nombre de réunions → 10',
    ]);
  });

  it('starts in any column', () => {
    expect(
      tree(
        read([
          [null, null, ...HEADER],
          [null, null, ...ROW],
        ]),
      ),
    ).toEqual(ITEMS);
  });
});

describe('what stands around the rows of a table', () => {
  const ROWS: Cells = [
    HEADER,
    ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
    ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
  ];
  const ACTIONS = ['Réunir', 'Ouvrir'];

  it.each([
    ['a total', ['Total', '2 actions', null, null]],
    ['a number of actions', ['Nombre d’actions', 2, null, null]],
    ['a note', ['* Sous réserve de moyens', null, null, null]],
    ['a legend', ['Légende : en gras, les priorités', null, null, null]],
  ])('%s is no item', (_title, line) => {
    const roadmap = read([...ROWS, line]);
    expect(roadmap.actions.map(({ title }) => title)).toEqual(ACTIONS);
    expect(roadmap.objectives).toHaveLength(2);
  });

  it('a note below the table is told, with its cell', () => {
    const roadmap = read([...ROWS, [null], ['* Sous réserve de moyens']]);
    expect(roadmap.unread).toEqual([
      {
        source: { sheet: 'Axe 1 - Gouvernance', address: 'A5' },
        text: '* Sous réserve de moyens',
        reason: 'note',
      },
    ]);
  });

  it('bands between the rows name the axes', () => {
    const roadmap = read(
      [
        HEADER,
        ['Axe 1 : Gouvernance', null, null, null],
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        ['Axe 2 : Usages', null, null, null],
        ['2.1 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      ['A2:D2', 'A4:D4'],
      'Feuil1',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    levier Réunions',
      '    indicateur Nombre',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action Ouvrir',
      '    levier Pix',
      '    indicateur Taux',
    ]);
  });
});

describe('tables under headings', () => {
  it('belong to the heading above each', () => {
    const roadmap = read(
      [
        ['Axe 1 : Gouvernance'],
        HEADER,
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        [null],
        ['Axe 2 : Usages'],
        HEADER,
        ['2.1 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      [],
      'Tableaux',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    levier Réunions',
      '    indicateur Nombre',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action Ouvrir',
      '    levier Pix',
      '    indicateur Taux',
    ]);
  });

  it('go on under « (suite) » with the same axis and the same objective', () => {
    const roadmap = read(
      [
        ['Axe 1 : Gouvernance'],
        HEADER,
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        [null],
        ['Axe 1 : Gouvernance (suite)'],
        HEADER,
        ['1.1 Piloter', 'Publier', null, null],
        ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      [],
      'Tableaux',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    action Publier',
      '    levier Réunions',
      '    indicateur Nombre',
      '  objectif 1.2 Former',
      '    action Ouvrir',
      '    levier Pix',
      '    indicateur Taux',
    ]);
  });

  it('stand one sheet an axis', () => {
    const table = (objective: string, action: string): Cells => [HEADER, [objective, action, null, 'Nombre']];
    const roadmap = roadmapOf(
      sheet('Axe 1', [['Axe 1 : Gouvernance'], ...table('Piloter', 'Réunir')]),
      sheet('Axe 2', [['Axe 2 : Usages'], ...table('Former', 'Ouvrir')]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif Piloter',
      '    action Réunir',
      '    indicateur Nombre',
      'axe 2 Usages',
      '  objectif Former',
      '    action Ouvrir',
      '    indicateur Nombre',
    ]);
  });
});

describe('columns', () => {
  it('that nobody knows are kept with their header', () => {
    const roadmap = read([
      ['Objectifs', 'Actions', 'Couleur du dossier', 'Indicateurs'],
      ['1.1 Piloter', 'Réunir', 'Vert', 'Nombre'],
    ]);
    expect(roadmap.actions[0]!.extra).toEqual({
      'Couleur du dossier': { text: 'Vert', source: { sheet: 'Axe 1 - Gouvernance', address: 'C2' } },
    });
  });

  it('give an action its fields', () => {
    const roadmap = read([
      ['N°', 'Intitulé de l’action', 'Pilote', 'Partenaires', 'Public', 'Échéance', 'Statut', 'Budget'],
      ['1.1', 'Réunir le COPIL', 'DRANE', 'DSI', 'Enseignants', 'Juin 2024', 'En cours', '1 000 €'],
      ['1.2', 'Publier la lettre', 'DRANE', 'CLEMI', 'Élèves', 'Mai 2024', 'Fait', '0 €'],
    ]);
    const [action] = roadmap.actions;
    expect([action!.code, action!.title]).toEqual(['1.1', 'Réunir le COPIL']);
    expect(
      Object.fromEntries(Object.entries(action!.fields).map(([name, { text }]) => [name, text])),
    ).toEqual({
      owner: 'DRANE',
      partners: 'DSI',
      audience: 'Enseignants',
      due: 'Juin 2024',
      status: 'En cours',
      budget: '1 000 €',
    });
  });
});

describe('the flat list of actions with an axis and an objective in each row', () => {
  it('makes one axis and one objective of the repeated ones', () => {
    const roadmap = read(
      [
        ['Axe', 'Objectif', 'Code', 'Action', 'Pilote'],
        ['1 - Gouvernance', '1.1 Piloter', '1.1.1', 'Réunir', 'DRANE'],
        ['1 - Gouvernance', '1.1 Piloter', '1.1.2', 'Publier', 'DSI'],
        ['2 - Usages', '2.1 Former', '2.1.1', 'Ouvrir', 'EAFC'],
      ],
      [],
      'Actions',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action 1.1.1 Réunir',
      '    action 1.1.2 Publier',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action 2.1.1 Ouvrir',
    ]);
  });
});

describe('indicators and their targets', () => {
  const targetsOf = (indicators: string, targets: string): { read: string[]; observed: unknown[] } => {
    const roadmap = read([
      ['Objectifs', 'Indicateurs', 'Valeurs cibles'],
      ['1.1 Former', indicators, targets],
      ['1.2 Équiper', 'Nombre de classes', '20'],
    ]);
    return {
      read: tree(roadmap)
        .filter((line) => line.includes('indicateur'))
        .map((line) => line.trim()),
      observed: roadmap.observations
        .filter((observation) => observation.kind === 'target-count')
        .map(({ indicators: many, targets: other, source }) => [source.address, many, other]),
    };
  };

  it('stand line by line where there are as many', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '- 50 %\n- 12')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions → 12',
        'indicateur Nombre de classes → 20',
      ],
      observed: [],
    });
  });

  it('leave an indicator without a target where there are fewer, which is told', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '50 %')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions',
        'indicateur Nombre de classes → 20',
      ],
      observed: [['C2', 2, 1]],
    });
  });

  it('stay with the last indicator where there are more, which is told', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '- 50 %\n- 12\n- 15')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions → 12 / 15',
        'indicateur Nombre de classes → 20',
      ],
      observed: [['C2', 2, 3]],
    });
  });

  it('are all those of an indicator that stands alone', () => {
    expect(targetsOf('Taux de formés', '- 50 % en 2024\n- 60 % en 2025')).toEqual({
      read: ['indicateur Taux de formés → 50 % en 2024 / 60 % en 2025', 'indicateur Nombre de classes → 20'],
      observed: [],
    });
  });

  it('are the steps of one line, each with its date', () => {
    const [indicator] = read([
      ['Objectifs', 'Indicateurs', 'Valeurs cibles'],
      ['1.1 Former', 'Taux de formés', '20 % en 2023, 40 % en 2024'],
    ]).indicators;
    expect(indicator!.targets.map(({ text, value, date }) => [text, value, date])).toEqual([
      ['20 % en 2023', 20, '2023-12-31'],
      ['40 % en 2024', 40, '2024-12-31'],
    ]);
  });

  it('have the year of their column', () => {
    const roadmap = read([
      ['Objectifs', 'Indicateurs', 'Cible 2024', 'Cible 2025'],
      ['1.1 Former', 'Taux de formés', '50 %', '60 %'],
    ]);
    expect(roadmap.indicators[0]!.targets.map(({ text, value, date }) => [text, value, date])).toEqual([
      ['50 %', 50, '2024-12-31'],
      ['60 %', 60, '2025-12-31'],
    ]);
  });
});

describe('two axes in one cell', () => {
  const axesOf = (cell: string): { axes: (string | undefined)[]; told: unknown[] } => {
    const { axes, observations } = read([
      ['Axe', 'Action', 'Pilote'],
      ['Axe 1 – Former les équipes', 'Ouvrir un atelier', 'DANE'],
      [cell, 'Traduire les messages', 'DSI'],
      ['Axe 2 – Relier les familles', 'Tenir une permanence', 'DANE'],
    ]);
    const told = observations.filter(({ kind }) => kind === 'two-axes');
    return { axes: axes.map(({ code, title }) => `${String(code)} ${title}`), told };
  };
  const AXES = ['1 Former les équipes', '2 Relier les familles'];

  it('are told, and the action stands under the first', () => {
    const { axes, told } = axesOf('Axe 2 – Relier les familles\nAxe 1 – Former les équipes');
    expect(axes).toEqual(AXES);
    expect(told).toMatchObject([
      { action: { title: 'Traduire les messages' }, axes: [{ code: '2' }, { code: '1' }] },
    ]);
  });

  it('are one where the second line only goes on', () => {
    expect(axesOf('Axe 2 – Relier\nles familles')).toEqual({ axes: AXES, told: [] });
  });
});

import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** One workbook says the same thing in several places: it becomes one item with several mentions. */

const PROJECT: Cells = [
  ['Projet académique 2016-2020'],
  ['Axe 1 : Mieux former'],
  ['Objectif 1 : Accompagner les équipes'],
  ['Objectif 2 : Réduire les écarts'],
  ['Axe 2 : Ouvrir l’école'],
  ['Objectif 3 : Associer les familles'],
];

const MATRIX: Cells = [
  ['Contribution au projet académique', null, null, null],
  ['Action', 'Accompagner les équipes', 'Réduire les écarts', 'Associer les familles'],
  ['1-1 : La lettre', 'û', null, null],
  ['1-2 : Le site', null, 'û', 'û'],
];

const SUMMARY: Cells = [['Axe 1 : Usages'], ['1-1', 'La lettre'], ['1-2', 'Le site']];

const FICHES: Cells = [
  ['Axe 1 : Usages'],
  [null],
  ['1-1 : La lettre des usages'],
  ['Objectif', 'Informer'],
  ['Public', 'Enseignants'],
  ['Pilote', 'DANE'],
  [null],
  ['1-2 : Le site des ressources'],
  ['Objectif', 'Partager'],
  ['Public', 'Tous'],
  ['Pilote', 'CLEMI'],
];

describe('an action in a summary, in its fiche and in a matrix', () => {
  const roadmap = roadmapOf(
    sheet('Sommaire', SUMMARY),
    sheet('Fiches', FICHES),
    sheet('Projet', PROJECT),
    sheet('Croix', MATRIX),
  );

  it('is one action, named by its fiche', () => {
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre des usages',
      '  action 1-2 Le site des ressources',
    ]);
  });

  it('keeps its three wordings and their places', () => {
    expect(roadmap.actions[0]!.mentions.map(({ role, text, source }) => [role, text, source.sheet])).toEqual([
      ['list', 'La lettre', 'Sommaire'],
      ['fiche', 'La lettre des usages', 'Fiches'],
      ['matrix', 'La lettre', 'Croix'],
    ]);
  });

  it('is linked by the marks of the matrix to the objectives of the list', () => {
    const title = (id: string): string =>
      roadmap.frameworks
        .flatMap(({ axes }) => axes)
        .flatMap(({ objectives }) => objectives)
        .find((one) => one.id === id)!.title;
    const code = (id: string): string => roadmap.actions.find((action) => action.id === id)!.code!;
    expect(roadmap.frameworks).toHaveLength(1);
    expect(
      roadmap.links.map((link) => [code(link.action), title(link.objective), link.mark, link.source.address]),
    ).toEqual([
      ['1-1', 'Accompagner les équipes', 'û', 'B3'],
      ['1-2', 'Réduire les écarts', 'û', 'C4'],
      ['1-2', 'Associer les familles', 'û', 'D4'],
    ]);
  });
});

describe('an axis with several names', () => {
  it('is one axis with all of them', () => {
    const table = (title: string): Cells => [
      [`Axe 4 : ${title}`],
      ['Objectifs', 'Actions', 'Indicateurs'],
      [`Suivre (${title.split(' ')[0]!})`, 'Réunir', 'Nombre'],
    ];
    const { axes } = roadmapOf(
      sheet('A', table('Conforter la gouvernance')),
      sheet('B', table('Renforcer la gouvernance')),
      sheet('C', table('Conformer la gouvernance')),
    );
    expect(axes.map(({ code, title }) => [code, title])).toEqual([['4', 'Conforter la gouvernance']]);
    expect(axes[0]!.mentions.map(({ text }) => text)).toEqual([
      'Conforter la gouvernance',
      'Renforcer la gouvernance',
      'Conformer la gouvernance',
    ]);
  });
});

describe('an action written otherwise in another table', () => {
  const table = (name: string, ...actions: string[]): ReturnType<typeof sheet> =>
    sheet(name, [
      ['Axe 1 : Usages'],
      ['Action', name === 'Suivi' ? 'Pilote' : 'Échéance'],
      ...actions.map((action) => [action, '2019']),
    ]);
  const wordings = (...sheets: ReturnType<typeof sheet>[]): string[][] =>
    roadmapOf(...sheets).actions.map(({ mentions }) => mentions.map(({ text }) => text));

  it('is one action with both wordings when that is certain', () => {
    expect(
      wordings(
        table('Programme', 'Accompagner les équipes des lycées', 'Ouvrir un portail'),
        table('Suivi', 'Accompagnement des équipes de lycée', 'Ouvrir un portail'),
      ),
    ).toEqual([
      ['Accompagner les équipes des lycées', 'Accompagnement des équipes de lycée'],
      ['Ouvrir un portail', 'Ouvrir un portail'],
    ]);
  });

  it('is the one that is written so there, not the first that is alike', () => {
    expect(
      wordings(
        table('Programme', 'Accompagner les équipes des lycées', 'Ouvrir un portail'),
        table('Suivi', 'Accompagnement des équipes de lycée', 'Accompagner les équipes des lycées'),
      ),
    ).toEqual([
      ['Accompagner les équipes des lycées', 'Accompagner les équipes des lycées'],
      ['Ouvrir un portail'],
      ['Accompagnement des équipes de lycée'],
    ]);
  });

  it('is found by its title when only one place has its code', () => {
    const { actions } = roadmapOf(
      table('Programme', 'La lettre', 'Le site'),
      table('Suivi', '1-1 : La lettre', '1-2 : Le site'),
    );
    expect(actions.map(({ code, title, mentions }) => [code, title, mentions.length])).toEqual([
      ['1-1', 'La lettre', 2],
      ['1-2', 'Le site', 2],
    ]);
  });

  it('is two objectives where an overview tells two, whichever tables they stand in', () => {
    const alike = 'Développer l’utilisation des ressources et des services numériques';
    const table = (title: string, action: string): Cells => [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action'],
      [title, action],
    ];
    const roadmap = roadmapOf(
      sheet('Synthèse', [
        ['Axe 1 : Usages', 'Axe 2 : Équipement'],
        [`${alike} éducatifs`, 'Équiper les écoles'],
        [alike, 'Relier les collèges'],
      ]),
      sheet('Page 9', table(`${alike} éducatifs`, 'Réunir les équipes')),
      sheet('Page 10', table(alike, 'Publier une lettre')),
    );
    expect(tree(roadmap).slice(0, 5)).toEqual([
      'axe 1 Usages',
      `  objectif ${alike} éducatifs`,
      '    action Réunir les équipes',
      `  objectif ${alike}`,
      '    action Publier une lettre',
    ]);
  });

  it('is two actions of one table, however alike they are', () => {
    expect(
      wordings(table('Suivi', 'Accompagner les équipes des lycées', 'Accompagnement des équipes de lycée')),
    ).toHaveLength(2);
  });
});

describe('the same title', () => {
  const HEADER = ['Objectifs', 'Actions', 'Indicateurs'];

  it('under two objectives is two actions', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1 - Usages', [
        HEADER,
        ['1.1 Former', 'Réunir les équipes', 'Nombre'],
        ['1.2 Équiper', 'Réunir les équipes', 'Nombre'],
      ]),
    );
    expect(roadmap.actions.map(({ title, objective }) => [title, objective])).toEqual([
      ['Réunir les équipes', roadmap.objectives[0]!.id],
      ['Réunir les équipes', roadmap.objectives[1]!.id],
    ]);
    expect(new Set(roadmap.actions.map(({ id }) => id)).size).toBe(2);
  });

  it('in a second table of the same objective is one action, whose fields are put together', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1 - Usages', [HEADER, ['1.1 Former', 'Réunir les équipes', 'Nombre de réunions']]),
      sheet('Suivi', [
        ['Axe', 'Objectif', 'Action', 'Statut'],
        ['Axe 1 : Usages', '1.1 Former', 'Réunir les équipes', 'En cours'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Réunir les équipes',
      '    indicateur Nombre de réunions',
    ]);
    expect(roadmap.actions[0]!.fields.status?.text).toBe('En cours');
    expect(roadmap.actions[0]!.mentions.map(({ source }) => source.sheet)).toEqual([
      'Axe 1 - Usages',
      'Suivi',
    ]);
  });
});

describe('two different actions of one code', () => {
  it('stay two, and are told', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1 - Usages', [
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'Publier une lettre', 'DANE'],
        ['1-1', 'Équiper les collèges', 'DSI'],
      ]),
    );
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Publier une lettre', 'Équiper les collèges']);
    expect(roadmap.observations).toEqual([
      {
        kind: 'code-clash',
        source: { sheet: 'Axe 1 - Usages', address: 'B3' },
        code: '1-1',
        titles: ['Publier une lettre', 'Équiper les collèges'],
        places: [
          { sheet: 'Axe 1 - Usages', address: 'B2' },
          { sheet: 'Axe 1 - Usages', address: 'B3' },
        ],
      },
    ]);
  });

  it('are told apart by their titles where a matrix names them', () => {
    const { actions, links } = roadmapOf(
      sheet('Axe 1 - Usages', [
        ['Code', 'Action', 'Pilote'],
        ['1.1.1', 'Publier une lettre', 'DANE'],
        ['1.1.1', 'Équiper les collèges', 'DSI'],
        ['1.1.2', 'Former les référents', 'DSI'],
      ]),
      sheet('Croix', [
        ['Contribution au projet académique', null, null, null],
        ['N°', 'Action', 'Accompagner les équipes', 'Réduire les écarts'],
        ['1.1.1', 'Équiper les collèges', 'x', null],
        ['1.1.1', 'Publier une lettre', null, 'x'],
        ['1.1.2', 'Former les référents', 'x', null],
      ]),
    );
    expect(actions.map(({ title, mentions }) => [title, ...mentions.map(({ text }) => text)])).toEqual([
      ['Publier une lettre', 'Publier une lettre', 'Publier une lettre'],
      ['Équiper les collèges', 'Équiper les collèges', 'Équiper les collèges'],
      ['Former les référents', 'Former les référents', 'Former les référents'],
    ]);
    const marked = links.map(({ action, source }) => [
      actions.find(({ id }) => id === action)!.title,
      source.address,
    ]);
    expect(marked).toEqual([
      ['Équiper les collèges', 'C3'],
      ['Publier une lettre', 'D4'],
      ['Former les référents', 'C5'],
    ]);
  });
});

describe('two names of an objective under one code', () => {
  const OVERVIEW: Cells = [
    ['Axe', 'N°', 'Objectif'],
    ['1. Former', '1.1', 'Former les enseignants'],
    ['1. Former', '1.2', 'Structurer la communauté des formateurs'],
    ['2. Équiper', '2.1', 'Équiper les écoles'],
  ];
  const plan = (second: string, third = '2.1 Équiper les écoles'): Cells => [
    ['Axe', 'Objectif', 'N°', 'Action', 'Pilote'],
    ['1. Former', '1.1 Former les enseignants', '1.1.1', 'Proposer un parcours', 'DANE'],
    ['1. Former', second, '1.2.1', 'Réunir les référents', 'DANE'],
    ['1. Former', second, '1.2.2', 'Outiller les référents', 'DANE'],
    ['2. Équiper', third, '2.1.1', 'Renouveler les classes mobiles', 'DSI'],
  ];
  const objectivesOf = (...rows: Cells[]): string[][] =>
    roadmapOf(...rows.map((cells, i) => sheet(i === 0 ? 'Vue d’ensemble' : 'Plan', cells))).objectives.map(
      ({ code, mentions }) => [code!, ...new Set(mentions.map(({ text }) => text))],
    );

  it('are one objective with two names', () => {
    expect(objectivesOf(OVERVIEW, plan('1.2 Animer les réseaux'))).toEqual([
      ['1.1', 'Former les enseignants'],
      ['1.2', 'Structurer la communauté des formateurs', 'Animer les réseaux'],
      ['2.1', 'Équiper les écoles'],
    ]);
  });

  it('are two objectives where one table uses the code twice', () => {
    const twice = objectivesOf(OVERVIEW, [
      ...plan('1.2 Animer les réseaux'),
      ['1. Former', '1.2 Publier les ressources', '1.2.3', 'Publier une lettre', 'DANE'],
    ]);
    expect(twice.map(([code, ...titles]) => [code, titles.length])).toEqual([
      ['1.1', 1],
      ['1.2', 1],
      ['1.2', 1],
      ['1.2', 1],
      ['2.1', 1],
    ]);
  });

  it('are two where the other name stands under another code: somebody numbered anew', () => {
    const swapped = objectivesOf(
      OVERVIEW,
      plan('1.2 Former les enseignants').filter((_row, i) => i !== 1),
    );
    expect(swapped.filter((found) => found.length > 2)).toEqual([]);
  });
});

describe('marks that match nothing', () => {
  it('are told, a row once', () => {
    const roadmap = roadmapOf(
      sheet('Sommaire', SUMMARY),
      sheet('Projet', PROJECT),
      sheet('Croix', [...MATRIX, ['7-7 : Le fab lab', 'û', 'û', null]]),
    );
    expect(roadmap.links).toHaveLength(3);
    expect(roadmap.observations.filter(({ kind }) => kind === 'unmatched-row')).toEqual([
      { kind: 'unmatched-row', source: { sheet: 'Croix', address: 'A5' }, text: '7-7 Le fab lab' },
    ]);
  });

  it('are told as columns where the actions stand above', () => {
    const rows = [...MATRIX, ['7-7 : Le fab lab', 'û', 'û', null]];
    const transposed = rows[0]!.map((_, column) => rows.map((row) => row[column] ?? null));
    const roadmap = roadmapOf(
      sheet('Sommaire', SUMMARY),
      sheet('Projet', PROJECT),
      sheet('Croix', transposed),
    );
    expect(roadmap.observations.filter(({ kind }) => /^unmatched/.test(kind))).toEqual([
      {
        kind: 'unmatched-column',
        source: { sheet: 'Croix', address: 'E1' },
        text: '7-7 Le fab lab',
        transposed: true,
      },
    ]);
  });
});

describe('ids', () => {
  const rows: Cells = [
    ['Axe 1 : Usages'],
    ['Objectifs', 'Actions', 'Indicateurs'],
    ['1.1 Former', '- Réunir\n- Publier', 'Nombre'],
    ['1.2 Équiper', 'Acheter', 'Nombre'],
  ];
  const idsOf = ({ axes, objectives, actions, indicators }: Roadmap): string[] =>
    [...axes, ...objectives, ...actions, ...indicators].map(({ id }) => id);

  it('are codes and words of titles, never places: rows and columns added before change none', () => {
    const moved: Cells = [[null], [null], ...rows.map((row) => [null, null, ...row])];
    expect(idsOf(roadmapOf(sheet('Une feuille', moved)))).toEqual(idsOf(roadmapOf(sheet('Une autre', rows))));
  });

  it('are never given twice', () => {
    const ids = idsOf(roadmapOf(sheet('Feuille', rows)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(8);
  });
});

describe('actions that a table lists by axis, beside a synthesis of axes and objectives', () => {
  const objectivesOfActions = (...objectives: string[]): (string | null)[] => {
    const { actions, objectives: all } = roadmapOf(
      sheet('Synthèse', [
        ['N°', 'Axe', 'Objectifs', 'Moyens', 'Indicateurs'],
        ['1', 'Gouvernance', objectives.map((title) => `• ${title}`).join('\n'), 'Un budget', 'Nombre'],
        ['2', 'Formation', 'Former les équipes', 'Des stages', 'Taux'],
      ]),
      sheet('Actions', [
        ['N°', 'Axe', 'Action', 'Pilote'],
        ['1.1', 'Gouvernance', 'Réunir le comité', 'DAN'],
        ['2.1', 'Formation', 'Ouvrir des stages', 'DSI'],
      ]),
    );
    return actions.map(({ objective }) => all.find(({ id }) => id === objective)?.title ?? null);
  };

  it('belong to the only objective of their axis', () => {
    expect(objectivesOfActions('Piloter la stratégie')).toEqual([
      'Piloter la stratégie',
      'Former les équipes',
    ]);
  });

  it('belong to none of several', () => {
    expect(objectivesOfActions('Piloter la stratégie', 'Associer les collectivités')).toEqual([
      null,
      'Former les équipes',
    ]);
  });
});

it('levers and indicators that tables list by axis belong to its only objective, to none of several', () => {
  const placesWith = (...objectives: string[]): boolean[] => {
    const list = (header: string, ...titles: string[]): Cells => [
      ['Axe', header],
      ...titles.map((title) => ['Gouvernance', title]),
    ];
    const { levers, indicators } = roadmapOf(
      sheet('Objectifs', list('Objectif', ...objectives)),
      sheet('Leviers', list('Levier', 'Un budget', 'Le réseau Canopé')),
      sheet('Indicateurs', list('Indicateur', 'Nombre de réunions', 'Taux de présence')),
    );
    return [...levers, ...indicators].map(({ objective }) => objective !== null);
  };
  expect(placesWith('Piloter la stratégie')).toEqual([true, true, true, true]);
  expect(placesWith('Piloter la stratégie', 'Associer les villes')).toEqual([false, false, false, false]);
});

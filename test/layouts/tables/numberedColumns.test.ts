import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Wide tables: a row an objective, and its actions, levers and indicators each in a column of their own. */

function read(rows: Cells, merges: string[] = []): Roadmap {
  return roadmapOf(sheet('FDR', rows, merges));
}

const PLAN = [
  'axe 1 Usages',
  '  objectif 1.1 Former',
  '    action Ouvrir un parcours',
  '    action Réunir les référents',
  '    levier Magistère',
  '    levier Crédits',
  '    indicateur Nombre de formés',
  '  objectif 1.2 Équiper',
  '    action Doter les écoles',
  '    levier Région',
  '    indicateur Taux d’équipement',
  '    indicateur Nombre de postes',
];

const ROWS: Cells = [
  [
    'Axe 1 : Usages',
    '1.1',
    'Former',
    'Ouvrir un parcours',
    'Réunir les référents',
    'Magistère',
    'Crédits',
    'Nombre de formés',
    '',
    'DRANE',
  ],
  [
    '',
    '1.2',
    'Équiper',
    'Doter les écoles',
    '',
    'Région',
    '',
    'Taux d’équipement',
    'Nombre de postes',
    'DSI',
  ],
];

function checkPlan(roadmap: Roadmap): void {
  expect(tree(roadmap)).toEqual(PLAN);
  expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DRANE', 'DRANE', 'DSI']);
  expect(roadmap.levels.action).toBe('Action');
  expect(roadmap.unread).toEqual([]);
  expect(roadmap.observations).toEqual([]);
}

describe('columns « Action 1 », « Action 2 », « Levier 1 »…', () => {
  it('under headers of groups', () => {
    checkPlan(
      read(
        [
          ['Axe', 'N°', 'Objectif', 'Actions', '', 'Leviers', '', 'Évaluation', '', 'Pilote'],
          ['', '', '', 'Action 1', 'Action 2', 'Levier 1', 'Levier 2', 'Indicateur 1', 'Indicateur 2', ''],
          ...ROWS,
        ],
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1', 'J1:J2', 'A3:A4'],
      ),
    );
  });

  it('in one row of headers, numbers written in any way', () => {
    checkPlan(
      read([
        [
          'Axe',
          'N°',
          'Objectif',
          'Action n° 1',
          'ACTION N°2',
          '1er levier',
          '2e levier',
          'Indicateur 1',
          'Indicateur 2',
          'Pilote',
        ],
        ...ROWS,
      ]),
    );
  });

  it('« Actions » over « 1 » and « 2 »', () => {
    checkPlan(
      read(
        [
          ['Axe', 'N°', 'Objectif', 'Actions', '', 'Leviers', '', 'Indicateurs', '', 'Pilote'],
          ['', '', '', 1, 2, 1, 2, 1, 2, ''],
          ...ROWS,
        ],
        ['D1:E1', 'F1:G1', 'H1:I1'],
      ),
    );
  });

  it('« Actions » merged over all of them', () => {
    checkPlan(
      read(
        [['Axe', 'N°', 'Objectif', 'Actions', '', 'Leviers', '', 'Indicateurs', '', 'Pilote'], ...ROWS],
        ['D1:E1', 'F1:G1', 'H1:I1'],
      ),
    );
  });

  it('« Action 1 | Pilote 1 | Action 2 | Pilote 2 »: each action with its own', () => {
    const roadmap = read([
      ['Objectif', 'Action 1', 'Pilote 1', 'Levier 1', 'Action 2', 'Pilote 2', 'Levier 2', 'Échéance'],
      [
        'Former',
        'Ouvrir un parcours',
        'EAFC',
        'Magistère',
        'Réunir les référents',
        'DRANE',
        'Crédits',
        'juin 2025',
      ],
      ['Équiper', 'Doter les écoles', 'DSI', 'Région', '', '', '', 'mai 2026'],
    ]);
    expect(roadmap.actions.map(({ title, fields }) => [title, fields.owner?.text, fields.due?.text])).toEqual(
      [
        ['Ouvrir un parcours', 'EAFC', 'juin 2025'],
        ['Réunir les référents', 'DRANE', 'juin 2025'],
        ['Doter les écoles', 'DSI', 'mai 2026'],
      ],
    );
    expect(roadmap.levers.map(({ actions }) => actions)).toEqual(roadmap.actions.map(({ id }) => [id]));
    expect(roadmap.unread).toEqual([]);
  });

  it('« Action 1 » and « Action 2 », each merged over « Intitulé | Pilote »: each action with its own pilote', () => {
    const roadmap = read(
      [
        ['Objectif', 'Action 1', '', 'Action 2', '', 'Indicateur'],
        ['', 'Intitulé', 'Pilote', 'Intitulé', 'Pilote', ''],
        ['Former', 'Ouvrir un parcours', 'EAFC', 'Réunir les référents', 'DRANE', 'Nombre de formés'],
        ['Équiper', 'Doter les écoles', 'DSI', '', '', 'Nombre de postes'],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'],
    );
    expect(roadmap.actions.map(({ title, fields, extra }) => [title, fields.owner?.text, extra])).toEqual([
      ['Ouvrir un parcours', 'EAFC', {}],
      ['Réunir les référents', 'DRANE', {}],
      ['Doter les écoles', 'DSI', {}],
    ]);
    expect([roadmap.unread, roadmap.observations]).toEqual([[], []]);
  });

  it('« Indicateur 1 | Indicateur 2 | Cible 1 | Cible 2 »: the numbers say which target is whose', () => {
    const roadmap = read([
      ['Objectif', 'Action', 'Indicateur 1', 'Indicateur 2', 'Cible 1', 'Cible 2'],
      ['Former', 'Ouvrir un parcours', 'Nombre de formés', 'Taux de présence', 300, '80 %'],
      ['Équiper', 'Doter les écoles', 'Nombre de postes', '', 50, ''],
    ]);
    expect(
      roadmap.indicators.map(({ title, targets }) => [title, ...targets.map(({ text }) => text)]),
    ).toEqual([
      ['Nombre de formés', '300'],
      ['Taux de présence', '80 %'],
      ['Nombre de postes', '50'],
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('over crosses they are the actions of a matrix', () => {
    const roadmap = roadmapOf(
      sheet('Matrice', [
        ['Objectifs', 'Action 1', 'Action 2', 'Action 3'],
        ['Former', 'X', '', 'X'],
        ['Équiper', '', 'X', ''],
        ['Évaluer', 'X', '', ''],
      ]),
      sheet('Actions', [
        ['Code', 'Action', 'Pilote'],
        ['1', 'Ouvrir un parcours', 'DRANE'],
        ['2', 'Doter les écoles', 'DSI'],
        ['3', 'Mesurer les usages', 'DRANE'],
      ]),
    );
    expect([roadmap.actions.length, roadmap.links.length]).toEqual([3, 4]);
  });
});

describe('« Indicateur 1 | Attendu 1 | Indicateur 2 » over coded rows', () => {
  it('heads columns where few rows have an action, and no line of an outline', () => {
    const roadmap = read(
      [
        ['N° obj.', 'Objectif', 'N° champ', 'Champ opérationnel', 'Leviers', 'Actions'].concat([
          'Indicateur 1',
          'Attendu 1',
          'Indicateur 2',
          'Attendu 2',
        ]),
        [
          '3.1',
          'Renforcer le partenariat',
          '3.1.1',
          'Partager des objectifs',
          '',
          '',
          'Nombre de réunions',
          '2 par an',
        ],
        ['3.2', 'Conforter les acteurs'],
        [
          '3.3',
          'Proposer des outils',
          '3.3.1',
          'Déployer un ENT',
          '',
          '',
          'Taux d’activation',
          '100 %',
          'Taux d’usage',
          '20 %',
        ],
        ['', '', '3.3.2', 'Équiper les écoles', '', '', 'Nombre d’écoles', '40'],
      ],
      ['A4:A5', 'B4:B5'],
    );
    expect(tree(roadmap)).toEqual([
      'objectif 3.1 Renforcer le partenariat',
      '  champ 3.1.1 Partager des objectifs',
      '    indicateur Nombre de réunions → 2 par an',
      'objectif 3.2 Conforter les acteurs',
      'objectif 3.3 Proposer des outils',
      '  champ 3.3.1 Déployer un ENT',
      '    indicateur Taux d’activation → 100 %',
      '    indicateur Taux d’usage → 20 %',
      '  champ 3.3.2 Équiper les écoles',
      '    indicateur Nombre d’écoles → 40',
    ]);
  });
});

import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Codes as tools give them, « ACT-001 » for « OBJ-1.1 », the objective merged to the right of its actions. */
const PLAN: Cells = [
  [
    'Réf.',
    'Opération',
    'Projet académique',
    'Pilote',
    'Réf. objectif',
    'Objectif visé',
    'Preuves de réussite',
    'Points d’appui',
  ],
  ['Pilier 1 : Consolider les usages', null, null, null, null, null, null, null],
  [
    'ACT-001',
    'Ouvrir un parcours',
    'PA-1, PA-2',
    'DSI',
    'OBJ-1.1',
    'Former les équipes',
    'Nombre de formés',
    'Pix',
  ],
  ['ACT-002', 'Publier une lettre', 'PA-1', 'DSI', null, null, null, null],
  [
    'ACT-003',
    'Réunir les écoles',
    'PA-2',
    'DSI',
    'OBJ-1.2',
    'Piloter le plan',
    'Indicateurs renseignés',
    'Crédits',
  ],
  ['ACT-004', 'Tenir un comité', 'PA-1', 'DSI', null, null, null, null],
];
const MERGES = ['A2:H2', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4', 'E5:E6', 'F5:F6', 'G5:G6', 'H5:H6'];

const GOALS: Cells = [
  ['Axe du projet académique', 'Code', 'Objectif du projet académique'],
  ['Réussir', 'PA-1', 'Accompagner les parcours'],
  [null, 'PA-2', 'Réduire les écarts'],
];

describe('identifiers such as ACT-001 and PA-2', () => {
  const read = () =>
    roadmapOf(sheet('Opérations', PLAN, MERGES), sheet('Projet académique', GOALS, ['A2:A3']));

  it('are the codes of actions and objectives, whole', () => {
    expect(tree(read())).toEqual([
      'axe 1 Consolider les usages',
      '  objectif OBJ-1.1 Former les équipes',
      '    action ACT-001 Ouvrir un parcours',
      '    action ACT-002 Publier une lettre',
      '    levier Pix',
      '    indicateur Nombre de formés',
      '  objectif OBJ-1.2 Piloter le plan',
      '    action ACT-003 Réunir les écoles',
      '    action ACT-004 Tenir un comité',
      '    levier Crédits',
      '    indicateur Indicateurs renseignés',
    ]);
  });

  it('name what an action serves, and label nothing beside them', () => {
    const { links, actions } = read();
    const served = actions.map(({ id }) => links.filter(({ action }) => action === id).length);
    expect(served).toEqual([2, 1, 1, 1]);
  });
});

import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** « À faire | En cours | Fait »: columns that give the status of what stands in them, or of what is marked there. */

function read(rows: Cells, merges: string[] = [], name = 'Suivi'): Roadmap {
  return roadmapOf(sheet(name, rows, merges));
}

const statuses = ({ actions }: Roadmap): string[] =>
  actions.map(({ title, fields }) => `${title} : ${fields.status?.text ?? '–'}`).sort();

const SPREAD = [
  'Ouvrir un parcours : En cours',
  'Publier la lettre : À faire',
  'Réunir le COPIL : Fait',
  'Équiper les écoles : À faire',
];

describe('actions spread over columns of statuses', () => {
  it('under « Actions », one row an axis, with a count below', () => {
    const roadmap = read(
      [
        ['Feuille de route : où en sont les actions ?'],
        [null],
        ['Axe', 'Actions', null, null],
        [null, 'À faire', 'En cours', 'Fait'],
        ['Axe 1\nGouvernance', '- Publier la lettre\n- Équiper les écoles', null, 'Réunir le COPIL'],
        ['Axe 2\nFormation', null, 'Ouvrir un parcours', null],
        ['Nombre d’actions', 2, 1, 1],
      ],
      ['A1:D1', 'A3:A4', 'B3:D3'],
    );
    expect(statuses(roadmap)).toEqual(SPREAD);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  action Publier la lettre',
      '  action Équiper les écoles',
      '  action Réunir le COPIL',
      'axe 2 Formation',
      '  action Ouvrir un parcours',
    ]);
    expect(roadmap.observations).toEqual([]);
  });

  it('without a header over them, one action a cell, in other words', () => {
    const roadmap = read([
      ['Objectif', 'Actions réalisées', 'Actions en cours', 'Actions à venir'],
      ['1.1 Conforter le pilotage', 'Réunir le COPIL', null, 'Publier la lettre'],
      [null, null, null, 'Équiper les écoles'],
      ['1.2 Former', null, 'Ouvrir un parcours', null],
    ]);
    expect(statuses(roadmap)).toEqual([
      'Ouvrir un parcours : En cours',
      'Publier la lettre : À venir',
      'Réunir le COPIL : Réalisées',
      'Équiper les écoles : À venir',
    ]);
    expect(roadmap.actions.filter(({ objective }) => objective === roadmap.objectives[0]!.id)).toHaveLength(
      3,
    );
  });

  it('alone below the heading of an axis', () => {
    const roadmap = read([
      ['Axe 1 : Gouvernance'],
      ['À faire', 'En cours', 'Fait'],
      ['Publier la lettre', 'Ouvrir un parcours', 'Réunir le COPIL'],
      ['Équiper les écoles'],
    ]);
    expect(statuses(roadmap)).toEqual(SPREAD);
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Gouvernance']);
  });
});

describe('columns of statuses beside an action', () => {
  const MARKED = ['Ouvrir un parcours : En cours', 'Publier la lettre : –', 'Réunir le COPIL : Fait'];

  it('give the status where they are marked', () => {
    const roadmap = read([
      ['Axe', 'Action', 'À faire', 'En cours', 'Fait'],
      ['Axe 1 : Gouvernance', 'Réunir le COPIL', null, null, 'x'],
      [null, 'Publier la lettre', null, null, null],
      ['Axe 2 : Formation', 'Ouvrir un parcours', null, '✓', null],
    ]);
    expect(statuses(roadmap)).toEqual(MARKED);
  });

  it('and do so below a header of their own', () => {
    const roadmap = read(
      [
        ['Action', 'Pilote', 'Avancement', null, null],
        [null, null, 'À faire', 'En cours', 'Fait'],
        ['Réunir le COPIL', 'DSI', 'x', 'x', 'x'],
        ['Publier la lettre', 'DRANE', null, null, null],
        ['Ouvrir un parcours', 'EAFC', null, 'x', null],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1'],
    );
    expect(statuses(roadmap)).toEqual(MARKED);
  });
});

describe('two statuses in a row of a table', () => {
  it('are no header', () => {
    const roadmap = read([
      ['Axe', 'Action', 'Statut 2024', 'Statut 2025'],
      ['Axe 1 : Gouvernance', 'Réunir le COPIL', 'En cours', 'Fait'],
      ['Axe 2 : Formation', 'Ouvrir un parcours', 'À faire', 'En cours'],
    ]);
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Réunir le COPIL', 'Ouvrir un parcours']);
    expect(roadmap.axes).toHaveLength(2);
  });
});

describe('objectives beside the number and the title of an axis', () => {
  it('« Axe | Intitulé | Objectifs recherchés » without a column of actions', () => {
    const roadmap = read(
      [
        ['Objectifs, moyens et indicateurs par axe'],
        [null],
        ['Axe', 'Intitulé', 'Objectifs recherchés', 'Moyens et acteurs mobilisés', 'Indicateurs'],
        [
          '1',
          'Gouvernance',
          '• Associer les collectivités\n• Porter la politique',
          'Le DAN',
          'Nombre de réunions',
        ],
        ['2', 'Formation', 'Faire émerger un réseau', 'Le PAF', 'Nombre de formés'],
      ],
      ['A1:E1'],
      'Axes',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  levier Le DAN',
      '  indicateur Nombre de réunions',
      '  objectif Associer les collectivités',
      '  objectif Porter la politique',
      'axe 2 Formation',
      '  objectif Faire émerger un réseau',
      '    levier Le PAF',
      '    indicateur Nombre de formés',
    ]);
  });
});

it('« Prévu | Engagé » over amounts hold no actions', () => {
  const roadmap = roadmapOf(
    sheet('Crédits', [
      ['Crédits du numérique éducatif'],
      [],
      ['Poste de dépense', 'Prévu', 'Engagé', 'Reste'],
      ['Plan académique de formation', '86 000 €', '41 200 €', '44 800 €'],
      ['Missions des référents', '124 000 €', '124 000 €', '0 €'],
    ]),
  );
  expect([roadmap.axes, roadmap.actions]).toEqual([[], []]);
});

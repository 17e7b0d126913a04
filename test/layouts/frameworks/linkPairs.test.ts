import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';
import { linksIn } from '../../support/links';

/** Links written as pairs: an action and an objective of the projet académique, one pair a row. */

const ACTIONS: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1-1', 'Publier la lettre', 'DANE'],
  ['1-2', 'Ouvrir le site', 'DANE'],
  ['2-1', 'Réunir les cadres', 'DSI'],
];

const GOALS: Cells = [
  ['Projet académique'],
  ['Axe 1 : Réussir'],
  ['1.1 Accompagner les parcours'],
  ['1.2 Réduire les écarts'],
  ['Axe 2 : Ouvrir'],
  ['2.1 Associer les familles'],
];

const read = (...rows: Cells): Roadmap =>
  roadmapOf(sheet('Actions', ACTIONS), sheet('PA', GOALS), sheet('Liens', rows));

const EXPECTED = [
  '1-1 → Accompagner les parcours',
  '1-1 → Réduire les écarts',
  '2-1 → Associer les familles',
];

describe('a table of pairs', () => {
  it.each([
    ['id_action', 'id_objectif_pa'],
    ['Code action', 'Code objectif PA'],
    ['N° de l’action', 'Objectif du projet académique'],
    ['Fiche', 'PA'],
  ])('under « %s » and « %s » gives one link a row', (action, goal) => {
    const roadmap = read([action, goal], ['1-1', '1.1'], ['1-1', '1.2'], ['2-1', '2.1']);
    expect(linksIn(roadmap)).toEqual(EXPECTED);
    expect(roadmap.actions).toHaveLength(3);
    expect([roadmap.unread, roadmap.observations]).toEqual([[], []]);
  });

  it('may stand the other way round, with several codes in a cell', () => {
    const roadmap = read(['id_objectif_pa', 'id_action'], ['1.1 ; 1.2', '1-1'], ['2.1', '2-1']);
    expect(linksIn(roadmap)).toEqual(EXPECTED);
  });

  it('may name both by title', () => {
    const roadmap = read(
      ['Action', 'Objectif du PA'],
      ['Publier la lettre', 'Accompagner les parcours'],
      ['Publier la lettre', 'Réduire les écarts'],
      ['Réunir les cadres', 'Associer les familles'],
    );
    expect(linksIn(roadmap)).toEqual(EXPECTED);
  });

  it('links no pair that a column of marks says no to, and tells any other column', () => {
    const roadmap = read(
      ['id_action', 'id_objectif_pa', 'lien', 'Remarque'],
      ['1-1', '1.1', 1, 'à confirmer'],
      ['1-1', '1.2', 'oui', null],
      ['1-2', '1.1', 0, null],
      ['2-1', '2.1', 1, null],
    );
    expect(linksIn(roadmap)).toEqual(EXPECTED);
    expect(roadmap.unread).toMatchObject([{ text: 'Remarque', reason: 'unknown-column' }]);
  });

  it('tells each code that is nobody’s', () => {
    const { observations } = read(['id_action', 'id_objectif_pa'], ['1-1', '9.9'], ['8-8', '1.1']);
    expect(observations).toMatchObject([
      { kind: 'unmatched-column', text: '9.9', source: { address: 'B2' }, listed: true },
      { kind: 'unmatched-row', text: '8-8', source: { address: 'A3' } },
    ]);
  });

  it('is none where it lists the actions themselves', () => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', [
        ['Action', 'Objectif du PA', 'Pilote'],
        ['Publier la lettre', 'Accompagner les parcours', 'DANE'],
        ['Ouvrir le site', 'Réduire les écarts', 'DANE'],
      ]),
    );
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Publier la lettre', 'Ouvrir le site']);
  });

  it('is none where the codes stand beside the titles of the actions, below one header', () => {
    const roadmap = roadmapOf(
      sheet(
        'Pilier 1',
        [
          ['Objectifs', null, null, 'Actions', null, 'Projet académique'],
          ['O.1.1', 'Coordonner les académies', null, 'A.1.1', 'Mutualiser les ressources', 'PA2, PA3'],
          [null, null, null, 'A.1.2', 'Mutualiser les formateurs', 'PA1'],
        ],
        ['A1:B1', 'D1:E1'],
      ),
      sheet('Projet académique', [
        ['Projet académique'],
        ['Code', 'Objectif'],
        ['PA1', 'Accompagner les parcours'],
        ['PA2', 'Réduire les écarts'],
        ['PA3', 'Ouvrir l’école'],
      ]),
    );
    expect(roadmap.objectives.map(({ title }) => title)).toEqual(['Coordonner les académies']);
    expect(roadmap.actions.map(({ title }) => title)).toEqual([
      'Mutualiser les ressources',
      'Mutualiser les formateurs',
    ]);
    expect(roadmap.links).toHaveLength(3);
  });
});

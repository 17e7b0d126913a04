import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** « Ind. (n°) » beside actions names indicators that another sheet lists by their numbers. */

const list: Cells = [
  ['N°', 'Indicateur', 'Cible'],
  ['1', 'Nombre de formés', '120'],
  ['2', 'Nombre de cadres', '40'],
  ['3', 'Taux d’équipement', '80 %'],
];

function read(rows: Cells, indicators: Cells = list): Roadmap {
  return roadmapOf(sheet('Feuille de route', rows), sheet('Indicateurs', indicators));
}

function placesOf(roadmap: Roadmap): string[] {
  return roadmap.indicators.map(({ title, objective, actions }) => {
    const above = roadmap.objectives.find(({ id }) => id === objective)?.title ?? '–';
    const served = actions.map((action) => roadmap.actions.find(({ id }) => id === action)?.code);
    return `${title} : ${above} : ${served.join(' ')}`;
  });
}

describe('numbers of indicators beside actions', () => {
  it('join the indicators of the list with the actions and the objective of their row', () => {
    const roadmap = read([
      ['Objectif', 'N°', 'Action', 'Ind. (n°)'],
      ['Former les équipes', '1.1', 'Former les professeurs', '1'],
      [null, '1.2', 'Former les cadres', '1, 2'],
      ['Équiper les écoles', '2.1', 'Installer le réseau', '3'],
    ]);
    expect(placesOf(roadmap)).toEqual([
      'Nombre de formés : Former les équipes : 1.1 1.2',
      'Nombre de cadres : Former les équipes : 1.2',
      'Taux d’équipement : Équiper les écoles : 2.1',
    ]);
  });

  it.each([
    ['1 à 3', '1.1 1.1 1.1'],
    ['n° 1 et 3', '1.1  1.1'],
    ['2 ; 3', ' 1.1 1.1'],
  ])('%j are read as a list', (numbers, served) => {
    const roadmap = read([
      ['Objectif', 'N°', 'Action', 'Indicateurs (n°)'],
      ['Former les équipes', '1.1', 'Former les professeurs', numbers],
      [null, '1.2', 'Former les cadres', null],
    ]);
    const codes = roadmap.indicators.map(({ actions }) =>
      actions.map((action) => roadmap.actions.find(({ id }) => id === action)?.code).join(' '),
    );
    expect(codes.join(' ')).toBe(served);
    expect(roadmap.unread).toEqual([]);
  });

  it('leave an indicator that two objectives name to none of them', () => {
    const roadmap = read([
      ['Objectif', 'N°', 'Action', 'Ind. (n°)'],
      ['Former les équipes', '1.1', 'Former les professeurs', '1, 2'],
      ['Équiper les écoles', '2.1', 'Installer le réseau', '1, 3'],
    ]);
    expect(placesOf(roadmap)[0]).toBe('Nombre de formés : – : 1.1 2.1');
  });

  it('stay where no list has them', () => {
    const roadmap = read([
      ['Objectif', 'N°', 'Action', 'Ind. (n°)'],
      ['Former les équipes', '1.1', 'Former les professeurs', '8, 9'],
      [null, '1.2', 'Former les cadres', '12, 13'],
    ]);
    expect(roadmap.indicators.map(({ title }) => title)).toEqual([
      '8, 9',
      '12, 13',
      'Nombre de formés',
      'Nombre de cadres',
      'Taux d’équipement',
    ]);
  });

  it('go with a list that says by codes which action each indicator is for', () => {
    const roadmap = read(
      [
        ['N°', 'Action', 'Ind. (n°)'],
        ['1-1', 'Former les professeurs', '1 ; 2'],
        ['1-2', 'Former les cadres', '3 ; 4'],
      ],
      [
        ['N°', 'Act.', 'Ind.'],
        ['1', '1-1', 'Nombre de formés'],
        ['2', '1-1', 'Nombre d’heures'],
        ['3', '1-2', 'Nombre de cadres'],
        ['4', '1-2', 'Nombre de visites'],
      ],
    );
    expect(placesOf(roadmap)).toEqual([
      'Nombre de formés : – : 1-1',
      'Nombre d’heures : – : 1-1',
      'Nombre de cadres : – : 1-2',
      'Nombre de visites : – : 1-2',
    ]);
  });
});

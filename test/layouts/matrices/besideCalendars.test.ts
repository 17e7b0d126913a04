import { sheet, type Cells } from '../../support/grid';
import { links, read, where } from '../../support/matrixReading';
import { roadmapOf, tree } from '../../support/reading';

const SERVICE = 'Mettre en place un service public';
const STUDENTS = 'Éduquer les élèves au numérique';

/** Croix by month beside croix by objective, under the years that the months belong to, or not. */
function planned(months: string[], numbers: boolean): Cells {
  const beside = (text: string): string[] => (numbers ? [text] : []);
  return [
    ['', '', '', ...beside(''), '2016', '', '2017', '', 'Objectifs du projet académique'],
    ['Axe', 'Action', 'Responsable', ...beside('Dossier'), ...months, SERVICE, STUDENTS],
    ['1. Former', '1-1 : Réunir les référents', 'DANE', ...beside('2016/101'), 'X', '', '', 'X', '', 'X'],
    ['1. Former', '1-2 : Ouvrir des permanences', 'DANE', ...beside('2016/102'), '', 'X', 'X', '', 'X', 'X'],
    ['2. Doter', '2-1 : Doter les écoles', 'DSI', ...beside('2016/103'), 'X', '', '', '', 'X', ''],
  ];
}

describe('croix by month beside croix by objective of the projet académique', () => {
  it.each([
    ['nov.', 'déc.', 'janv.', 'févr.'],
    ['N', 'D', 'J', 'F'],
  ])('under %s, %s, %s, %s link nothing, and the actions are read', (...months) => {
    for (const numbers of [false, true]) {
      const snapshot = sheet('Actions', planned(months, numbers));
      expect(tree(roadmapOf(snapshot))).toEqual([
        'axe 1 Former',
        '  action 1-1 Réunir les référents',
        '  action 1-2 Ouvrir des permanences',
        'axe 2 Doter',
        '  action 2-1 Doter les écoles',
      ]);
      expect(links(read(snapshot))).toEqual([
        `1-1 > ${STUDENTS}`,
        `1-2 > ${SERVICE}`,
        `1-2 > ${STUDENTS}`,
        `2-1 > ${SERVICE}`,
      ]);
    }
  });
});

it('codes of actions that look like days and months head croix of links', () => {
  const rows: Cells = [
    ['Objectifs du projet académique', '1-1', '1-2', '2-1'],
    [SERVICE, 'x', '', 'x'],
    [STUDENTS, '', 'x', ''],
  ];
  expect(links(read(sheet('Croisement', rows)))).toEqual([
    `1-1 > ${SERVICE}`,
    `1-2 > ${STUDENTS}`,
    `2-1 > ${SERVICE}`,
  ]);
});

it('the same header again below a line begins the next matrix', () => {
  const rows: Cells = [
    ['Objectifs du projet académique servis par les actions'],
    ['Actions de l’axe 1'],
    ['Axe du projet académique', 'Objectif du projet académique', '1.1', '1.2'],
    ['Réussir', SERVICE, '●', ''],
    ['Accompagner', STUDENTS, '', '●'],
    [],
    ['Actions de l’axe 2'],
    ['Axe du projet académique', 'Objectif du projet académique', '2.1', '2.2'],
    ['Réussir', SERVICE, '', '●'],
    ['Accompagner', STUDENTS, '●', '●'],
  ];
  expect(where(sheet('Projet académique', rows))).toEqual(['A3:D5', 'A8:D10']);
  expect(links(read(sheet('Projet académique', rows)))).toEqual([
    `1.1 > ${SERVICE}`,
    `1.2 > ${STUDENTS}`,
    `2.1 > ${STUDENTS}`,
    `2.2 > ${SERVICE}`,
    `2.2 > ${STUDENTS}`,
  ]);
});

it('one letter over each croix is the code that a legend explains', () => {
  const rows: Cells = [
    ['Objectifs du projet académique'],
    ['Action', 'A', 'B'],
    ['1-1 : Réunir les référents', 'X', ''],
    ['1-2 : Ouvrir des permanences', 'X', 'X'],
  ];
  expect(links(read(sheet('Tableau', rows)))).toEqual(['1-1 > A', '1-2 > A', '1-2 > B']);
});

import type { WrittenSheet } from './workbooks';

/** The sheets of a small workbook with croix, each as small as it can be. */

export const ACTIONS: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote'],
    ['1-1', 'La lettre', 'DANE'],
    ['1-2', 'Le site', 'CLEMI'],
    ['1-3', 'Le parcours', 'EAFC'],
  ],
};

/** Without 1-3: the next row is free. */
export const TWO_ACTIONS: WrittenSheet = { ...ACTIONS, rows: ACTIONS.rows.slice(0, 4) };

export const PROJECT: WrittenSheet = {
  name: 'Projet',
  rows: [
    ['Projet académique 2016-2020'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner'],
    ['Objectif 2 : Réduire'],
    ['Axe 2 : Ouvrir l’école'],
    ['Objectif 3 : Associer'],
  ],
};

/** Only « Accompagner » and « Réduire ». */
export const PROJECT_OF_ONE_AXIS: WrittenSheet = { ...PROJECT, rows: PROJECT.rows.slice(0, 4) };

/** The user's own cross table: 1-1 serves « Accompagner » (B3), 1-2 « Réduire » and « Associer » (C4, D4), 1-3 none. */
export const OWN: WrittenSheet = {
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', 'Accompagner', 'Réduire', 'Associer'],
    ['1-1 : La lettre', 'û', null, null],
    ['1-2 : Le site', null, 'û', 'û'],
    ['1-3 : Le parcours', null, null, null],
  ],
};

export const OWN_LINKS = ['1-1 → Accompagner û', '1-2 → Réduire û', '1-2 → Associer û'];

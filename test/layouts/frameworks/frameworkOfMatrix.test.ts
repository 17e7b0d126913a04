import { lab01 } from '../../../src/rules/lab01';
import { inShort } from '../../support/findings';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Objectives of the projet académique that a matrix of croix names by their codes, and perhaps otherwise than their list. */

const LIST = sheet('Projet académique', [
  ['Les objectifs du projet académique 2024-2029'],
  [],
  ['Ambition', 'Code', 'Objectif du projet académique'],
  ['Exigence', 'O1', 'Élever le niveau de chaque élève'],
  ['Exigence', 'O2', 'Donner le goût de créer'],
  ['Équité', 'O3', 'Réduire les écarts entre les territoires'],
  ['Équité', 'O4', 'Construire l’orientation avec les familles'],
]);

const PLAN = sheet('Actions', [
  ['N°', 'Action', 'Pilote'],
  ['1.1', 'Jumeler des classes', 'DANE'],
  ['1.2', 'Prêter des tablettes', 'DSI'],
  ['2.1', 'Ouvrir un parcours', 'EAFC'],
]);

const matrix = (...columns: string[]): ReturnType<typeof sheet> =>
  sheet('Croisement', [
    ['Croisement des actions et des objectifs du projet académique'],
    [],
    ['N°', 'Action', ...columns],
    ['1.1', 'Jumeler des classes', 'X', '', 'X', ''],
    ['1.2', 'Prêter des tablettes', '', 'X', '', 'X'],
    ['2.1', 'Ouvrir un parcours', 'X', 'X', '', 'X'],
  ]);

const ALIKE = [
  'O1 – Élever le niveau de chaque élève',
  'O2 – Donner le goût de créer',
  'O3 – Réduire les écarts entre les territoires',
];

const codesOf = (...columns: string[]): string[][] =>
  roadmapOf(PLAN, LIST, matrix(...columns)).frameworks.map(({ axes }) =>
    axes.flatMap(({ objectives }) => objectives.map(({ code, title }) => `${String(code)} ${title}`)),
  );

it('a column of the code of an objective is that objective, whatever it is called there', () => {
  const roadmap = roadmapOf(PLAN, LIST, matrix(...ALIKE, 'O4 – Ouvrir l’école aux entreprises'));
  expect(roadmap.frameworks.flatMap(({ axes }) => axes.map(({ objectives }) => objectives.length))).toEqual([
    2, 2,
  ]);
  expect(roadmap.links.filter(({ objective }) => objective.endsWith('o4'))).toHaveLength(2);
  expect(inShort(lab01.check(roadmap, { date: '2026-01-01' }))).toEqual([
    ['LAB-01', 'erreur', 'Projet académique!C7', 'Croisement!F3'],
  ]);
});

it('a column of another code, or in a matrix that numbers otherwise, is an objective of its own', () => {
  expect(codesOf(...ALIKE, 'O5 – Ouvrir l’école aux entreprises')).toEqual([
    [
      'O1 Élever le niveau de chaque élève',
      'O2 Donner le goût de créer',
      'O3 Réduire les écarts entre les territoires',
      'O4 Construire l’orientation avec les familles',
      'O5 Ouvrir l’école aux entreprises',
    ],
  ]);
  const shifted = [
    'O2 – Élever le niveau de chaque élève',
    'O3 – Donner le goût de créer',
    'O5 – Réduire les écarts entre les territoires',
    'O4 – Ouvrir l’école aux entreprises',
  ];
  expect(codesOf(...shifted)[0]).toContain('O4 Ouvrir l’école aux entreprises');
});

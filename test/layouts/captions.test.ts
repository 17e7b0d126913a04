import { sheet } from '../support/grid';
import { roadmapOf } from '../support/reading';

/** Lines over tables that say what the table is, beside the axes of the plan. */

const PLAN = sheet('Plan', [
  ['Axe', 'Objectif'],
  ['Axe 1 : Former', '1.1 Accompagner'],
  ['Axe 2 : Équiper', '2.1 Prêter'],
]);

const FOLLOWED = [
  ['N°', 'Intitulé de l’action', 'Pilote', 'Statut'],
  ['1.1.1', 'Ouvrir un parcours', 'DANE', 'En cours'],
  ['2.1.1', 'Acheter des tablettes', 'DSI', 'À venir'],
];

it('a line over actions whose codes stand under several axes is no axis', () => {
  const { axes } = roadmapOf(
    PLAN,
    sheet('Qui et quand', [['Statut : À venir, En cours, Réalisé ou Abandonné'], [], ...FOLLOWED]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former', 'Équiper']);
});

it('a line over actions of one axis that no other sheet names may be one', () => {
  const { axes } = roadmapOf(
    PLAN,
    sheet('Suite', [
      ['Partager les données'],
      [],
      FOLLOWED[0]!,
      ['3.1.1', 'Ouvrir un portail', 'DSI', 'À venir'],
    ]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former', 'Équiper', 'Partager les données']);
});

it('a line over a table of actions with a calendar of marks beside it is no axis', () => {
  const { axes } = roadmapOf(
    PLAN,
    sheet('Calendrier', [
      ['Les temps de l’action (■ : l’action est menée pendant ce semestre)'],
      [],
      ['Code', 'Action', 'Début', 'Échéance', 'Statut', '2e sem. 2025', '1er sem. 2026'],
      ['1.1.1', 'Ouvrir un parcours', '06/10/2025', '16/11/2026', 'En cours', '■', '■'],
      ['2.1.1', 'Acheter des tablettes', '06/10/2025', '16/11/2026', 'En cours', '■', ''],
      ['2.1.2', 'Acheter des écrans', '06/10/2025', '16/11/2026', 'En cours', '', '■'],
    ]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former', 'Équiper']);
});

import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

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

const MEASURED = sheet('Mesure', [
  ['Axe 1 : Former'],
  ['Indicateur', 'Valeur initiale', 'Valeur cible'],
  ['Nombre de formateurs', '4', '12'],
  ['Nombre de tutoriels', '0', '30'],
]);

it('a line over indicators that stand under an axis elsewhere is no axis', () => {
  const { axes, indicators } = roadmapOf(
    MEASURED,
    sheet('Suivi', [
      ['Où en sommes-nous ?'],
      [],
      ['Indicateur', 'Valeur actuelle'],
      ['Nombre de formateurs', '9'],
      ['Nombre de tutoriels', '17'],
    ]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former']);
  expect(indicators.map(({ title, current }) => [title, current?.text])).toEqual([
    ['Nombre de formateurs', '9'],
    ['Nombre de tutoriels', '17'],
  ]);
});

it('a line over indicators that stand nowhere else may be an axis', () => {
  const { axes } = roadmapOf(
    MEASURED,
    sheet('Suite', [
      ['Partager les données'],
      [],
      ['Indicateur', 'Valeur actuelle'],
      ['Nombre de portails', '1'],
    ]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former', 'Partager les données']);
});

it('what marks mean is no axis of the actions below', () => {
  const { axes } = roadmapOf(
    PLAN,
    sheet('Détail', [['P : prioritaire ; – : non prioritaire'], [], FOLLOWED[0]!, FOLLOWED[1]!]),
  );
  expect(axes.map(({ title }) => title)).toEqual(['Former', 'Équiper']);
});

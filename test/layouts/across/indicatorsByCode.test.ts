import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** A sheet of indicators with the numbers of the actions of another sheet. */

const PLAN = sheet('Plan', [
  ['Axe', 'Code', 'Action', 'Pilote'],
  ['Axe 1 : Former', '1.1', 'Traduire les guides', 'DANE'],
  ['Axe 1 : Former', '1.2', 'Ouvrir des permanences', 'DANE'],
  ['Axe 2 : Équiper', '2.1', 'Prêter des ordinateurs', 'DSI'],
  ['Axe 2 : Équiper', '2.2', 'Raccorder les internats', 'DSI'],
]);

function actionsOf(rows: Cells): (string | undefined)[][] {
  const { indicators, actions } = roadmapOf(PLAN, sheet('Suivi', [['Code', 'Indicateur', 'Cible'], ...rows]));
  return indicators.map((one) => one.actions.map((id) => actions.find((action) => action.id === id)?.code));
}

it('are the indicators of these actions', () => {
  expect(
    actionsOf([
      ['1.1', 'Nombre de guides traduits', 45],
      ['1.2', 'Nombre de permanences tenues', 210],
      ['2.1', 'Nombre de machines', 2300],
      ['2.2', 'Part des internats raccordés', '100 %'],
    ]),
  ).toEqual([['1.1'], ['1.2'], ['2.1'], ['2.2']]);
});

it('are so with a letter behind the number', () => {
  expect(
    actionsOf([
      ['1.1.a', 'Nombre de guides traduits', 45],
      ['1.1.b', 'Nombre de langues', 8],
      ['2.1.a', 'Nombre d’ordinateurs prêtés', 2300],
      ['2.2.a', 'Part des internats raccordés', '100 %'],
    ]),
  ).toEqual([['1.1'], ['1.1'], ['2.1'], ['2.2']]);
});

it('are counted for themselves where they speak of something else', () => {
  expect(
    actionsOf([
      ['1.1', 'Nombre de visites', 45],
      ['1.2', 'Nombre de réunions', 210],
      ['2.1', 'Part des élèves satisfaits', '80 %'],
      ['2.2', 'Part des internats raccordés', '100 %'],
    ]),
  ).toEqual([[], [], [], []]);
});

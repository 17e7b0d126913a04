import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** When an action is to be done, wherever that is told: in its row, in a line below it, on another sheet. */

const JUNE = [{ text: 'juin 2025', date: '2025-06-30' }];
const HEADER = ['Objectif', 'Code', 'Action', 'Échéance'];

it('stands in the row of the action', () => {
  const { actions } = roadmapOf(
    sheet('Suivi', [HEADER, ['1.1 Organiser', '1.1.1', 'Réunir le comité', 'juin 2025']]),
  );
  expect(actions[0]!.milestones).toEqual(JUNE);
});

it('stands in a line below it', () => {
  const { actions } = roadmapOf(
    sheet('Plan', [
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser'],
      ['Action 1.1.1 : Réunir'],
      ['Pilote : DANE'],
      ['Échéance : juin 2025'],
      ['Indicateur : Nombre de réunions'],
      ['Cible : 4 réunions'],
    ]),
  );
  expect(actions[0]!.milestones).toEqual(JUNE);
});

it('stands on another sheet, beside the code of the action', () => {
  const { actions } = roadmapOf(
    sheet('Actions', [
      ['Objectif', 'Code', 'Action', 'Pilote'],
      ['1.1 Organiser', '1.1.1', 'Réunir le comité', 'DANE'],
    ]),
    sheet('Calendrier', [HEADER, ['1.1 Organiser', '1.1.1', 'Réunir le comité', 'juin 2025']]),
  );
  expect(actions.map(({ milestones }) => milestones)).toEqual([JUNE]);
});

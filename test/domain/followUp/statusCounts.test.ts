import { statusCounts, weightOf } from '../../../src/domain/followUp/statusCounts';
import type { ActionFields } from '../../../src/domain/roadmap';
import { action, texts } from '../../support/roadmap';

/** One action a status; « En cours | 30 % » has its share typed. */
function actions(...told: string[]) {
  return told.map((words, index) => {
    const [status = '', progress] = words.split(' | ');
    const fields: ActionFields = texts({ status, ...(progress !== undefined && { progress }) });
    return action(`${String(index + 1)} | Action`, { fields });
  });
}

describe('the counts by status', () => {
  it('tell réalisées, en cours, non commencées and the others', () => {
    const all = actions(
      ...[
        'Réalisé',
        'Réalisé',
        'En cours',
        'À venir',
        'À arbitrer',
        'En pause',
        'Bloqué',
        'Abandonné',
        'DANE',
        '',
      ],
    );
    expect(statusCounts(all, '2025-03-01')).toEqual({
      total: 10,
      done: 2,
      underWay: 1,
      notBegun: 2,
      others: 5,
      late: 0,
      byState: {
        toCome: 1,
        toDecide: 1,
        underWay: 1,
        paused: 1,
        blocked: 1,
        done: 2,
        givenUp: 1,
        unknown: 2,
      },
      doneShare: (100 * 2) / 7,
      weightedShare: 250 / 7,
      counted: 7,
      of: 9,
    });
  });

  it('have no share where no status is understood', () => {
    expect(statusCounts(actions('', ''), '2025-03-01')).toMatchObject({
      doneShare: null,
      weightedShare: null,
      counted: 0,
      of: 2,
    });
    expect(statusCounts([], '2025-03-01')).toMatchObject({ total: 0, doneShare: null, late: 0 });
  });

  it('count a late action in its state and as late', () => {
    const late = action('1 | Équiper', { fields: texts({ due: 'janvier 2025', status: 'En cours' }) });
    expect(statusCounts([late], '2025-03-01')).toMatchObject({ underWay: 1, late: 1, total: 1 });
  });
});

it.each<[string, number | null]>([
  ['À venir | 20 %', 0],
  ['À arbitrer', 0],
  ['En cours', 50],
  ['En cours | 30 %', 30],
  ['En cours | 0 %', 0],
  ['En cours | 130 %', 100],
  ['En cours | bientôt', 50],
  ['En pause', 0],
  ['En pause | 40 %', 40],
  ['Bloqué | 12,5 %', 12.5],
  ['Réalisé | 60 %', 100],
  ['Abandonné | 60 %', null],
  ['DANE | 60 %', null],
])('« %s » weighs', (told, weight) => {
  expect(weightOf(actions(told)[0]!)).toBe(weight);
});

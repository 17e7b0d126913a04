import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** A plan of which one line lost its title: the line is still an action. */

const HEADER = ['N°', 'Action', 'Description', 'Pilote'];
const plan = (...more: Cells): Roadmap =>
  roadmapOf(
    sheet('Actions', [
      HEADER,
      ...[1, 2, 3, 4, 5].map((n) => [`1.${String(n)}`, `Ouvrir le lieu ${String(n)}`, 'Un lieu', 'DRANE']),
      ...more,
    ]),
  );
const called = ({ actions }: Roadmap): string[] => actions.slice(5).map(({ title }) => title);

describe('a numbered line without a title', () => {
  it('is an action that is called by its number, with its own rubrics', () => {
    const roadmap = plan(['1.6', null, 'Une procédure', 'Vie scolaire']);
    expect(called(roadmap)).toEqual(['1.6']);
    const [last] = roadmap.actions.slice(-1);
    expect([last!.code, last!.fields.owner?.text, last!.source.address]).toEqual([
      '1.6',
      'Vie scolaire',
      'B7',
    ]);
    expect(roadmap.actions[4]!.extra).toEqual({});
    expect(roadmap.unread).toEqual([]);
  });

  it('takes the title that another sheet gives it', () => {
    const own = sheet('Actions', [
      HEADER,
      ...[1, 2, 3, 4, 5].map((n) => [`1.${String(n)}`, `Ouvrir le lieu ${String(n)}`, 'Un lieu', 'DRANE']),
      ['1.6', null, 'Une procédure', 'Vie scolaire'],
    ]);
    const list = sheet('Liste', [
      ['N°', 'Action', 'Statut'],
      ['1.6', 'Signaler plus tôt', 'En cours'],
      ['1.1', 'Ouvrir le lieu 1', 'En cours'],
    ]);
    expect(called(roadmapOf(own, list))).toEqual(['Signaler plus tôt']);
  });

  it.each<[string, Cells]>([
    ['no number', [[null, null, 'Une procédure', 'Vie scolaire']]],
    ['a number of another level', [['2', null, 'Une procédure', 'Vie scolaire']]],
    ['a number that a line with a title has', [['1.5', null, 'Une procédure', 'Vie scolaire']]],
    ['hardly anything', [['1.6', null, null, 'Vie scolaire']]],
    [
      'others like it',
      [
        ['1.6', null, 'Une procédure', 'Vie scolaire'],
        ['1.7', null, 'Une procédure', 'Vie scolaire'],
      ],
    ],
  ])('is none with %s', (_what, rows) => {
    expect(called(plan(...rows))).toEqual([]);
  });
});

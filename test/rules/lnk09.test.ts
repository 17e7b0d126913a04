import type { Action } from '../../src/domain/roadmap';
import { lnk09 } from '../../src/rules/lnk09';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const objectives = ['1', '2', '3'].map((code) => objective(`${code} | Objectif`, { source: at(`A${code}`) }));
const under = (code: string, count: number, more: Partial<Action> = {}): Action[] =>
  Array.from({ length: count }, (_, i) =>
    action(`${code}.${String(i + 1)} | Action`, { objective: `objectif ${code}`, ...more }),
  );

describe('LNK-09, an objective that rests on one action', () => {
  it('finds it among those that have several', () => {
    const actions = [...under('1', 2), ...under('2', 1), ...under('3', 4)];
    expect(inShort(lnk09.check(roadmap({ objectives, actions }), today))).toEqual([
      ['LNK-09', 'information', 'Feuille!A2'],
    ]);
  });

  it.each([
    ['where most have one', [...under('1', 1), ...under('2', 1), ...under('3', 4)]],
    ['of one without action, which is LNK-04', [...under('1', 2), ...under('3', 4)]],
    [
      'of an action with sub-bullets',
      [...under('1', 2), ...under('2', 1, { details: ['Pix'] }), ...under('3', 2)],
    ],
  ])('says nothing %s', (_where, actions) => {
    expect(lnk09.check(roadmap({ objectives, actions }), today)).toEqual([]);
  });
});

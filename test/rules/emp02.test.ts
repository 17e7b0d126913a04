import { emp02 } from '../../src/rules/emp02';
import { inShort } from '../support/findings';
import { action, at, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const row = (owner: string, i: number): ReturnType<typeof action> =>
  action(`1-${String(i)} | Action`, {
    source: at(`B${String(i)}`),
    fields: texts(owner === '' ? {} : { owner }),
  });

describe('EMP-02, a rubric left empty', () => {
  it('is one finding a rubric', () => {
    const actions = ['DRANE', '', 'DSI', ' '].map((owner, i) => row(owner, i + 1));
    expect(inShort(emp02.check(roadmap({ actions }), today))).toEqual([
      ['EMP-02', 'avertissement', 'Feuille!B2', 'Feuille!B4'],
    ]);
  });

  it('says nothing of what all have, or of what none has', () => {
    expect(emp02.check(roadmap({ actions: ['DRANE', 'DSI'].map(row) }), today)).toEqual([]);
    expect(emp02.check(roadmap({ actions: ['', ''].map(row) }), today)).toEqual([]);
  });

  it('takes a calendar for a due date', () => {
    const actions = [
      action('A', { fields: texts({ due: 'Juin' }) }),
      action('B', { fields: texts({ schedule: 'Mai' }) }),
    ];
    expect(emp02.check(roadmap({ actions }), today)).toEqual([]);
  });
});

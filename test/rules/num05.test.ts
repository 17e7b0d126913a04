import { num05 } from '../../src/rules/num05';
import { inShort } from '../support/findings';
import { action, at, axis, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const axes = [axis('2 | Partager'), axis('3 | Expérimenter')];
const own = ['3-1', '3-2', '3-3'].map((code) => action(`${code} | Action`, { axis: 'axe 3' }));
const besides = (label: string): ReturnType<typeof roadmap> =>
  roadmap({ axes, actions: [...own, action(label, { axis: 'axe 3', source: at('B9') })] });

describe('NUM-05, a code of another axis', () => {
  it('finds the action that stands elsewhere than its code says', () => {
    expect(inShort(num05.check(besides('2-5 | Le THD'), today))).toEqual([
      ['NUM-05', 'avertissement', 'Feuille!B9'],
    ]);
  });

  it.each([
    ['its own axis', '3-5 | Le THD'],
    ['the number of no axis', '7.1 | Le THD'],
    ['a number alone', '2 | Le THD'],
  ])('says nothing of %s', (_what, label) => {
    expect(num05.check(besides(label), today)).toEqual([]);
  });

  it('says nothing of a numbering that begins anew in each axis', () => {
    const actions = ['2.1', '2.2'].map((code) => action(`${code} | Action`, { axis: 'axe 3' }));
    expect(num05.check(roadmap({ axes, actions }), today)).toEqual([]);
  });
});

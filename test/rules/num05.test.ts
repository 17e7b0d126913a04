import { findingText } from '../../src/messages/fr';
import { num05 } from '../../src/rules/num05';
import { inShort } from '../support/findings';
import { action, at, axis, objective, roadmap } from '../support/roadmap';

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

describe('NUM-05, objectives with one letter or number each', () => {
  const under = (id: string, ...codes: string[]): ReturnType<typeof action>[] =>
    codes.map((code, i) =>
      action(`${code} | Action`, { objective: `objectif ${id}`, source: at(`B${String(i + 4)}`) }),
    );
  const objectives = ['A | Former', 'B | Protéger', 'C | Réduire'].map((label) => objective(label));
  const actions = [...under('A', 'A-1', 'A-2'), ...under('B', 'C-3', 'B-1'), ...under('C', 'C-1', 'C-2')];

  it('finds the action whose code is that of another one', () => {
    const found = num05.check(roadmap({ objectives, actions }), today);
    expect(inShort(found)).toEqual([['NUM-05', 'avertissement', 'Feuille!B4']]);
  });

  it('says nothing where axes stand above: the objectives may begin anew in each', () => {
    expect(num05.check(roadmap({ axes, objectives, actions }), today)).toEqual([]);
  });
});

describe('NUM-05, a code of another objective', () => {
  const objectives = [
    objective('2.1 | Former', { axis: 'axe 2' }),
    objective('2.2 | Équiper', { axis: 'axe 2' }),
  ];
  const under = (id: string, ...codes: string[]): ReturnType<typeof action>[] =>
    codes.map((code, i) =>
      action(`${code} | Action`, { axis: 'axe 2', objective: id, source: at(`B${String(i + 4)}`) }),
    );
  const first = under('objectif 2.1', '2.1.1', '2.1.2');
  const check = (...codes: string[]): ReturnType<typeof num05.check> =>
    num05.check(
      roadmap({ axes, objectives, actions: [...first, ...under('objectif 2.2', ...codes)] }),
      today,
    );

  it('finds the action that stands under the next objective', () => {
    const found = check('2.1.3', '2.2.1', '2.2.2');
    expect(inShort(found)).toEqual([['NUM-05', 'avertissement', 'Feuille!B4']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toContain('placée sous l’objectif 2.2');
  });

  it.each([
    ['their own objective', ['2.2.1', '2.2.2', '2.2.3']],
    ['the code of no objective', ['2.4.1', '2.2.1', '2.2.2']],
    ['a numbering that is another one', ['2.1.3', '2.1.4', '2.1.5']],
  ])('says nothing of %s', (_what, codes) => {
    expect(check(...codes)).toEqual([]);
  });
});

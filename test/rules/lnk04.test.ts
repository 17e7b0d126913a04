import { lnk04 } from '../../src/rules/lnk04';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('LNK-04, an objective without action', () => {
  const served = ['Former', 'Équiper', 'Informer'];
  const objectives = [...served, 'Généraliser les ENT'].map((title, i) =>
    objective(title, { axis: 'a1', source: at(`A${String(4 + i)}`) }),
  );
  const actions = served.map((title) =>
    action(`Agir pour ${title}`, { axis: 'a1', objective: `objectif ${title}` }),
  );

  it('finds the one that has none, where the others have some', () => {
    expect(inShort(lnk04.check(roadmap({ objectives, actions }), today))).toEqual([
      ['LNK-04', 'avertissement', 'Feuille!A7'],
    ]);
  });

  it('cannot tell when an action of the axis belongs to no objective', () => {
    const loose = action('Agir en général', { axis: 'a1' });
    expect(lnk04.check(roadmap({ objectives, actions: [...actions, loose] }), today)).toEqual([]);
  });

  it('takes it for a choice when most have none', () => {
    expect(lnk04.check(roadmap({ objectives, actions: actions.slice(0, 1) }), today)).toEqual([]);
  });
});

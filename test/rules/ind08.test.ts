import { ind08 } from '../../src/rules/ind08';
import { inShort } from '../support/findings';
import { action, at, indicator, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const action1 = action('1-1 | Former', { axis: 'axe 1' });
const mapped = ['A', 'B', 'C'].map((name) => indicator(`Nombre ${name}`, { actions: [action1.id] }));
const loose = indicator('Nombre de visites', { row: 'Indicateurs!9', source: at('Indicateurs!B9') });

describe('IND-08, an indicator of no action', () => {
  it('finds the only one that names no action, nor an axis or objective with actions', () => {
    const found = ind08.check(roadmap({ actions: [action1], indicators: [...mapped, loose] }), today);
    expect(inShort(found)).toEqual([['IND-08', 'information', 'Indicateurs!B9']]);
  });

  it('says nothing of one that stands beside actions, or under the same axis', () => {
    const beside = { ...loose, row: action1.row };
    const under = { ...loose, axis: 'axe 1' };
    for (const near of [beside, under])
      expect(ind08.check(roadmap({ actions: [action1], indicators: [...mapped, near] }), today)).toEqual([]);
  });

  it('takes the actions of a cible for those of its champs opérationnels', () => {
    const objectives = [objective('1.1 | Cible'), objective('CO1 | Champ', { parent: 'objectif 1.1' })];
    const actions = [action('Former', { objective: 'objectif 1.1' })];
    const indicators = [...mapped, { ...loose, objective: 'objectif CO1' }];
    expect(ind08.check(roadmap({ objectives, actions, indicators }), today)).toEqual([]);
  });

  it('says nothing where most indicators are so', () => {
    const indicators = [...mapped.slice(0, 1), loose];
    expect(ind08.check(roadmap({ actions: [action1], indicators }), today)).toEqual([]);
  });
});

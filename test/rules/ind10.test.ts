import { ind10 } from '../../src/rules/ind10';
import { inShort } from '../support/findings';
import { at, indicator, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const indicators = (count: number): ReturnType<typeof indicator>[] =>
  Array.from({ length: count }, (_, i) => indicator(`Nombre ${String(i)}`, { objective: 'objectif Former' }));

describe('IND-10, more indicators than anyone follows', () => {
  const objectives = [objective('Former', { source: at('A4') })];

  it('tells of more than five for one objective', () => {
    expect(inShort(ind10.check(roadmap({ objectives, indicators: indicators(6) }), today))).toEqual([
      ['IND-10', 'information', 'Feuille!A4'],
    ]);
    expect(ind10.check(roadmap({ objectives, indicators: indicators(5) }), today)).toEqual([]);
  });

  it('tells of more than forty in all', () => {
    expect(ind10.check(roadmap({ indicators: indicators(41) }), today)).toHaveLength(1);
    expect(ind10.check(roadmap({ indicators: indicators(40) }), today)).toEqual([]);
  });
});

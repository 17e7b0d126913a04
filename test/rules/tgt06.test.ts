import { tgt06 } from '../../src/rules/tgt06';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const targets = (...list: ReturnType<typeof measure>[]): ReturnType<typeof roadmap> =>
  roadmap({ indicators: [indicator('Nombre de ressources', { targets: list })] });

describe('TGT-06, a target that is not one value', () => {
  it('finds a range and an approximation', () => {
    const range = measure('5 à 10 actions', { low: 5, high: 10, source: at('C4') });
    const about = measure('Une cinquantaine', { value: 50, comparator: '≈', source: at('C5') });
    expect(inShort(tgt06.check(targets(range, about), today))).toEqual([
      ['TGT-06', 'avertissement', 'Feuille!C4', 'Feuille!C5'],
    ]);
  });

  it('says nothing of a minimum', () => {
    expect(tgt06.check(targets(measure('Minimum 2', { value: 2, comparator: '≥' })), today)).toEqual([]);
  });
});

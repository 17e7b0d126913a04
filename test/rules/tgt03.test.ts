import { tgt03 } from '../../src/rules/tgt03';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const growth = measure('Doublement en 3 ans', { value: 100, unit: '%', relative: true, source: at('C4') });

describe('TGT-03, a change without a start', () => {
  it('finds the change', () => {
    const input = roadmap({ indicators: [indicator('Nombre d’élèves', { targets: [growth] })] });
    expect(inShort(tgt03.check(input, today))).toEqual([['TGT-03', 'avertissement', 'Feuille!C4']]);
  });

  it('says nothing of a change with a start, nor of a level', () => {
    const started = indicator('Nombre d’élèves', {
      targets: [growth],
      baseline: measure('120', { value: 120 }),
    });
    const level = indicator('Taux', { targets: [measure('80 %', { value: 80, unit: '%' })] });
    expect(tgt03.check(roadmap({ indicators: [started, level] }), today)).toEqual([]);
  });
});

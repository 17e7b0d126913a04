import { fmt04 } from '../../src/rules/fmt04';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (text: string, value: number, unit: string): ReturnType<typeof inShort> => {
  const target = measure(text, { value, unit, source: at('C4') });
  return inShort(fmt04.check(roadmap({ indicators: [indicator('Nombre', { targets: [target] })] }), today));
};

describe('FMT-04, a fraction in a cell', () => {
  it('asks what is the part and what the whole', () => {
    expect(check('Dans le premier degré : 80 / 122', 80, '/ 122')).toEqual([
      ['FMT-04', 'information', 'Feuille!C4'],
    ]);
  });

  it('says nothing of a share in words, which tells itself what is what', () => {
    expect(check('80 sur 122', 80, '/ 122')).toEqual([]);
  });

  it('says nothing of « par an », of a percentage, nor of a part larger than its whole', () => {
    expect(check('2 / an', 2, '/ an')).toEqual([]);
    expect(check('80 %', 80, '%')).toEqual([]);
    expect(check('12 / 5', 12, '/ 5')).toEqual([]);
  });
});

import { val05 } from '../../src/rules/val05';
import { inShort } from '../support/findings';
import { at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const yearly = (...numbers: number[]): ReturnType<typeof inShort> => {
  const values = numbers.map((value, i) =>
    measure(String(value), { value, date: `${String(2020 + i)}-12-31`, source: at(`${'CDEF'[i]!}4`) }),
  );
  const one = indicator('Nombre de comptes', { history: values, current: values.at(-1)! });
  return inShort(val05.check(roadmap({ indicators: [one] }), today));
};

describe('VAL-05, an unusual jump', () => {
  it('finds a digit too many, or too few', () => {
    expect(yearly(120, 1300, 1400)).toEqual([['VAL-05', 'avertissement', 'Feuille!D4']]);
    expect(yearly(1200, 140)).toEqual([['VAL-05', 'avertissement', 'Feuille!D4']]);
  });

  it('says nothing of what doubles, nor of what begins small', () => {
    expect(yearly(100, 380, 800)).toEqual([]);
    expect(yearly(2, 40)).toEqual([]);
    expect(yearly(0, 500)).toEqual([]);
  });

  it('says nothing of a high target, nor of values in two units', () => {
    const hoped = indicator('Nombre de comptes', {
      baseline: measure('100', { value: 100 }),
      targets: [measure('2 000', { value: 2000 })],
    });
    const twoUnits = indicator('Budget', {
      baseline: measure('12 k€', { value: 12, unit: 'k€' }),
      current: measure('15 000 €', { value: 15000, unit: '€' }),
    });
    expect(val05.check(roadmap({ indicators: [hoped, twoUnits] }), today)).toEqual([]);
  });

  const row = (categories: string[], ...numbers: number[]): ReturnType<typeof inShort> => {
    const values = numbers.map((number, i) => field(String(number), `${'BCD'[i]!}9`, { number }));
    const series = [{ title: 'Pix', categories, rows: [{ label: 'Bordeaux', values }], source: at('A8') }];
    return inShort(val05.check(roadmap({ series }), today));
  };

  it('looks along the years of an annex, not across other columns', () => {
    expect(row(['2018', '2019', '2020'], 50, 52, 520)).toEqual([['VAL-05', 'avertissement', 'Feuille!D9']]);
    expect(row(['Actif', 'Importé', 'Inscrit'], 50, 52, 520)).toEqual([]);
  });
});

describe('VAL-05, a step away from the target', () => {
  const from = (start: number, now: number, aim: number, unit?: string): ReturnType<typeof inShort> => {
    const value = (number: number, place: string, own?: string): ReturnType<typeof measure> =>
      measure(String(number), { value: number, source: at(place), ...(own !== undefined && { unit: own }) });
    const one = indicator('Nombre de collèges inscrits', {
      baseline: value(start, 'D4'),
      current: value(now, 'F4'),
      targets: [value(aim, 'H4', unit)],
    });
    return inShort(val05.check(roadmap({ indicators: [one] }), today));
  };

  it('finds a figure halved or doubled the wrong way: perhaps a digit was lost', () => {
    expect(from(14, 3, 62)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
    expect(from(12, 40, 4)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
  });

  it('says nothing of a delay that shortens, a small step back, small numbers, or two units', () => {
    expect(from(12, 4, 4)).toEqual([]);
    expect(from(14, 12, 62)).toEqual([]);
    expect(from(4, 1, 19)).toEqual([]);
    expect(from(14, 3, 62, '%')).toEqual([]);
  });

  it('says nothing of what comes where the roadmap wants it, near its target or on the way', () => {
    expect(from(10, 64, 60)).toEqual([]);
    expect(from(40, 390, 615)).toEqual([]);
    expect(from(120, 20, 4)).toEqual([]);
    expect(from(15, 82, 75)).toEqual([]);
    expect(from(12, 62, 50)).toEqual([]);
  });

  it('finds a jump far beyond the target', () => {
    expect(from(12, 98, 50)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
  });

  it('finds what shoots beyond its target, or goes where no such leap is wanted', () => {
    expect(from(10, 640, 60)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
    expect(from(40, 390, 62)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
    expect(from(12, 400, 615)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
    expect(from(10, 64, 40)).toEqual([['VAL-05', 'avertissement', 'Feuille!F4']]);
  });
});

import { uni03 } from '../../src/rules/uni03';
import { inShort } from '../support/findings';
import { at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const row = (...texts: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    series: [
      {
        title: 'Projets',
        categories: texts.map((_, i) => String(2015 + i)),
        rows: [{ label: 'Total', values: texts.map((text, i) => field(text, `${'BCDEFG'[i]!}4`)) }],
        source: at('A3:G4'),
      },
    ],
  });

describe('UNI-03, figures that count different things', () => {
  it('finds the years that are counted otherwise', () => {
    expect(inShort(uni03.check(row('44 EPLE', '14 EPLE et 4 écoles', '5 Lycées'), today))).toEqual([
      ['UNI-03', 'avertissement', 'Feuille!C4', 'Feuille!D4'],
    ]);
  });

  it('finds the cell that counts two things', () => {
    expect(inShort(uni03.check(row('44 EPLE', '14 EPLE et 4 écoles', '5 EPLE'), today))).toEqual([
      ['UNI-03', 'avertissement', 'Feuille!C4'],
    ]);
  });

  it('says nothing of a plural, of bare numbers and of amounts', () => {
    expect(uni03.check(row('1 collège', '5 collèges'), today)).toEqual([]);
    expect(uni03.check(row('54', '29', '12'), today)).toEqual([]);
    expect(uni03.check(row('116 727 €', '83,24 %'), today)).toEqual([]);
  });
});

describe('UNI-03, values of an indicator that count different things', () => {
  const check = (parts: Parameters<typeof indicator>[1], more: Parameters<typeof roadmap>[0] = {}) =>
    uni03.check(roadmap({ indicators: [indicator('Sites équipés', { id: 'i', ...parts })], ...more }), today);
  const first = measure('12 EPLE', { value: 12, unit: 'EPLE', source: at('C4') });
  const schools = measure('5 écoles', { value: 5, unit: 'écoles', source: at('D4') });
  const both = measure('14 EPLE et 4 écoles', { source: at('D4') });

  it('finds the one that counts something else, in the history too', () => {
    expect(inShort(check({ baseline: first, current: schools }))).toEqual([
      ['UNI-03', 'avertissement', 'Feuille!D4'],
    ]);
    const found = check({ history: [first, measure('80 %', { value: 80, unit: '%', source: at('E4') })] });
    expect(inShort(found)).toEqual([['UNI-03', 'avertissement', 'Feuille!E4']]);
    expect(found[0]!.parameters.units).toEqual(['EPLE', '%']);
  });

  it('finds a cell that counts two things, once', () => {
    const found = check({ current: both });
    expect(inShort(found)).toEqual([['UNI-03', 'avertissement', 'Feuille!D4']]);
    expect(found[0]!.parameters).toEqual({ of: 'cell', label: 'Sites équipés', units: ['EPLE', 'écoles'] });
    const seen = { observations: [{ kind: 'not-a-number' as const, source: at('D4'), text: both.text }] };
    expect(check({ current: both }, seen)).toEqual([]);
  });

  it('says nothing of a plural, of a bare number, of a share of a total, nor of the target', () => {
    const bare = measure('14', { value: 14, source: at('D4') });
    const one = measure('1 école', { value: 1, unit: 'école', source: at('E4') });
    expect(check({ baseline: first, current: bare })).toEqual([]);
    expect(check({ baseline: one, current: schools })).toEqual([]);
    expect(check({ baseline: first, current: measure('80 / 122', { value: 80, unit: '/ 122' }) })).toEqual(
      [],
    );
    expect(check({ baseline: first, targets: [schools] })).toEqual([]);
    expect(check({ current: measure('12 à 14 EPLE', { source: at('D4') }) })).toEqual([]);
  });
});

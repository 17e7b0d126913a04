import { uni03 } from '../../src/rules/uni03';
import { inShort } from '../support/findings';
import { at, field, roadmap } from '../support/roadmap';

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
  it('finds the year that is counted otherwise', () => {
    expect(inShort(uni03.check(row('44 EPLE', '14 EPLE et 4 écoles', '5 Lycées'), today))).toEqual([
      ['UNI-03', 'avertissement', 'Feuille!D4'],
    ]);
  });

  it('says nothing of a plural, of bare numbers and of amounts', () => {
    expect(uni03.check(row('1 collège', '5 collèges'), today)).toEqual([]);
    expect(uni03.check(row('54', '29', '12'), today)).toEqual([]);
    expect(uni03.check(row('116 727 €', '83,24 %'), today)).toEqual([]);
  });
});

import { fmt03 } from '../../src/rules/fmt03';
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

describe('FMT-03, thousands written in two ways', () => {
  it('finds the row that mixes them', () => {
    expect(inShort(fmt03.check(row('116 727 €', '34\u00A0080 €', '35000 €'), today))).toEqual([
      ['FMT-03', 'information', 'Feuille!D4'],
    ]);
  });

  it('puts a no-break space between the thousands of each', () => {
    const [found] = fmt03.check(row('116 727 €', '35000 €', '1250000 €'), today);
    const words = found!.corrections!.map((each) => each.kind === 'words' && [each.words, each.by]);
    expect(words).toEqual([
      ['35000', '35\u00A0000'],
      ['1250000', '1\u00A0250\u00A0000'],
    ]);
  });

  it('leaves to FMT-01 what is typed as a text', () => {
    const typed = (...places: string[]): ReturnType<typeof roadmap> => ({
      ...row('116 727 €', '35000 €', '25000 €'),
      observations: places.map((place) => ({ kind: 'number-as-text', source: at(place), text: '35000 €' })),
    });
    expect(inShort(fmt03.check(typed('C4'), today))).toEqual([['FMT-03', 'information', 'Feuille!D4']]);
    expect(fmt03.check(typed('C4', 'D4'), today)).toEqual([]);
  });

  it('says nothing of one way, nor of years and small numbers', () => {
    expect(fmt03.check(row('116 727 €', '34 080 €', '800'), today)).toEqual([]);
    expect(fmt03.check(row('35000', '25000', '2020'), today)).toEqual([]);
  });
});

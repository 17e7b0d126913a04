import { str10 } from '../../src/rules/str10';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('STR-10, a table that can be read in two ways', () => {
  it('tells where', () => {
    const observations = [
      { kind: 'ambiguous-layout' as const, source: at('A4:D9'), layouts: ['un', 'deux'] },
    ];
    expect(inShort(str10.check(roadmap({ observations }), today))).toEqual([
      ['STR-10', 'information', 'Feuille!A4:D9'],
    ]);
    expect(str10.check(roadmap(), today)).toEqual([]);
  });

  it('names the sheets of which a whole block can be read in two ways, apart from the tables', () => {
    const layouts = ['axisCard', 'actionList'];
    const observations = [
      { kind: 'ambiguous-layout' as const, source: at('A4:D9'), layouts: ['objective'] },
      {
        kind: 'ambiguous-layout' as const,
        source: { sheet: 'Axe 1', address: 'A2:D4' },
        layouts,
        of: 'sheet' as const,
      },
      {
        kind: 'ambiguous-layout' as const,
        source: { sheet: 'Axe 1', address: 'A9:D12' },
        layouts,
        of: 'sheet' as const,
      },
    ];
    expect(
      str10
        .check(roadmap({ observations }), today)
        .map(({ places, parameters }) => [places, parameters.sheets]),
    ).toEqual([
      [[at('A4:D9')], []],
      [
        [
          { sheet: 'Axe 1', address: 'A2:D4' },
          { sheet: 'Axe 1', address: 'A9:D12' },
        ],
        ['Axe 1'],
      ],
    ]);
  });
});

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
});

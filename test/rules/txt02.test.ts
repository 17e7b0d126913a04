import { txt02 } from '../../src/rules/txt02';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({ indicators: titles.map((title, i) => indicator(title, { source: at(`D${String(4 + i)}`) })) });

describe('TXT-02, « Nb » and « Nombre »', () => {
  it('goes to the short ones', () => {
    expect(inShort(txt02.check(titled('Nombre de visites', 'Nb de webinaires'), today))).toEqual([
      ['TXT-02', 'information', 'Feuille!D5'],
    ]);
  });

  it('says nothing of one way throughout', () => {
    expect(txt02.check(titled('Nb de visites', 'Nb de webinaires'), today)).toEqual([]);
  });
});

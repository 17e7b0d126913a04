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

  it('writes the short ones in full, by their whole title', () => {
    const [found] = txt02.check(titled('Nombre de visites', 'Nb. de webinaires'), today);
    expect(found!.corrections).toEqual([
      { kind: 'words', source: at('D5'), words: 'Nb. de webinaires', by: 'Nombre de webinaires' },
    ]);
  });

  it('changes nothing where most are short', () => {
    const [found] = txt02.check(titled('Nombre de visites', 'Nb de webinaires', 'Nb de comptes'), today);
    expect(found!.corrections).toBeUndefined();
  });

  it('says nothing of one way throughout', () => {
    expect(txt02.check(titled('Nb de visites', 'Nb de webinaires'), today)).toEqual([]);
  });
});

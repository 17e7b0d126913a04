import { str06 } from '../../src/rules/str06';
import { inShort } from '../support/findings';
import { at, lever, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const means = (...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({ levers: titles.map((title, i) => lever(title, { source: at(`C${String(4 + i)}`) })) });

describe('STR-06, a lever that is an action', () => {
  it('finds the verb among the means', () => {
    const found = str06.check(
      means('Réunion annuelle', 'Former les utilisateurs', 'Plateforme', 'Webinaires'),
      today,
    );
    expect(inShort(found)).toEqual([['STR-06', 'avertissement', 'Feuille!C5']]);
  });

  it('takes it for a way of writing when many do so', () => {
    expect(str06.check(means('Consolider', 'Former les utilisateurs', 'Plateforme'), today)).toEqual([]);
  });
});

import { findingText } from '../../src/messages/fr';
import type { Levels, Roadmap } from '../../src/domain/roadmap';
import { str03 } from '../../src/rules/str03';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const named = (levels: Levels): Roadmap =>
  roadmap({
    levels,
    observations: ['Ambition 1!C11', 'Ambition 2!C11'].map((place) => ({
      kind: 'level-word',
      source: at(place),
      text: 'Objectifs 2021',
    })),
  });

describe('STR-03, one word for two levels', () => {
  it('finds « Objectifs » over values where « Cible » is a level', () => {
    const found = str03.check(named({ axis: 'Ambition', objective: 'Cible', action: 'Action' }), today);
    expect(inShort(found)).toEqual([['STR-03', 'avertissement', 'Ambition 1!C11', 'Ambition 2!C11']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'L’en-tête « Objectifs 2021 » désigne des valeurs à atteindre, alors que « Cible » nomme un niveau de la feuille de route.',
    );
  });

  it('says nothing where no level has a word of that kind', () => {
    expect(str03.check(named({ axis: 'Axe', objective: 'Orientation', action: 'Action' }), today)).toEqual(
      [],
    );
  });

  it('says nothing where no column of values is called so', () => {
    expect(str03.check(roadmap(), today)).toEqual([]);
  });
});

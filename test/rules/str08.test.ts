import { str08 } from '../../src/rules/str08';
import { inShort } from '../support/findings';
import { at, axis, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const cible = objective('1.1 | Consolider les compétences', { axis: 'axe 1' });
const under = (title: string): ReturnType<typeof objective> =>
  objective(`CO1 | ${title}`, { level: 'field', axis: 'axe 1', parent: cible.id, source: at('A9') });

describe('STR-08, a level that repeats the one above', () => {
  it('finds the champ opérationnel that is its cible again', () => {
    const input = roadmap({
      axes: [axis('1 | Apprendre')],
      objectives: [cible, under('Consolider les  compétences.')],
    });
    expect(inShort(str08.check(input, today))).toEqual([['STR-08', 'information', 'Feuille!A9']]);
  });

  it('says nothing of one that says more', () => {
    const input = roadmap({
      axes: [axis('1 | Apprendre')],
      objectives: [cible, under('Consolider les compétences des élèves')],
    });
    expect(str08.check(input, today)).toEqual([]);
  });
});

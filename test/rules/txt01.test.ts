import { txt01 } from '../../src/rules/txt01';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({ actions: titles.map((title, i) => action(title, { source: at(`B${String(4 + i)}`) })) });

describe('TXT-01, an action without a verb', () => {
  it('finds the one among actions that begin with a verb', () => {
    const found = txt01.check(
      titled('Former les équipes', 'Mise en place d’un groupe', 'Réunir', 'Recenser'),
      today,
    );
    expect(inShort(found)).toEqual([['TXT-01', 'information', 'Feuille!B5']]);
  });

  it('says nothing of an action that is called by its number', () => {
    const actions = ['1.1 | Former', '1.2 | Réunir', '1.3 | 1.3'].map((label) => action(label));
    expect(txt01.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('takes it for a way of writing when many do so', () => {
    expect(txt01.check(titled('La lettre des usages', 'Le site', 'Réunir'), today)).toEqual([]);
  });
});

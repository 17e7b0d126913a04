import { mat04 } from '../../src/rules/mat04';
import { inShort } from '../support/findings';
import { action, at, framework, link, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titles = ['A', 'B', 'C', 'D', 'E'];
const serving = (count: number): ReturnType<typeof roadmap> =>
  roadmap({
    actions: [action('1-4 | Former', { source: at('B8') })],
    frameworks: [framework(...titles)],
    links: titles.slice(0, count).map((title) => link('action 1-4', title)),
  });

describe('MAT-04, an action that serves nearly everything', () => {
  it('finds more than 60 % of the objectives', () => {
    expect(inShort(mat04.check(serving(4), today))).toEqual([['MAT-04', 'information', 'Feuille!B8']]);
  });

  it('says nothing of 60 %', () => {
    expect(mat04.check(serving(3), today)).toEqual([]);
  });
});

import { mat05 } from '../../src/rules/mat05';
import { inShort } from '../support/findings';
import { action, at, framework, link, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const first = framework('A', 'B');
const second = { id: 'axe 2', title: 'Ouvrir', objectives: [{ id: 'C', title: 'C', mentions: [] }] };
const served = (ofSecond: number): ReturnType<typeof roadmap> =>
  roadmap({
    actions: Array.from({ length: 30 }, (_, i) => action(String(i))),
    frameworks: [{ ...first, axes: [...first.axes, second], source: at('Projet!A1') }],
    links: [
      ...Array.from({ length: 30 }, (_, i) => link(`action ${String(i)}`, 'A')),
      ...Array.from({ length: ofSecond }, (_, i) => link(`action ${String(i)}`, 'C')),
    ],
  });

describe('MAT-05, an axis of the projet académique that is hardly served', () => {
  it('finds less than a tenth of the croix', () => {
    expect(inShort(mat05.check(served(3), today))).toEqual([['MAT-05', 'information', 'Projet!A1']]);
  });

  it('says nothing of more, and leaves an axis without any croix to MAT-02', () => {
    expect(mat05.check(served(4), today)).toEqual([]);
    expect(mat05.check(served(0), today)).toEqual([]);
  });
});

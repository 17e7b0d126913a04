import { lnk07 } from '../../src/rules/lnk07';
import { inShort } from '../support/findings';
import { sheet, type Cells } from '../support/grid';
import { roadmapOf } from '../support/reading';

const today = { date: '2026-01-01' };
const axisSheet = (title: string, ...actions: [string, string][]): Cells => [
  [title],
  ['Code', 'Action', 'Indicateur'],
  ...actions.map(([code, action]) => [code, action, `Nombre pour ${code}`]),
];

describe('LNK-07, an action under two axes', () => {
  it('finds the code that comes back under another axis with the same title', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1', axisSheet('Axe 1 : Partager', ['1-1', 'La lettre des usages'], ['1-2', 'Le site'])),
      sheet('Axe 2', axisSheet('Axe 2 : Former', ['1-2', 'Le site'], ['2-1', 'Les parcours'])),
    );
    expect(inShort(lnk07.check(roadmap, today))).toEqual([
      ['LNK-07', 'avertissement', 'Axe 1!B4', 'Axe 2!B3'],
    ]);
  });

  it('says nothing of an action that is said twice under its own axis', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1', axisSheet('Axe 1 : Partager', ['1-1', 'La lettre des usages'], ['1-2', 'Le site'])),
      sheet('Suite', axisSheet('Axe 1 : Partager', ['1-2', 'Le site'], ['1-3', 'Le portail'])),
    );
    expect(lnk07.check(roadmap, today)).toEqual([]);
  });

  it('says nothing of two actions that only share their title', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1', axisSheet('Axe 1 : Partager', ['1-1', 'Former les tuteurs'], ['1-2', 'Le site'])),
      sheet('Axe 2', axisSheet('Axe 2 : Former', ['2-1', 'Former les tuteurs'], ['2-2', 'Les parcours'])),
    );
    expect(lnk07.check(roadmap, today)).toEqual([]);
  });
});

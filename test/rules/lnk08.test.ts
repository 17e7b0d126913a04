import { lnk08 } from '../../src/rules/lnk08';
import { inShort } from '../support/findings';
import { at, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const below = (code: string, parent: string | null): ReturnType<typeof objective> =>
  objective(`${code} | Objectif`, {
    parent: parent === null ? null : `objectif ${parent}`,
    source: at(`A${code}`),
  });

describe('LNK-08, objectives in a circle', () => {
  it('names those of the circle, once, and not what hangs from it', () => {
    const objectives = [below('9', '1'), below('1', '2'), below('2', '3'), below('3', '1')];
    expect(inShort(lnk08.check(roadmap({ objectives }), today))).toEqual([
      ['LNK-08', 'erreur', 'Feuille!A1', 'Feuille!A2', 'Feuille!A3'],
    ]);
  });

  it('finds what is below itself', () => {
    expect(inShort(lnk08.check(roadmap({ objectives: [below('1', '1')] }), today))).toEqual([
      ['LNK-08', 'erreur', 'Feuille!A1'],
    ]);
  });

  it('says nothing of two branches of one objective, nor of a parent that is not there', () => {
    const objectives = [below('1', null), below('2', '1'), below('3', '1'), below('4', '7')];
    expect(lnk08.check(roadmap({ objectives }), today)).toEqual([]);
  });
});

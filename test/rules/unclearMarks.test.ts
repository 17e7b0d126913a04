import { runRules } from '../../src/rules/check';
import { mat01 } from '../../src/rules/mat01';
import { mat02 } from '../../src/rules/mat02';
import { mat03 } from '../../src/rules/mat03';
import { mat08 } from '../../src/rules/mat08';
import type { Roadmap } from '../../src/domain/roadmap';
import { roadmapOf } from '../support/reading';
import { sheet } from '../support/grid';

const today = { date: '2026-01-01' };

/** Four actions and three objectives; the last objective has these marks of the first and the last action. */
const matrix = (...last: [string | null, string | null]): Roadmap =>
  roadmapOf(
    sheet('Actions', [
      ['Code', 'Action', 'Pilote'],
      ['1-1', 'La lettre', 'DRANE'],
      ['1-2', 'Le site', 'DRANE'],
      ['1-3', 'Le portail', 'DRANE'],
      ['1-4', 'Le salon', 'DRANE'],
    ]),
    sheet('Matrice', [
      ['Contribution au projet académique'],
      ['Action', 'Mieux apprendre', 'Réduire les écarts', 'Ouvrir l’école'],
      ['1-1 La lettre', 'x', 'x', last[0]],
      ['1-2 Le site', 'x', 'x', null],
      ['1-3 Le portail', 'x', 'x', null],
      ['1-4 Le salon', null, null, last[1]],
    ]),
  );
const codes = (roadmap: Roadmap): string[] =>
  runRules([mat01, mat02, mat03, mat08], roadmap, { ...today, profile: 'all' })
    .map(({ code }) => code)
    .sort();

describe('a mark that is not understood', () => {
  it('may be the croix that its row and its column want: only MAT-08 asks about it', () => {
    expect(codes(matrix(null, '?'))).toEqual(['MAT-08']);
    expect(codes(matrix('x', '?'))).toEqual(['MAT-08']);
  });

  it('says nothing of other rows and columns', () => {
    expect(codes(matrix(null, null))).toEqual(['MAT-01', 'MAT-02']);
    expect(codes(matrix('?', null))).toEqual(['MAT-01', 'MAT-08']);
    expect(codes(matrix('x', null))).toEqual(['MAT-01', 'MAT-03']);
  });
});

import type { AxisDraft } from '../../../src/layouts/draft';
import { renamedAxis } from '../../../src/layouts/merge/renamedAxis';

/** `1 Former @ Sommaire` is the axis 1 « Former », met on the sheet « Sommaire ». */
function axes(...lines: string[]): AxisDraft[] {
  return lines.map((line) => {
    const [, code, title, sheet] = /^(\S+) (.+) @ (.+)$/.exec(line)!;
    const source = { sheet: sheet!, address: 'A1' };
    return { kind: 'axis', code: code!, title: title!, source, role: 'detail', order: 0 };
  });
}

const AGREED = [
  '1 Réussite des élèves @ Sommaire',
  '1 Réussite des élèves @ Axe 1',
  '2 Gouvernance partagée @ Sommaire',
  '2 Gouvernance partagée @ Axe 2',
];
const OTHERWISE = ['3 Valoriser les personnels @ Sommaire', '3 Accompagner les équipes @ Axe 3'];

describe('an axis that a list and its own sheet name otherwise', () => {
  it('is one axis where all others are called the same', () => {
    expect(renamedAxis(axes(...AGREED, ...OTHERWISE))).toBe('3');
  });

  it.each([
    ['two of them differ', [...AGREED.slice(0, 3), '2 Ouverture au monde @ Axe 2', ...OTHERWISE]],
    ['too few others are met twice', [...AGREED.slice(0, 2), ...OTHERWISE]],
    ['one list has both', [...AGREED, OTHERWISE[0]!, '3 Accompagner les équipes @ Sommaire']],
    ['one title has another number elsewhere', [...AGREED, ...OTHERWISE, '4 Accompagner les équipes @ Plan']],
    [
      'they are written alike',
      [...AGREED, '3 Former les équipes @ Sommaire', '3 Former les équipes @ Axe 3'],
    ],
  ])('is not told so where %s', (_what, lines) => {
    expect(renamedAxis(axes(...lines))).toBeNull();
  });
});

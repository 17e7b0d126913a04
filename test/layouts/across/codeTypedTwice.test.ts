import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const AXES = ['Former les équipes', 'Équiper les écoles'];

/** « N° | Axe | Action | Pilote », one action a row, five under each axis. */
function plan(codes: readonly string[]): Cells {
  return [
    ['N°', 'Axe', 'Action', 'Pilote'],
    ...codes.map((code, i) => [code, AXES[i < 5 ? 0 : 1]!, `Conduire le projet ${'abcdefghij'[i]}`, 'DRANE']),
  ];
}

describe('« N° » before « Axe » and « Action »', () => {
  const codes = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '2.5'];

  it('numbers the actions though one code is typed twice', () => {
    const slip = codes.map((code) => (code === '2.4' ? '2.3' : code));
    const { actions, axes } = roadmapOf(sheet('Plan', plan(slip)));
    expect(actions.map(({ code }) => code)).toEqual(slip);
    expect(axes.map(({ code }) => code)).toEqual([undefined, undefined]);
  });

  it('numbers the axes where all rows of one share it', () => {
    const { actions, axes } = roadmapOf(sheet('Plan', plan(codes.map((code) => code[0]!))));
    expect(axes.map(({ code }) => code)).toEqual(['1', '2']);
    expect(actions.map(({ code }) => code)).toEqual(codes.map(() => undefined));
  });
});

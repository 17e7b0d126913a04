import { score, type Score } from '../mistakes/score';

/**
 * A fifth set, thirty mistakes of thirty rules, fixed before the rules saw it (README.md): they found twenty of them at
 * first sight, with nothing false. Now all of them.
 */
const FOLDER = 'test/mistakes5';
const PLANTED = ['montbrisel', 'lanterive', 'valombreuse'];
const CLEAN = 'sainte-aurelle';

describe('a fifth set of workbooks with planted mistakes', () => {
  let scores: Map<string, Score>;

  beforeAll(async () => {
    scores = new Map();
    for (const name of [...PLANTED, CLEAN]) scores.set(name, await score(FOLDER, name));
  });

  it('is read whole', () => {
    const partly = [...scores].filter(([, { actions }]) => actions.read !== actions.expected);
    expect(partly).toEqual([]);
  });

  it('has all its mistakes found', () => {
    const all = [...scores.values()];
    expect(all.reduce((sum, one) => sum + one.planted, 0)).toBe(30);
    expect(all.flatMap((one) => one.missed)).toEqual([]);
  });

  it.each([...PLANTED, CLEAN])('%s has no false error and no false warning', (name) => {
    const { falseErrors, falseWarnings } = scores.get(name)!;
    expect([...falseErrors, ...falseWarnings]).toEqual([]);
  });
});

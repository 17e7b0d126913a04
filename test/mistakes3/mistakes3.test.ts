import { score, type Score } from '../mistakes/score';

/**
 * A third set, forty mistakes of forty rules, fixed before the rules saw it (README.md): they found half of them at first
 * sight, with no false error. Now all of them.
 */
const FOLDER = 'test/mistakes3';
const PLANTED = ['vertefeuille', 'pontarel', 'grandlac', 'orvanne'];
const CLEAN = 'sauvagnac';

describe('a third set of workbooks with planted mistakes', () => {
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
    expect(all.reduce((sum, one) => sum + one.planted, 0)).toBe(40);
    expect(all.flatMap((one) => one.missed)).toEqual([]);
  });

  it.each([...PLANTED, CLEAN])('%s has no false error and no false warning', (name) => {
    const { falseErrors, falseWarnings } = scores.get(name)!;
    expect([...falseErrors, ...falseWarnings]).toEqual([]);
  });
});

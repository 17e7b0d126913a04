import { score, type Score } from '../mistakes/score';

/**
 * A seventh set, twenty-five mistakes of twenty-five rules, chosen from the catalogue alone (README.md): the rules found
 * seventeen of them at first sight, and four false errors. Now all, with nothing false.
 */
const FOLDER = 'test/mistakes7';
const PLANTED = ['solanges', 'port-alban'];
const CLEAN = 'vernois';

describe('a seventh set of workbooks with planted mistakes', () => {
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
    expect(all.reduce((sum, one) => sum + one.planted, 0)).toBe(25);
    expect(all.flatMap((one) => one.missed)).toEqual([]);
  });

  it.each([...PLANTED, CLEAN])('%s has no false error and no false warning', (name) => {
    const { falseErrors, falseWarnings } = scores.get(name)!;
    expect([...falseErrors, ...falseWarnings]).toEqual([]);
  });
});

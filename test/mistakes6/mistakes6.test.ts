import { score, type Score } from '../mistakes/score';

/**
 * A sixth set, twenty-three mistakes of twenty-three rules, chosen from the catalogue alone (README.md): the rules found
 * nineteen of them at first sight, with nothing false. Now all.
 */
const FOLDER = 'test/mistakes6';
const PLANTED = ['brevalons', 'hautelys'];
const CLEAN = 'peyrelongue';

describe('a sixth set of workbooks with planted mistakes', () => {
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
    expect(all.reduce((sum, one) => sum + one.planted, 0)).toBe(23);
    expect(all.flatMap((one) => one.missed)).toEqual([]);
  });

  it.each([...PLANTED, CLEAN])('%s has no false error and no false warning', (name) => {
    const { falseErrors, falseWarnings } = scores.get(name)!;
    expect([...falseErrors, ...falseWarnings]).toEqual([]);
  });
});

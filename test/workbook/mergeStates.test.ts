import fc from 'fast-check';
import { emptyState, type State } from '../../src/workbook/host';
import { mergeStates } from '../../src/workbook/mergeStates';

const state = (parts: Partial<State>): State => ({ ...emptyState(), ...parts });
const choices = (entries: Record<string, string>): State => state({ choices: entries });
const matrix = (cells: Record<string, string>): State => state({ generated: { matrice: cells } });

describe('two people save the state of one workbook', () => {
  it('keeps what each of them added', () => {
    const merged = mergeStates(
      choices({ a: '1' }),
      choices({ a: '1', b: 'mine' }),
      choices({ a: '1', c: 'theirs' }),
    );
    expect(merged.choices).toEqual({ a: '1', b: 'mine', c: 'theirs' });
  });

  it('keeps the settings that each of them chose', () => {
    const settings = (entries: Record<string, string>): State => state({ settings: entries });
    const merged = mergeStates(
      settings({}),
      settings({ 'matrice/papier': 'A3' }),
      settings({ 'matrice/sens': 'colonnes' }),
    );
    expect(merged.settings).toEqual({ 'matrice/papier': 'A3', 'matrice/sens': 'colonnes' });
  });

  it('keeps mine where both changed, theirs where I did not', () => {
    const base = choices({ a: '1', b: '1' });
    const merged = mergeStates(base, choices({ a: 'mine', b: '1' }), choices({ a: 'theirs', b: 'theirs' }));
    expect(merged.choices).toEqual({ a: 'mine', b: 'theirs' });
  });

  it('takes away what either took away', () => {
    const base = choices({ a: '1', b: '1', c: '1' });
    expect(mergeStates(base, choices({ b: '1', c: '1' }), choices({ a: '1', c: '1' })).choices).toEqual({
      c: '1',
    });
  });

  it('keeps what I changed though they took it away', () => {
    expect(mergeStates(choices({ a: '1' }), choices({ a: 'mine' }), choices({})).choices).toEqual({
      a: 'mine',
    });
  });

  it('compares generated sheets cell by cell', () => {
    const merged = mergeStates(
      matrix({ 'A1|O1': 'X', 'A1|O2': '' }),
      matrix({ 'A1|O1': 'X', 'A1|O2': 'X' }),
      matrix({ 'A1|O1': '', 'A1|O2': '' }),
    );
    expect(merged.generated).toEqual({ matrice: { 'A1|O1': '', 'A1|O2': 'X' } });
  });

  it('keeps a generated sheet that has no cell made for typing, and takes away one that I took away', () => {
    const base = state({ generated: { 'matrice/en cours': { a: 'X' } } });
    const merged = mergeStates(base, state({ generated: { indicateurs: {} } }), base);
    expect(merged.generated).toEqual({ indicateurs: {} });
  });

  it('takes an accepted finding as a whole, and keeps those of both', () => {
    const accepted = (reasons: Record<string, string>): State =>
      state({
        accepted: Object.fromEntries(
          Object.entries(reasons).map(([key, reason]) => [
            key,
            { code: 'EMP-01', reason, date: '2024-09-02', about: [key], texts: ['Former'] },
          ]),
        ),
      });
    const merged = mergeStates(
      accepted({ a: 'vu' }),
      accepted({ a: 'vu', b: 'su' }),
      accepted({ a: 'autre', c: 'dit' }),
    );
    expect(merged).toEqual(accepted({ a: 'autre', b: 'su', c: 'dit' }));
  });
});

describe('laws', () => {
  // Keys that every object has from its birth are keys like any other.
  const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
  const texts = fc.dictionary(key, fc.constantFrom('1', '2', ''), { noNullPrototype: true });
  const anyState: fc.Arbitrary<State> = fc.record({
    version: fc.constant(1 as const),
    generated: fc.dictionary(key, texts, { noNullPrototype: true }),
    accepted: fc.dictionary(
      key,
      fc.record({
        code: fc.constant('EMP-01'),
        reason: fc.constantFrom('vu', 'su'),
        date: fc.constant('2024-09-02'),
        about: fc.array(fc.constantFrom('1-1', '1-2')),
        texts: fc.array(fc.constantFrom('Former', 'Lire')),
      }),
      { noNullPrototype: true },
    ),
    choices: texts,
    settings: texts,
    identities: fc.dictionary(
      key,
      fc.record({
        kind: fc.constantFrom('axis' as const, 'action' as const),
        title: fc.constantFrom('former', 'équiper'),
        rank: fc.nat(2),
      }),
      { noNullPrototype: true },
    ),
  });

  it('gives theirs when I changed nothing, and mine when they changed nothing', () => {
    fc.assert(
      fc.property(anyState, anyState, (base, changed) => {
        expect(mergeStates(base, base, changed)).toEqual(changed);
        expect(mergeStates(base, changed, base)).toEqual(changed);
      }),
    );
  });

  it('changes nothing when it is saved again', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
        const merged = mergeStates(base, mine, theirs);
        expect(mergeStates(base, mine, merged)).toEqual(merged);
      }),
    );
  });
});

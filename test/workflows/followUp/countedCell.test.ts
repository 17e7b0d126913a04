import { countedCell } from '../../../src/workflows/followUp/countedCell';

/** What stands in the sheet, what was generated there, what the user’s own sheet says, and what it said then. */
const counts = (now: string, before: string | undefined, own: string, ownThen: string): string => {
  const { counts: side, conflict } = countedCell({ now, before, own, ownThen });
  return conflict ? `${side}, told` : side;
};

describe('a cell made for typing', () => {
  it.each([
    ['nobody touched', '50', '50', '50', '50', 'own'],
    ['is empty as ever', '', '', '', '', 'own'],
    ['was typed in', '60', '50', '50', '50', 'typed'],
    ['was emptied', '', '50', '50', '50', 'typed'],
    ['was typed in before the sheet was last made', '60', '60', '50', '50', 'typed'],
    ['was emptied before the sheet was last made', '', '', '50', '50', 'typed'],
    ['follows the own sheet where nobody typed', '50', '50', '55', '50', 'own'],
    ['says by now what the own sheet says', '55', '50', '55', '50', 'own'],
    ['was typed in, and the own sheet changed', '60', '50', '55', '50', 'typed, told'],
    ['was typed in long ago, and the own sheet changed', '60', '60', '55', '50', 'typed, told'],
    ['was typed in, and the own sheet says nothing any more', '60', '60', '', '50', 'typed'],
    ['was emptied, and the own sheet says something new', '', '', '55', '50', 'own'],
  ])('that %s', (_title, now, before, own, ownThen, expected) => {
    expect(counts(now, before, own, ownThen)).toBe(expected);
  });

  it.each([
    ['says as the own sheet does', '50', '50', 'own'],
    ['is empty where the own sheet says something', '', '50', 'own'],
    ['says something where the own sheet does not', '60', '', 'typed'],
    ['says something else', '60', '50', 'typed, told'],
  ])('of which nobody remembers what was generated, that %s', (_title, now, own, expected) => {
    expect(counts(now, undefined, own, '')).toBe(expected);
  });
});

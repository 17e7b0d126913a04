import { filledParts } from '../../../src/hosts/excel/write/filledParts';

describe('the filled part of a list', () => {
  const partsOf = (text: string, most: number): [number, string][] =>
    filledParts([...text], (letter) => letter !== '.', most).map(({ first, items }) => [
      first,
      items.join(''),
    ]);

  it('goes from the first filled item to the last', () => {
    expect(partsOf('..a.b...', 10)).toEqual([[2, 'a.b']]);
  });

  it('is parted where it is long', () => {
    expect(partsOf('.abcde.', 2)).toEqual([
      [1, 'ab'],
      [3, 'cd'],
      [5, 'e'],
    ]);
  });

  it('is nothing where nothing is filled', () => {
    expect([partsOf('...', 2), partsOf('', 2)]).toEqual([[], []]);
  });
});

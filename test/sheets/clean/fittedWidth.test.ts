import { fittedWidth } from '../../../src/sheets/clean/fittedWidth';

const widths = { narrow: 12, wide: 40 };

it.each([
  ['codes alone', ['1.1', '1.2\n1.3', ''], 12],
  ['a title among codes', ['1.1', 'Former les enseignants aux usages'], 40],
])('of a column with %s', (_, texts, width) => {
  expect(fittedWidth(texts, widths)).toBe(width);
});

it('of an empty column is told', () => {
  expect(fittedWidth(['', ''], widths)).toBe(12);
  expect(fittedWidth([], { ...widths, empty: 40 })).toBe(40);
});

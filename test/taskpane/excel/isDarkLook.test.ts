import { isDarkLook } from '../../../src/taskpane/excel/isDarkLook';

it('takes Office at its word', () => {
  expect(isDarkLook({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' })).toBe(true);
  expect(isDarkLook({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe(false);
});

it.each([
  ['#000000', true],
  ['#262626', true],
  ['#444444', true],
  ['#757575', true],
  ['#777777', false],
  ['#E6E6E6', false],
  ['#ffffff', false],
])('tells by the background %s of an older Office', (bodyBackgroundColor, dark) => {
  expect(isDarkLook({ bodyBackgroundColor })).toBe(dark);
});

it('leaves to the system what Office does not tell', () => {
  expect(isDarkLook(undefined)).toBeUndefined();
  expect(isDarkLook({})).toBeUndefined();
  expect(isDarkLook({ bodyBackgroundColor: 'white' })).toBeUndefined();
});

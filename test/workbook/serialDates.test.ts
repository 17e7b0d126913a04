import fc from 'fast-check';
import { isDateFormat, isoDate } from '../../src/workbook/serialDates';

describe('the format of a date', () => {
  it.each(['dd/mm/yyyy', 'd-mmm', 'mmm yyyy', 'm/d/yy h:mm', '[$-40C]d mmmm yyyy;@', 'mm', '[Red]yyyy'])(
    '%s',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    'General',
    '0%',
    '#,##0.00',
    'hh:mm:ss',
    '[h]:mm',
    '[mm]',
    'h:mm AM/PM',
    '0" jours (day)"',
    '[Red]0',
    '0\\d',
    '@',
    '0.00E+00',
  ])('%s is none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('the date of a serial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45292, '2024-01-01'],
    [45292.75, '2024-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(isoDate(serial)).toBe(date);
  });

  it.each([0, 0.5, -3, 60, 2_958_466, Number.NaN])('%d has none, as in Excel', (serial) => {
    expect(isoDate(serial)).toBeUndefined();
  });

  it('goes one day further with each serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
        expect(days(isoDate(serial + 1)!) - days(isoDate(serial)!)).toBe(1);
      }),
    );
  });
});

import { typedContent } from './typedContent';

const typed = (text: string) => typedContent(text, 'General', false);

describe('what Excel makes of a text that is typed', () => {
  it.each([
    ['12', 12, undefined],
    ['-3.5', -3.5, undefined],
    ['(3)', -3, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['50 %', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$4', 4, '$#,##0'],
    ['1E3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
  ])('takes %s as a number', (text, value, format) => {
    expect(typed(text)).toEqual({ value, ...(format !== undefined && { format }) });
  });

  it.each([
    ['12/31/2024', 45657, 'm/d/yyyy'],
    ['31/12/2024', 45657, 'm/d/yyyy'],
    ['2024-12-31', 45657, 'm/d/yyyy'],
    ['1-Jan-24', 45292, 'd-mmm-yy'],
    ['Jan 2024', 45292, 'mmm-yy'],
    ['3-1', 46082, 'd-mmm'],
    ['10:30', 0.4375, 'h:mm'],
  ])('takes %s as a date or a time', (text, value, format) => {
    expect(typed(text)).toEqual({ value, format });
  });

  it.each(['1,5', '12,34', '1.2.3', '31/13/2024', '32/1', 'Objectif 1', 'X', '●', '10 %  environ', 'Mai'])(
    'leaves %s a text',
    (text) => {
      expect(typed(text)).toEqual({ value: text });
    },
  );

  it.each(['-former', '+1 poste', '@élèves', '=SUM(A1:A2)'])('takes %s as a formula', (text) => {
    expect(typed(text)).toEqual({ value: '', formula: text.startsWith('=') ? text : `=${text}` });
  });
});

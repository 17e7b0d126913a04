import { headerParts, heldHeader } from '../../src/workbook/headerText';

describe('a header', () => {
  it('is parted at its codes', () => {
    expect(headerParts('&LFeuille de route&CAcadémie&R&P / &N')).toEqual({
      left: 'Feuille de route',
      center: 'Académie',
      right: '&P / &N',
    });
  });

  it('stands in the middle without a code', () => {
    expect(headerParts('Page &P')).toEqual({ left: '', center: 'Page &P', right: '' });
  });

  it('keeps a & that is written twice, even before a letter that would be a code', () => {
    expect(headerParts('&LR&&L&RR && D')).toEqual({ left: 'R&&L', center: '', right: 'R && D' });
  });

  it('is empty when there is none', () => {
    expect(headerParts('')).toEqual({ left: '', center: '', right: '' });
  });

  it('is cut to what Excel takes, never inside a code', () => {
    const long = `${'a'.repeat(254)}&&b`;
    expect(heldHeader(long)).toBe('a'.repeat(254));
    expect(heldHeader('court')).toBe('court');
  });
});

import fc from 'fast-check';
import { headerParts, headerText } from './headerText';

describe('the three parts of a header', () => {
  it.each([
    ['&LÀ gauche&CAu milieu&RÀ droite', { left: 'À gauche', center: 'Au milieu', right: 'À droite' }],
    ['sans code', { left: '', center: 'sans code', right: '' }],
    ['&RR&&D &P / &N', { left: '', center: '', right: 'R&&D &P / &N' }],
    ['', { left: '', center: '', right: '' }],
  ])('of %s', (text, parts) => {
    expect(headerParts(text)).toEqual(parts);
  });

  it('make one text, from which they are read again', () => {
    const part = fc
      .array(fc.constantFrom('a', '&&', '&P', 'L', ' '), { maxLength: 5 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.record({ left: part, center: part, right: part }), (parts) => {
        expect(headerParts(headerText(parts))).toEqual(parts);
      }),
    );
  });
});

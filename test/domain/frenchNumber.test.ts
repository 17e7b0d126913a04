import { frenchNumber } from '../../src/domain/frenchNumber';

describe('a number in French', () => {
  it.each([
    [0, '0'],
    [1234567, '1\u202f234\u202f567'],
    [12345.5, '12\u202f345,5'],
    [0.126, '0,13'],
    [2.1, '2,1'],
    [-3, '-3'],
    [-0.001, '0'],
  ])('%p is %p', (value, text) => {
    expect(frenchNumber(value)).toBe(text);
  });

  it('has as many decimals as it is asked for', () => {
    expect(frenchNumber(83.24, 0)).toBe('83');
    expect(frenchNumber(83.24, 1)).toBe('83,2');
  });
});

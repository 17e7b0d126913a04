import fc from 'fast-check';
import { charactersOfPoints, pointsOfCharacters } from '../../src/workbook/columnPoints';

describe('column widths in points', () => {
  it.each([
    [0, 0],
    [1, 9],
    [8, 45.75],
    [8.43, 48],
    [40, 213.75],
    [255, 1342.5],
  ])('%d characters are %d points', (characters, points) => {
    expect(pointsOfCharacters(characters)).toBe(points);
    expect(charactersOfPoints(points)).toBeCloseTo(characters, 2);
  });

  it('whole characters come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (characters) => {
        expect(charactersOfPoints(pointsOfCharacters(characters))).toBe(characters);
      }),
    );
  });

  it('any width comes back to within the half of a pixel that Excel cannot draw', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 255, noNaN: true }), (characters) => {
        const back = charactersOfPoints(pointsOfCharacters(characters));
        expect(Math.abs(back - characters)).toBeLessThanOrEqual(0.5 / 7 + 0.005);
      }),
    );
  });
});

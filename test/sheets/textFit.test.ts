import { fittedStyle, lineCount, rowHeight, turnedHeight } from '../../src/sheets/textFit';

describe('the room that a text takes', () => {
  it('breaks lines between words, and words that are longer than a line', () => {
    expect(lineCount('un deux trois', 13)).toBe(1);
    expect(lineCount('un deux trois', 12)).toBe(2);
    expect(lineCount('un\ndeux', 50)).toBe(2);
    expect(lineCount('anticonstitutionnellement', 10)).toBe(3);
    expect(lineCount('', 10)).toBe(1);
  });

  it('grows with the text and the type, and shrinks with the width', () => {
    const text = 'Développer l’ouverture internationale et les parcours artistiques';
    expect(rowHeight(text, 20)).toBeGreaterThan(rowHeight(text, 40));
    expect(rowHeight(text, 20, { size: 16 })).toBeGreaterThan(rowHeight(text, 20));
    expect(rowHeight(text, 40, { indent: 8 })).toBe(rowHeight(text, 24));
    expect(rowHeight('Un mot', 20)).toBe(15);
    expect(rowHeight(text.repeat(100), 20)).toBe(409);
  });

  it('gives a text that no row holds the largest type in which one does', () => {
    const text = 'Développer les usages '.repeat(90);
    expect(fittedStyle('Un mot', 40, { bold: true })).toEqual({ bold: true });
    expect(rowHeight(text, 40)).toBe(409);
    expect(fittedStyle(text, 40, { bold: true })).toEqual({ bold: true, size: 8 });
    expect(fittedStyle(text.repeat(20), 40, {})).toEqual({ size: 6 });
  });

  it('gives a turned text the height of its longest line', () => {
    expect(turnedHeight('Développer la persévérance scolaire', 9, 10)).toBeLessThan(
      turnedHeight('Développer la persévérance scolaire', 4, 10),
    );
    expect(turnedHeight('anticonstitutionnellement', 20, 10)).toBe(Math.ceil(25 * 5.8 + 12));
  });
});

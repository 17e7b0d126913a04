/* How much room texts want, before a browser has laid them out. Widths are in characters, heights in lines. */

/** The letters of the longest line. */
export function longestLine(text: string): number {
  if (!text.includes('\n')) return text.length;
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}

/** The width of a column that shows a line of so many letters whole, margins included. */
export function widthOf(letters: number): number {
  return letters * 1.12 + 3;
}

/** A little more lines than a text takes where `width` characters stand on one: what is cut cannot be read. */
export function roomyLines(text: string, width: number): number {
  const capacity = Math.max(2, Math.floor(width * 0.85) - 1);
  if (!text.includes('\n')) return Math.max(1, Math.ceil(text.length / capacity));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / capacity)), 0);
}

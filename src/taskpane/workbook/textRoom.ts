/* How much room texts want, before a browser has laid them out. Widths are in characters, heights in lines. */

/** The letters of the longest line. */
export function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}

/** A little more lines than a text takes where `width` characters stand on one: what is cut cannot be read. */
export function roomyLines(text: string, width: number): number {
  const capacity = Math.max(2, Math.floor(width * 0.85) - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / capacity)), 0);
}

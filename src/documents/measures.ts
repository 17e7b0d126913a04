/** Lengths of Word: twentieths of a point. */
const PER_CENTIMETRE = 1440 / 2.54;

/** @example centimetres(2.54) → 1440 */
export function centimetres(length: number): number {
  return Math.round(length * PER_CENTIMETRE);
}

/** A4 and what is left of it between the margins. */
export const page = {
  width: centimetres(21),
  height: centimetres(29.7),
  margin: centimetres(2),
  portraitText: centimetres(17),
  landscapeText: centimetres(25.7),
};

/** Lines of a table that a page holds below the heading of the table, with some to spare. */
export const linesOfPage = { portrait: 56, landscape: 34 };

/** What a character of the text of a table takes on average. */
const CHARACTER = 92;
/** What the inner margins of a cell, and a bullet, take of its width. */
const AROUND = 420;

/** About how many lines a text takes in a column of this width. */
export function linesIn(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - AROUND) / CHARACTER));
  return Math.max(1, Math.ceil(text.length / perLine));
}

/** Widths in these proportions that fill `whole`. */
export function shared(whole: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => Math.floor((whole * part) / sum));
}

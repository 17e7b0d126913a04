import type { Field } from '../roadmap';

/** The share done that a cell says, in points; a bare 1, which may be 1 % or the whole, is not understood. */
export function typedShare({ text, number }: Field): number | undefined {
  const written = /(\d+(?:[.,]\d+)?)\s*%/.exec(text);
  if (written) return Number(written[1]!.replace(',', '.'));
  if (number === undefined || number === 1 || number < 0 || number > 100) return undefined;
  return number < 1 ? number * 100 : number;
}

import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { Noise } from './noise';
import { sheetOf, type Page } from './page';

/** The sheets that pages become after these noises, in their order; the same for the same seed. */
export function noisySheets(pages: Page[], noises: Noise[], seed: number): SheetSnapshot[] {
  const dice = diceOf(seed);
  const made = noises.reduce((before, noise) => noise.apply(before, dice), pages);
  return made.map((page) =>
    sheetOf(
      page,
      noises.some(({ merged }) => merged),
    ),
  );
}

/** Whole numbers that look thrown: a linear congruential generator (Numerical Recipes), its low bits left out. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

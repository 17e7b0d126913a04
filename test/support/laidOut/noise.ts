import type { Page } from './page';

/** What an office does to a sheet without changing what it says. `dice` gives whole numbers, the same for the same seed. */
export interface Noise {
  title: string;
  apply(pages: Page[], dice: () => number): Page[];
  /** Merges each cell that holds for several rows; without it the rows below are blank. */
  merged?: true;
}

/** One of a list, by the dice. */
export function pick<T>(list: readonly T[], dice: () => number): T {
  return list[dice() % list.length]!;
}

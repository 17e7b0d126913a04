/** Type sizes and least heights, in points, and the longest texts, in characters, of the page. */
export interface PageSizes {
  title: number;
  text: number;
  /** A line of a table. */
  least: number;
  gap: number;
  /** Of a title of an axis or an indicator. */
  name: number;
  /** Of a text that was written. */
  words: number;
  /** Decisions asked for; of those before, and of dates, one less each. */
  lines: number;
}

/** From the largest: the first with which everything stands on one page is taken. */
export const pageSizes: readonly [PageSizes, ...PageSizes[]] = [
  { title: 22, text: 12, least: 25, gap: 15, name: 110, words: 400, lines: 6 },
  { title: 20, text: 11, least: 20, gap: 11, name: 120, words: 320, lines: 6 },
  { title: 18, text: 10, least: 17, gap: 9, name: 90, words: 240, lines: 6 },
  { title: 16, text: 9.5, least: 15, gap: 8, name: 94, words: 170, lines: 5 },
  { title: 14, text: 9, least: 13.5, gap: 7, name: 49, words: 120, lines: 4 },
  { title: 13, text: 8.5, least: 12.5, gap: 4, name: 52, words: 90, lines: 3 },
];

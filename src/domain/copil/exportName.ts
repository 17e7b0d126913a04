import { tidy } from '../text';

/** What no system takes in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Longer titles are cut: with their folders, paths have to stay under 260 characters on Windows. */
const LONGEST = 90;

/**
 * The name of the file that is exported: title and ISO day.
 * @example exportName('Feuille de route : 2024/2025', '2025-03-12', 'xlsx') → 'Feuille de route 2024 2025 – 2025-03-12.xlsx'
 */
export function exportName(title: string, day: string, extension: string): string {
  const plain = tidy(title.replace(FORBIDDEN, ' '));
  const lastSpace = plain.lastIndexOf(' ', LONGEST);
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, lastSpace > 0 ? lastSpace : LONGEST);
  const named = cut.replace(/^[\s.]+|[\s.,;–-]+$/gu, '');
  return `${named === '' ? day : `${named} – ${day}`}.${extension}`;
}

import { parseDates } from '../../domain/dates';
import { splitItems } from '../../domain/items';

/**
 * The lines of a cell beside several indicators, one for each in their order: « • 1 600 attestations\n• 62 collèges ». Null
 * where it says one thing of all, or where how many lines it has does not say whose they are.
 * @param count how many indicators stand beside it
 */
export function lineForEach(text: string, count: number): string[] | null {
  if (count < 2 || !/[\n\r]/.test(text)) return null;
  const lines = splitItems(text).map(({ title, details }) => [title, ...details].join(' '));
  return lines.length === count && !areSteps(lines) ? lines : null;
}

/** « 2025 : 40 », « 2026 : 65 »: what one thing was from year to year. */
function areSteps(lines: string[]): boolean {
  const days = lines.map((line) => parseDates(line)[0]?.date);
  return !days.includes(undefined) && new Set(days).size === days.length;
}

import { parseDate } from '../dates';
import { plainKey } from '../text';

/** Months of a unit of time that stands alone (« mois », « rentrée ») or behind a number (« 6 mois »). */
const UNITS: Readonly<Record<string, number>> = {
  mois: 1,
  trimestre: 3,
  semestre: 6,
  an: 12,
  annee: 12,
  rentree: 12,
};
const COUNTED = /^(?:(\d{1,3}) )?(mois|trimestre|semestre|an|annee|rentree)s?(?: scolaire| civile)?$/;

/**
 * The months that a period says: « annuelle » 12, « tous les 6 mois » 6; undefined where it says none. Never less than 1,
 * as the age of a value is counted in whole months.
 */
export function monthsOf(frequency: string): number | undefined {
  const counted = COUNTED.exec(plainKey(frequency));
  if (counted) {
    const months = Number(counted[1] ?? 1) * UNITS[counted[2]!]!;
    return months > 0 ? months : undefined;
  }
  const period = /^P(\d+)([DWMY])$/.exec(parseDate(frequency).periodic ?? '');
  if (!period) return undefined;
  const [, count, unit] = period;
  return unit === 'Y'
    ? Number(count) * 12
    : unit === 'M'
      ? Number(count)
      : Math.max(1, shortPeriod(Number(count), unit!));
}

/** « Toutes les 6 semaines » holds for 2 months: the next whole one. */
function shortPeriod(count: number, unit: string): number {
  return Math.ceil((count * (unit === 'W' ? 7 : 1)) / 30.5);
}

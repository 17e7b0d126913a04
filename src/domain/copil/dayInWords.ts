const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * An ISO day as French says it; anything else as it is.
 * @example dayInWords('2025-03-12') → '12 mars 2025'; dayInWords('fin juin') → 'fin juin'
 */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return day;
  return `${date === '01' ? '1er' : String(Number(date))} ${name} ${year}`;
}

/**
 * True for a value of a day that is still to come after `today` (ISO days). What is of the running year or school year bears
 * its last day, and is no such value.
 */
export function isAhead({ date }: { date?: string }, today: string): boolean {
  if (date === undefined || date <= today) return false;
  const year = Number(today.slice(0, 4));
  const schoolYear = today.slice(5) > '08-31' ? year + 1 : year;
  return date !== `${String(year)}-12-31` && date !== `${String(schoolYear)}-08-31`;
}

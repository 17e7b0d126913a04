/** The day of a moment where the program runs, as an ISO date. In Cayenne it is not yet tomorrow at 22 h. */
export function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

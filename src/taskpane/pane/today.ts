/** The ISO day of a moment, where the user is. */
export function isoDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(twoDigits);
  return `${String(moment.getFullYear())}-${month!}-${day!}`;
}

/** Hours and minutes of a moment, as French writes them: `['14', '05']`. */
export function timeOfDay(moment: Date): [hours: string, minutes: string] {
  return [String(moment.getHours()), twoDigits(moment.getMinutes())];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

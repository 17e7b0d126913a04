/** Hours and minutes of a moment where the user is, as French writes them: `['14', '05']`. */
export function timeOfDay(moment: Date): [hours: string, minutes: string] {
  return [String(moment.getHours()), String(moment.getMinutes()).padStart(2, '0')];
}

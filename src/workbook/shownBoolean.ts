/** What French Excel shows for true and false. */
export function shownBoolean(value: boolean): string {
  return value ? 'VRAI' : 'FAUX';
}

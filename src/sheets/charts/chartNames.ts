/** Longer names would leave no room for the bars beside them. */
const LONGEST = 60;
/** Characters that names side by side under columns have room for, two lines each. */
const ROOM_BELOW = 170;

/** A name on an axis: without final punctuation, cut between two words where it is long. */
export function axisName(text: string): string {
  const name = text.replace(/[\s.;:,]+$/, '');
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** True for names that find room beside bars only, not under columns. */
export function asLongNames(names: readonly string[]): boolean {
  return Math.max(...names.map(({ length }) => length)) * names.length > ROOM_BELOW;
}

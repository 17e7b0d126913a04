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

/**
 * The names of an axis, each told from the others: those that would be cut to the same words lose their middle instead,
 * and get a number where that does not help.
 */
export function axisNames(texts: readonly string[]): string[] {
  const cut = texts.map(axisName);
  const isShared = (names: string[], name: string): boolean =>
    names.indexOf(name) !== names.lastIndexOf(name);
  const distinct = cut.map((name, i) => (isShared(cut, name) ? withoutMiddle(texts[i]!) : name));
  const seen = new Map<string, number>();
  return distinct.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return isShared(distinct, name) ? `${name} (${String(count)})` : name;
  });
}

function withoutMiddle(text: string): string {
  const name = text.replace(/[\s.;:,]+$/, '');
  if (name.length <= LONGEST) return name;
  const half = LONGEST / 2;
  return `${name.slice(0, half).replace(/\s+\S*$/, '')}… ${name.slice(-half).replace(/^\S*\s+/, '')}`;
}

/** True for names that find room beside bars only, not under columns. */
export function asLongNames(names: readonly string[]): boolean {
  return Math.max(...names.map(({ length }) => length)) * names.length > ROOM_BELOW;
}

/** The items by key, each list in the order given; an item of several keys stands under each, one of none nowhere. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => string | null | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of typeof keys === 'string' ? [keys] : (keys ?? [])) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

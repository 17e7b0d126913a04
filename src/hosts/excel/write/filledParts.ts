/**
 * What stands between the first and the last item of a list that hold something, these included, in parts of at most
 * `most` items; `first` is the place of a part's first item.
 */
export function filledParts<Item>(
  items: readonly Item[],
  isFilled: (item: Item) => boolean,
  most: number,
): { first: number; items: Item[] }[] {
  let end = items.length;
  while (end > 0 && !isFilled(items[end - 1]!)) end--;
  const parts: { first: number; items: Item[] }[] = [];
  for (let first = items.findIndex(isFilled); first >= 0 && first < end; first += most) {
    parts.push({ first, items: items.slice(first, Math.min(end, first + most)) });
  }
  return parts;
}

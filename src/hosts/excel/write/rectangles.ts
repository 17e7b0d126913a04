import { rectAddress, type Rect } from '../../../workbook/address';

/**
 * Cells of equal key as few rectangles, by key: every cell that has a key is in exactly one. `rows` holds the keys, row
 * by row; undefined leaves a cell out. Runs in a row are joined with those of the row above that reach as far.
 */
export function rectanglesByKey<Key>(rows: readonly (readonly (Key | undefined)[])[]): Map<Key, Rect[]> {
  const rectangles = new Map<Key, Rect[]>();
  let above = new Map<number, { key: Key; rect: Rect }>();
  rows.forEach((row, top) => {
    const here = new Map<number, { key: Key; rect: Rect }>();
    for (const { key, left, right } of runs(row)) {
      const joined = above.get(left);
      if (joined?.key === key && joined.rect.right === right) {
        joined.rect.bottom = top;
        here.set(left, joined);
        continue;
      }
      const rect: Rect = { top, left, bottom: top, right };
      const others = rectangles.get(key);
      if (others) others.push(rect);
      else rectangles.set(key, [rect]);
      here.set(left, { key, rect });
    }
    above = here;
  });
  return rectangles;
}

/** Neighbours of equal key in one row. */
function runs<Key>(row: readonly (Key | undefined)[]): { key: Key; left: number; right: number }[] {
  const found: { key: Key; left: number; right: number }[] = [];
  row.forEach((key, column) => {
    const last = found.at(-1);
    if (last && last.key === key && last.right === column - 1) last.right = column;
    else if (key !== undefined) found.push({ key, left: column, right: column });
  });
  return found;
}

/** Excel takes 8,192 characters, and counts more than what it is given: signs of absolute places, names of sheets. */
const LONGEST_ADDRESS = 4000;

/** Addresses of several rectangles at once (`A1:B2,D4`), none longer than Excel takes. */
export function jointAddresses(rects: readonly Rect[], longest = LONGEST_ADDRESS): string[] {
  return joined(rects.map(rectAddress), longest);
}

/** Several addresses at once, none longer than Excel takes. */
export function joined(parts: readonly string[], longest = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  for (const address of parts) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else {
      addresses.push(address);
    }
  }
  return addresses;
}

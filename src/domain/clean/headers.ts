import { plainKey } from '../text';

/*
 * A column that people added, or that was kept as it was, may have the header of a column of ours, or another column's:
 * then it carries a number from 2, « Remarques (2) », that is no part of its name.
 */

const NUMBERED = /^(.*\S) \(((?!1\))\d+)\)$/s;

/** What a numbered header is the name of; null for any other header. `isOurs` knows the headers that are spoken for. */
export function nameOfNumbered(header: string, isOurs: (header: string) => boolean): string | null {
  const name = NUMBERED.exec(header)?.[1];
  return name !== undefined && (isOurs(name) || nameOfNumbered(name, isOurs) !== null) ? name : null;
}

/** Headers for added columns in their order, all different, and different from those that are spoken for. */
export function addedHeaders(names: readonly string[], isOurs: (header: string) => boolean): string[] {
  const all = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  const isTaken = (header: string): boolean => taken.has(header.toLowerCase());
  const isKnown = (header: string): boolean => isOurs(header) || all.has(header.toLowerCase());
  return names.map((name) => {
    let header = name;
    if (isOurs(name) || isTaken(name) || nameOfNumbered(name, isKnown) !== null) {
      let number = 2;
      while (isTaken(`${name} (${String(number)})`) || all.has(`${name} (${String(number)})`.toLowerCase()))
        number += 1;
      header = `${name} (${String(number)})`;
    }
    taken.add(header.toLowerCase());
    return header;
  });
}

/** True for headers of one column, however they are capitalised or accented. */
export function sameHeader(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other);
}

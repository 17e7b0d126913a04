import type { ExcelSheet } from '../../workbook/workbook';

/** What is kept of a row or column: a size in points, and whether it is hidden. */
interface Line {
  hidden?: boolean;
}

/** Beyond it, our Excel would keep a line for each of a million rows. */
const MOST_LINES = 100_000;

export function changeRows(
  sheet: ExcelSheet,
  first: number,
  last: number,
  change: { height?: number | undefined; hidden?: boolean },
): void {
  changeLines(sheet.rows, first, last, change);
}

export function changeColumns(
  sheet: ExcelSheet,
  first: number,
  last: number,
  change: { width?: number | undefined; hidden?: boolean; level?: number | undefined },
): void {
  changeLines(sheet.columns, first, last, change);
}

/** What `read` tells of all lines from `first` to `last`; null where they differ. `kept` lists those that may differ. */
export function commonLine<T>(
  kept: ReadonlyMap<number, unknown>,
  first: number,
  last: number,
  read: (index: number) => T,
): T | null {
  const common = read(first);
  if (last - first < kept.size) {
    for (let index = first; index <= last; index++) if (read(index) !== common) return null;
    return common;
  }
  let among = 0;
  for (const index of kept.keys()) {
    if (index < first || index > last) continue;
    among++;
    if (read(index) !== common) return null;
  }
  // Lines that are not kept are all alike: one of them is compared.
  if (among === last - first + 1) return common;
  let untouched = first;
  while (kept.has(untouched)) untouched++;
  return read(untouched) === common ? common : null;
}

/** Changes lines; undefined takes a size away, and a line with nothing of its own is forgotten. */
function changeLines<L extends Line>(
  lines: Map<number, L>,
  first: number,
  last: number,
  change: Record<string, number | boolean | undefined>,
): void {
  const isForgetting = Object.values(change).every((value) => value === undefined || value === false);
  const indexes = isForgetting
    ? [...lines.keys()].filter((index) => index >= first && index <= last)
    : Array.from({ length: Math.min(last - first + 1, MOST_LINES + 1) }, (_, i) => first + i);
  if (indexes.length > MOST_LINES) throw new Error('Our Excel keeps no sizes of so many lines.');
  for (const index of indexes) {
    const changed = Object.entries({ ...lines.get(index), ...change });
    const own = changed.filter(([, value]) => value !== undefined && value !== false);
    if (own.length > 0) lines.set(index, Object.fromEntries(own) as unknown as L);
    else lines.delete(index);
  }
}

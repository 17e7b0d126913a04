import { decodeXml } from './decodeXml';
import { parseXml } from './parseXml';
import type { PartGraph } from './partGraph';

/** The tables that a package has: what new ones must not be called. */
export interface PresentTables {
  names: string[];
  /** The smallest number that no table has; it is taken from then on. */
  freeId: () => number;
}

/** Reads the tables whose parts are still in `parts`; `graph` may know others that were taken out. */
export function presentTables(parts: ReadonlyMap<string, Uint8Array>, graph: PartGraph): PresentTables {
  const names: string[] = [];
  const ids = new Set<number>();
  for (const { part } of graph.ofKind('table')) {
    const bytes = part === undefined ? undefined : parts.get(part);
    if (!bytes) continue;
    const table = parseXml(decodeXml(bytes));
    const name = table.attribute('displayName');
    if (name !== undefined) names.push(name);
    ids.add(Number(table.attribute('id')));
  }
  return { names, freeId: freeNumbers(ids) };
}

/** Counts from 1 and leaves out what is taken. */
export function freeNumbers(taken: ReadonlySet<number> = new Set()): () => number {
  let last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}

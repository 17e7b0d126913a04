import type { Measure } from '../roadmap';

/** The target that counts in the end: the last one without a day, else the one with the latest day. */
export function finalTarget(targets: readonly Measure[]): Measure | undefined {
  const told = targets.filter(isTold);
  const undated = told.filter(({ date }) => date === undefined);
  if (undated.length > 0) return undated.at(-1);
  const latest = told
    .map(({ date }) => date!)
    .sort()
    .at(-1);
  return told.filter(({ date }) => date === latest).at(-1);
}

/** The targets on the way: those with a day beside the final one, one a calendar year, in their order. */
export function stepsBefore(targets: readonly Measure[], final: Measure): Measure[] {
  const dated = targets
    .filter((target) => target !== final && isTold(target) && target.date !== undefined)
    .filter(({ date, relative }) => relative !== true && (final.date === undefined || date! < final.date))
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
  return [...new Map(dated.map((target) => [target.date!.slice(0, 4), target])).values()];
}

/** A target that only says « - » sets none. */
function isTold({ text, value, low }: Measure): boolean {
  return value !== undefined || low !== undefined || /[\p{L}\d]/u.test(text);
}

import type { Measure } from '../roadmap';
import { meaningfulWords } from '../text';

/**
 * The target that counts in the end: the last one without a day, else the one with the latest day. None where several
 * are set for that time, each for something else: « 128 PIX en troisième, 256 PIX en terminale ».
 */
export function finalTarget(targets: readonly Measure[]): Measure | undefined {
  const told = targets.filter(isTold);
  const undated = told.filter(({ date }) => date === undefined);
  const latest = told
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const last = undated.length > 0 ? undated : told.filter(({ date }) => date === latest);
  const said = last.flatMap(({ scope }) => scope ?? []);
  const scopes = new Set(said.map((scope) => meaningfulWords(scope).join(' ')));
  const final = last.at(-1);
  // What is said last without a restriction is said of the whole.
  return final?.scope !== undefined && scopes.size > 1 ? undefined : final;
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

/** Throws with both values when they are not the same. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: found ${String(a)}, expected ${String(b)}`);
}

/** Throws with the sentence when something does not hold. */
export function holds(what: string, condition: boolean): void {
  if (!condition) throw new Error(what);
}

/** Waits until something holds outside of the page, and throws with the sentence if it does not in so many milliseconds. */
export async function until(what: string, condition: () => boolean, patience = 20_000): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < patience;) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`in vain: ${what}`);
}

/** Throws with the first places where two plain values differ, each by its path. */
export function sameEverywhere(what: string, found: unknown, expected: unknown): void {
  const places = differences(found, expected, '');
  if (places.length > 0) throw new Error(`${what}:\n          ${places.slice(0, 6).join('\n          ')}`);
}

function differences(found: unknown, expected: unknown, path: string): string[] {
  if (!isObject(found) || !isObject(expected)) {
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    return a === b ? [] : [`${path}: found ${String(a)}, expected ${String(b)}`];
  }
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...names].flatMap((name) => differences(found[name], expected[name], `${path}/${name}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Throws with both values when they are not the same. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: found ${String(a)}, expected ${String(b)}`);
}

/** Throws with the sentence when something does not hold. */
export function holds(what: string, condition: boolean): void {
  if (!condition) throw new Error(what);
}

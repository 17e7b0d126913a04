/**
 * Excel on the web refuses requests over 5 MB. What is counted here is the text of values and addresses and an estimate
 * of what the client writes around them, so the limit is lower.
 */
export const REQUEST_BYTES = 4_000_000;

/** What the client writes for one call, with the paths of the objects in it: measured, rounded up. */
export const CALL_BYTES = 300;

/** Something to ask of Excel; `bytes` is about what it adds to a request. */
export interface Step {
  bytes: number;
  queue(): void;
}

/** Steps in their order, parted into requests that stay below a limit; a step over it stands alone. */
export function packed<Item extends Pick<Step, 'bytes'>>(
  steps: readonly Item[],
  limit = REQUEST_BYTES,
): Item[][] {
  const requests: Item[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.bytes > limit) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(step);
    size += step.bytes;
  }
  return requests;
}

const encoder = new TextEncoder();

/** Bytes of a value in a request. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

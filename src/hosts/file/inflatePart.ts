import { Inflate } from 'fflate';
import { HostError } from '../../workbook/host';

/** Compressed bytes handed over at a time: deflate makes at most 1,032 times as many of them, about 4 MB. */
const STEP = 4096;

/**
 * Inflates one part into exactly `declaredSize` bytes, which the caller bounds. What comes out beyond them is
 * thrown away and not kept, so that a part that inflates without end costs no more memory than it declares: it is
 * `too-large` (detail `bytes N`) once it passes `limit`, and `damaged` (detail: its name) if it ends before.
 */
export function inflatePart(
  name: string,
  compressed: Uint8Array,
  declaredSize: number,
  limit: number,
): Uint8Array {
  const part = new Uint8Array(declaredSize);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length < declaredSize) part.set(chunk.subarray(0, declaredSize - length), length);
    length += chunk.length;
    if (length > limit) throw new HostError('too-large', `bytes ${String(limit)}`);
  });
  try {
    for (let at = 0; at < compressed.length; at += STEP) {
      inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('damaged', name);
  }
  if (length !== declaredSize) throw new HostError('damaged', name);
  return part;
}

import type { Progress } from '../../workbook/host';
import type { WorkOptions } from './session';

/** What a piece of work is run with; a progress that nobody follows is left out. */
export function options(signal: AbortSignal, progress: Progress | undefined): WorkOptions {
  return { signal, ...(progress && { progress }) };
}

/** The progress of a part of the work, from one share of the whole to another. */
export function part(progress: Progress | undefined, from: number, to: number): Progress | undefined {
  return (
    progress &&
    ((done) => {
      progress(from + done * (to - from));
    })
  );
}

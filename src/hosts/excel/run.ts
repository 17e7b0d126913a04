import { HostError } from '../../workbook/host';
import { codeOf, toHostError, type About } from './errors';
import { supportsUndoGroups } from './supports';

export interface RunOptions extends About {
  /** Looked at before the batch begins; between its requests the batch looks itself, with `stopIf`. */
  signal?: AbortSignal | undefined;
  /**
   * Everything becomes one step of Excel's « Annuler », where Excel can. An Excel that then refuses is asked again
   * without: the batch must do no harm when it runs twice.
   */
  oneUndoStep?: boolean;
}

/** A conversation with Excel; `batch` sends its requests with `context.sync()`. */
export type Run = <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options?: RunOptions,
) => Promise<Result>;

/** The one place that talks to Excel. Whatever fails comes out as a HostError; see `toHostError` for the codes. */
export const run: Run = async (batch, options = {}) => {
  stopIf(options.signal);
  try {
    if (!options.oneUndoStep || !supportsUndoGroups()) return await Excel.run(batch);
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (failure) {
      if (codeOf(failure) !== 'UndoNotSupported') throw failure;
      return await Excel.run(batch);
    }
  } catch (failure) {
    throw toHostError(failure, options);
  }
};

/** Throws the HostError `cancelled` when the user has asked to stop. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

/**
 * The same work, given up as soon as the user asks to stop: an Excel that does not answer would keep him waiting. Only
 * for work that changes nothing, since Excel may still do what it was asked.
 */
export async function orCancelled<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (!signal) return work;
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new HostError('cancelled'));
    };
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

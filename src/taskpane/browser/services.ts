import type { State } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Carried } from '../channel/live';
import type { ServedOptions } from '../channel/peer';
import type { MadeCorrection } from '../session/corrections';
import type { WorkerMethod } from '../session/workerMethod';

/** What the worker that holds a file does for the page. */
export interface FileServices {
  /**
   * Comes first. `file` is null for a workbook that has nothing yet; `kept` is what was said of the workbook in this
   * session and is not in the file, null when nothing was; `made` are the corrections in the file that can be taken back.
   */
  open(
    options: ServedOptions,
    file: Blob | null,
    name: string,
    kept: State | null,
    made: MadeCorrection[],
  ): Promise<void>;
  /** A method of the session over this file, with what it changed. */
  call(options: ServedOptions, method: WorkerMethod, values: Carried[]): Promise<Called>;
  sheet(options: ServedOptions, name: string): Promise<SheetSnapshot>;
  file(options: ServedOptions): Promise<Blob>;
}

export interface Called {
  result: unknown;
  /** The file, where a sheet or a cell in it was written; it holds the state too. */
  file?: Blob;
  /** The state, where nothing but that changed. */
  state?: State;
  /** With a file: the corrections in it that can be taken back. */
  made?: MadeCorrection[];
}

import type { Source } from '../../../domain/roadmap';
import type { Capabilities, CellChange, State, WriteReport } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Carried } from '../../channel/live';
import type { ServedOptions } from '../../channel/peer';
import type { WorkerMethod } from '../../session/workerMethod';

/** What the page does for the worker: Excel answers nobody but a page. */
export interface HostServices {
  read(options: ServedOptions): Promise<WorkbookSnapshot>;
  write(options: ServedOptions, plans: SheetPlan[]): Promise<WriteReport>;
  /** What it answers is the number by which `undo` takes the edit back. */
  edit(options: ServedOptions, changes: CellChange[]): Promise<number>;
  undo(options: ServedOptions, edit: number): Promise<void>;
  reveal(options: ServedOptions, source: Source): Promise<void>;
  loadState(options: ServedOptions): Promise<State>;
  saveState(options: ServedOptions, state: State): Promise<void>;
}

/** What the worker does for the page. */
export interface SessionServices {
  /** Comes first, and tells that the worker is there. */
  open(options: ServedOptions, capabilities: Capabilities): Promise<void>;
  call(options: ServedOptions, method: WorkerMethod, values: Carried[]): Promise<unknown>;
}

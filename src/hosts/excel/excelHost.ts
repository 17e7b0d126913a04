import type { Source } from '../../domain/roadmap';
import {
  HostError,
  type Capabilities,
  type CellChange,
  type Progress,
  type State,
  type Undo,
  type Unsubscribe,
  type WorkbookHost,
  type WriteReport,
} from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { run, stopIf } from './run';

/** French texts that the host puts into the workbook itself. */
export interface ExcelHostTexts {
  /** Shown in a sheet while it is being written, and left there when something stops it. */
  incomplete: string;
}

/** The workbook that is open in Excel. Excel must be ready (`Office.onReady`) before any of its methods is called. */
export class ExcelHost implements WorkbookHost {
  /** A workbook opened read only says so when it is written (`opened-read-only`): the user may save it meanwhile. */
  readonly capabilities: Capabilities = { keepsState: true, writes: true, atomic: false, live: true };

  constructor(private readonly texts: ExcelHostTexts) {}

  async read(progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    stopIf(signal);
    progress?.(0);
    return run(() => Promise.reject(new HostError('host-refused')), { signal });
  }

  async write(_plans: SheetPlan[], _progress?: Progress, signal?: AbortSignal): Promise<WriteReport> {
    stopIf(signal);
    return Promise.reject(new HostError('host-refused', this.texts.incomplete));
  }

  async edit(_changes: CellChange[]): Promise<Undo> {
    return Promise.reject(new HostError('host-refused'));
  }

  async reveal(_source: Source): Promise<void> {
    return Promise.reject(new HostError('host-refused'));
  }

  readonly state = {
    load: (): Promise<State> => Promise.reject(new HostError('host-refused')),
    save: (_state: State): Promise<void> => Promise.reject(new HostError('host-refused')),
  };

  onChanged(_listener: () => void): Unsubscribe {
    return () => undefined;
  }
}

import type { Source } from '../../domain/roadmap';
import type {
  Capabilities,
  CellChange,
  Progress,
  State,
  Undo,
  Unsubscribe,
  WorkbookHost,
  WriteReport,
} from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { DAYS_FROM_1900_TO_1904 } from '../../workbook/serialDates';
import { onChanged, OwnWork } from './changes';
import { editCells } from './edit/editCells';
import { openCopy } from './openCopy';
import { readWorkbook } from './read/readWorkbook';
import { reveal } from './reveal';
import { orCancelled, run, stopIf } from './run';
import { StateParts } from './state';
import { writePlans } from './write/writePlans';

/** French texts that the host puts into the workbook itself. */
export interface ExcelHostTexts {
  /** Shown in a sheet while it is being written, and left there when something stops it. */
  incomplete: string;
}

/**
 * The workbook that is open in Excel. Excel must be ready (`Office.onReady`) before any of its methods is called. What
 * it cannot do is said when it is asked: a workbook opened read only may have been saved elsewhere since it was read.
 */
export class ExcelHost implements WorkbookHost {
  // Office.js knows one font for a cell: what part of a text is bold it neither tells nor takes (office-js, 2294 and 4726).
  readonly capabilities: Capabilities = {
    keepsState: true,
    writes: true,
    flattensTexts: true,
    atomic: false,
    live: true,
  };

  private readonly own = new OwnWork();
  private readonly parts = new StateParts();
  /** What dates of this workbook lacked to be counted from 1900 when it was last read, in days. */
  private dayShift = 0;

  constructor(private readonly texts: ExcelHostTexts) {}

  async read(progress: Progress = () => undefined, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    stopIf(signal);
    progress(0);
    const reading = await orCancelled(
      run((context) => readWorkbook(context, progress, signal), { signal }),
      signal,
    );
    this.dayShift = reading.from1904 ? DAYS_FROM_1900_TO_1904 : 0;
    progress(1);
    return reading.snapshot;
  }

  write(plans: SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<WriteReport> {
    return this.own.during(() => writePlans(plans, { texts: this.texts, progress, signal, run }));
  }

  async edit(changes: CellChange[]): Promise<Undo> {
    const undo = await this.own.during(() => editCells(changes, this.dayShift));
    return () => this.own.during(undo);
  }

  reveal(source: Source): Promise<void> {
    return reveal(source);
  }

  openCopy(workbook: Uint8Array): Promise<void> {
    return openCopy(workbook);
  }

  readonly state = {
    load: (): Promise<State> => this.parts.load(),
    save: (state: State): Promise<void> => this.parts.save(state),
  };

  onChanged(listener: () => void): Unsubscribe {
    return onChanged(listener, this.own);
  }
}

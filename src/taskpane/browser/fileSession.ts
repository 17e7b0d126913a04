import type { AcceptedFindings } from '../../domain/accepted';
import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import type { Source } from '../../domain/roadmap';
import type { ChoiceChanges, Choices } from '../../workbook/choices';
import { HostError, type Progress } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ListedAcceptance } from '../../workflows/acceptFindings';
import type { ProposedChange } from '../../workflows/corrections';
import type {
  CheckProfile,
  GenerateOptions,
  PaneCleanCopy,
  PaneGeneration,
  PaneReading,
  ShownFinding,
  WorkbookSession,
  WorkOptions,
} from '../session/session';
import { FileChangedError } from '../pane/problemText';
import { WorkerCalls } from './workerCalls';

/** What to show of the workbook: a cell, or a sheet as a whole. */
export interface ShownPlace {
  sheet: string;
  address?: string;
}

/**
 * A file that a worker holds. Cancelling ends the worker, and the next request starts another one from the file as it
 * was last written: nothing half done is left anywhere.
 */
export class FileSession implements WorkbookSession {
  private calls: WorkerCalls | undefined;
  /** Whether the worker at hand has read the file. */
  private hasRead = false;
  /** Whether the file at hand is no longer the one that was chosen. */
  private isWritten = false;
  /** What was said of sheets and columns in this session, for the next worker; null when nothing was. */
  private choices: Choices | null = null;
  /** What is accepted, likewise. */
  private acceptances: AcceptedFindings | null = null;
  /** Whether the worker's file holds choices or acceptances that the file at hand does not. */
  private hasNewState = false;
  /** What was last asked to be checked, and whether the worker at hand has done so. */
  private lastCheck: { profile: CheckProfile; date: string } | undefined;
  private hasChecked = false;

  /** @param current the file; null for a workbook that has nothing yet, until `newRoadmap` fills it */
  constructor(
    private current: Blob | null,
    readonly name: string,
    private readonly startWorker: () => Worker,
    private readonly onReveal: (place: ShownPlace) => void,
  ) {}

  /** The first time, and again: the file on the disk as long as nothing was written here, else what was written. */
  async read(options: WorkOptions): Promise<PaneReading> {
    if (this.hasRead && !this.isWritten) {
      await this.refuseChangedFile();
      this.close();
    }
    const reading = await this.cancellable(options.signal, (calls) => calls.ask({ kind: 'read' }, options));
    this.hasRead = true;
    return reading;
  }

  async choose(changes: ChoiceChanges): Promise<PaneReading> {
    const { reading, choices } = await (await this.readCalls()).ask({ kind: 'choose', changes });
    this.choices = choices;
    this.hasNewState = true;
    return reading;
  }

  async check(profile: CheckProfile, date: string): Promise<ShownFinding[]> {
    this.lastCheck = { profile, date };
    const findings = await (await this.readCalls()).ask({ kind: 'check', profile, date });
    this.hasChecked = true;
    return findings;
  }

  async proposals(key: string): Promise<ProposedChange[]> {
    return (await this.checkedCalls()).ask({ kind: 'proposals', key });
  }

  async correct(key: string, chosen: readonly ProposedChange[], progress?: Progress): Promise<PaneReading> {
    const calls = await this.checkedCalls();
    const { reading, file } = await calls.ask({ kind: 'correct', key, chosen }, progress && { progress });
    this.take(file);
    return reading;
  }

  async undoCorrection(progress?: Progress): Promise<PaneReading> {
    const calls = await this.readCalls();
    const { reading, file } = await calls.ask({ kind: 'undoCorrection' }, progress && { progress });
    this.take(file);
    return reading;
  }

  async accept(key: string, reason: string, date: string): Promise<void> {
    this.acceptances = await (await this.checkedCalls()).ask({ kind: 'accept', key, reason, date });
    this.hasNewState = true;
  }

  async withdraw(key: string, date: string): Promise<void> {
    this.acceptances = await (await this.checkedCalls()).ask({ kind: 'withdraw', key, date });
    this.hasNewState = true;
  }

  async accepted(date: string): Promise<ListedAcceptance[]> {
    return (await this.readCalls()).ask({ kind: 'accepted', date });
  }

  async generate(ids: readonly string[], options: GenerateOptions): Promise<PaneGeneration> {
    const { generation, file } = await this.cancellable(options.signal, async () =>
      (await this.readCalls()).ask(
        { kind: 'generate', ids, date: options.date, profile: options.profile },
        options,
      ),
    );
    this.take(file);
    return generation;
  }

  async copyClean(options: WorkOptions): Promise<PaneCleanCopy> {
    const { copy, choices, file } = await this.cancellable(options.signal, async () =>
      (await this.readCalls()).ask({ kind: 'copyClean' }, options),
    );
    this.choices = choices;
    this.take(file);
    return copy;
  }

  async newRoadmap(options: WorkOptions): Promise<PaneCleanCopy> {
    const { copy, choices, file } = await this.cancellable(options.signal, (calls) =>
      calls.ask({ kind: 'newRoadmap' }, options),
    );
    this.hasRead = true;
    this.choices = choices;
    this.take(file);
    return copy;
  }

  async chooseTruth(truth: SheetSet): Promise<PaneReading> {
    const { reading, choices, file } = await (await this.readCalls()).ask({ kind: 'chooseTruth', truth });
    this.choices = choices;
    this.take(file);
    return reading;
  }

  reveal(source: Source): Promise<void> {
    this.onReveal(source);
    return Promise.resolve();
  }

  revealSheet(name: string): Promise<void> {
    this.onReveal({ sheet: name });
    return Promise.resolve();
  }

  async sheet(name: string): Promise<SheetSnapshot> {
    return (await this.readCalls()).ask({ kind: 'sheet', name });
  }

  async file(): Promise<Blob> {
    if (this.current && !this.hasNewState) return this.current;
    const file = await (await this.readCalls()).ask({ kind: 'file' });
    this.take(file);
    return file;
  }

  close(): void {
    this.calls?.end();
    this.calls = undefined;
    this.hasRead = false;
    this.hasChecked = false;
  }

  private take(file: Blob): void {
    this.current = file;
    this.isWritten = true;
    this.hasNewState = false;
  }

  /** Browsers refuse to read a chosen file again once it changed on the disk; it must be chosen anew. */
  private async refuseChangedFile(): Promise<void> {
    try {
      await this.current?.slice(0, 1).arrayBuffer();
    } catch {
      throw new FileChangedError(this.name);
    }
  }

  private async opened(): Promise<WorkerCalls> {
    if (this.calls && !this.calls.isOver) return this.calls;
    const calls = new WorkerCalls(this.startWorker());
    this.calls = calls;
    this.hasRead = false;
    this.hasChecked = false;
    try {
      await calls.ask({
        kind: 'open',
        file: this.current,
        name: this.name,
        choices: this.choices,
        accepted: this.acceptances,
      });
    } catch (error) {
      this.close();
      throw error;
    }
    return calls;
  }

  private async readCalls(): Promise<WorkerCalls> {
    const calls = await this.opened();
    if (!this.hasRead) await calls.ask({ kind: 'read' });
    this.hasRead = true;
    return calls;
  }

  /** A worker that knows the findings that the page shows. */
  private async checkedCalls(): Promise<WorkerCalls> {
    const calls = await this.readCalls();
    if (!this.hasChecked && this.lastCheck) await calls.ask({ kind: 'check', ...this.lastCheck });
    this.hasChecked = true;
    return calls;
  }

  private async cancellable<Result>(
    signal: AbortSignal,
    work: (calls: WorkerCalls) => Promise<Result>,
  ): Promise<Result> {
    if (signal.aborted) throw new HostError('cancelled');
    const cancel = (): void => {
      this.close();
    };
    signal.addEventListener('abort', cancel);
    try {
      return await work(await this.opened());
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }
}

import type { Source } from '../../domain/roadmap';
import { HostError, type State } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { carried, type Carried } from '../channel/live';
import { Peer, type AskedOptions } from '../channel/peer';
import { FileChangedError } from '../pane/problemText';
import type { MadeCorrection } from '../session/corrections';
import { InWorker } from '../session/inWorker';
import type { PaneReading, WorkbookSession, WorkOptions } from '../session/session';
import type { WorkerMethod } from '../session/workerMethod';
import type { FileServices } from './services';

/** What to show of the workbook: a cell, or a sheet as a whole. */
export interface ShownPlace {
  sheet: string;
  address?: string;
}

/** A worker and what it knows of the file by now. */
interface AtWork {
  worker: Worker;
  peer: Peer<FileServices, Record<never, never>>;
  hasRead: boolean;
  hasChecked: boolean;
}

/**
 * A file that a worker holds. Cancelling ends the worker, and the next request starts another one from the file as it
 * was last written: nothing half done is left anywhere.
 */
export class FileSession extends InWorker implements WorkbookSession {
  private readonly readInWorker = this.inWorker('read');
  private atWork: AtWork | undefined;
  /** Whether the file at hand is no longer the one that was chosen. */
  private isWritten = false;
  /** What was said of the workbook in this session and is not in the file at hand, for the next worker. */
  private kept: State | null = null;
  /** The corrections that can be taken back, likewise. */
  private made: MadeCorrection[] = [];
  /** The values of the last check, for the next worker: what it found is what the page shows. */
  private lastCheck: Carried[] | undefined;

  /** @param current the file; null for a workbook that has nothing yet, until `newRoadmap` fills it */
  constructor(
    private current: Blob | null,
    readonly name: string,
    private readonly startWorker: () => Worker,
    private readonly onReveal: (place: ShownPlace) => void,
  ) {
    super();
  }

  /** The first time, and again: the file on the disk as long as nothing was written here, else what was written. */
  async read(options: WorkOptions): Promise<PaneReading> {
    if (this.atWork?.hasRead && !this.isWritten) {
      await this.refuseChangedFile();
      this.close();
    }
    return this.readInWorker(options);
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
    const { peer } = await this.ready('accepted');
    return peer.ask('sheet', [name]);
  }

  async file(): Promise<Blob> {
    if (this.current && this.kept === null) return this.current;
    const { peer } = await this.ready('accepted');
    const file = await peer.ask('file', []);
    this.take(file);
    return file;
  }

  close(): void {
    this.end(new HostError('cancelled'));
  }

  protected async passOn(method: WorkerMethod, values: unknown[]): Promise<unknown> {
    const { values: copied, options } = carried(values);
    return this.cancellable(options.signal, () => this.call(method, copied, options));
  }

  private async call(method: WorkerMethod, values: Carried[], options: AskedOptions): Promise<unknown> {
    if (method === 'check') this.lastCheck = values;
    const atWork = await this.ready(method);
    const { result, file, state, made } = await atWork.peer.ask('call', [method, values], options);
    if (file) this.take(file, made);
    else if (state) this.kept = state;
    atWork.hasRead = true;
    if (method === 'check') atWork.hasChecked = true;
    return result;
  }

  /** A worker that knows what the page shows, as far as the method goes by it. */
  private async ready(method: WorkerMethod): Promise<AtWork> {
    const atWork = await this.opened();
    if (method === 'read' || method === 'newRoadmap') return atWork;
    if (!atWork.hasRead) await atWork.peer.ask('call', ['read', [{ kind: 'options', others: {} }]]);
    atWork.hasRead = true;
    if (method === 'check' || method === 'accepted') return atWork;
    if (!atWork.hasChecked && this.lastCheck) await atWork.peer.ask('call', ['check', this.lastCheck]);
    atWork.hasChecked = true;
    return atWork;
  }

  private async opened(): Promise<AtWork> {
    if (this.atWork) return this.atWork;
    const worker = this.startWorker();
    const peer = new Peer<FileServices, Record<never, never>>(worker, {});
    const atWork: AtWork = { worker, peer, hasRead: false, hasChecked: false };
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.atWork?.worker === worker) this.end(new Error(event.message));
    };
    this.atWork = atWork;
    try {
      await atWork.peer.ask('open', [this.current, this.name, this.kept, this.made]);
    } catch (error) {
      this.close();
      throw error;
    }
    return atWork;
  }

  private take(file: Blob, made = this.made): void {
    this.current = file;
    this.made = made;
    this.isWritten = true;
    this.kept = null;
  }

  /** What was asked for is rejected with the reason. */
  private end(reason: Error): void {
    this.atWork?.peer.end(reason);
    this.atWork?.worker.terminate();
    this.atWork = undefined;
  }

  /** Browsers refuse to read a chosen file again once it changed on the disk; it must be chosen anew. */
  private async refuseChangedFile(): Promise<void> {
    try {
      await this.current?.slice(0, 1).arrayBuffer();
    } catch {
      throw new FileChangedError(this.name);
    }
  }

  private async cancellable<Result>(
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (signal?.aborted) throw new HostError('cancelled');
    const cancel = (): void => {
      this.close();
    };
    signal?.addEventListener('abort', cancel);
    try {
      return await work();
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }
}

import type { Source } from '../../src/domain/roadmap';
import {
  emptyState,
  HostError,
  type Capabilities,
  type Progress,
  type State,
  type Undo,
  type Unsubscribe,
  type WorkbookHost,
  type WriteReport,
} from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A host over sheets in memory: what it was asked to show and to write is there to look at. */
export class SnapshotHost implements WorkbookHost {
  capabilities: Capabilities = { keepsState: true, writes: true, atomic: true, live: false };
  readonly shown: Source[] = [];
  readonly written: SheetPlan[] = [];
  /** What the next reading or writing fails with. */
  failure: Error | undefined;
  /** Reading waits for it: `release` lets it go on. */
  private gate: Promise<void> = Promise.resolve();
  release: () => void = () => undefined;
  private saved: State = emptyState();
  private readonly listeners = new Set<() => void>();
  /** How often it was read to the end. */
  readings = 0;
  /** What the next writings report as refused. */
  refused: WriteReport['refused'];

  constructor(
    readonly sheets: SheetSnapshot[],
    private readonly name = 'Essai.xlsx',
  ) {}

  /** From now on, reading waits. */
  hold(): void {
    this.gate = new Promise((release) => {
      this.release = release;
    });
  }

  async read(_progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    await Promise.race([this.gate, aborted(signal)]);
    if (signal?.aborted) throw new HostError('cancelled');
    if (this.failure) throw this.failure;
    this.readings += 1;
    return { name: this.name, sheets: this.sheets, properties: {} };
  }

  write(plans: SheetPlan[], _progress?: Progress, _signal?: AbortSignal): Promise<WriteReport> {
    if (this.failure) return Promise.reject(this.failure);
    const before = new Set(this.written.map(({ id }) => id));
    this.written.push(...plans);
    return Promise.resolve({
      sheets: plans.map(({ id, name }) => ({ id, name, renewed: before.has(id) })),
      ...(this.refused && { refused: this.refused }),
    });
  }

  edit(): Promise<Undo> {
    return Promise.reject(new HostError('read-only-format'));
  }

  reveal(source: Source): Promise<void> {
    this.shown.push(source);
    return Promise.resolve();
  }

  readonly state = {
    load: (): Promise<State> => Promise.resolve(this.saved),
    save: (state: State): Promise<void> => {
      this.saved = state;
      return Promise.resolve();
    },
  };

  onChanged(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** The user or a colleague changes the workbook. */
  change(): void {
    for (const listener of this.listeners) listener();
  }

  bytes(): Promise<Uint8Array> {
    return Promise.resolve(Uint8Array.of(1, 2, 3));
  }
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((end) => {
    signal?.addEventListener('abort', () => {
      end();
    });
  });
}

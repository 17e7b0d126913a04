import { HostError, type CellChange, type Undo, type WorkbookHost } from '../../workbook/host';
import { correct, type ProposedChange } from '../../workflows/corrections';
import type { MemoryChanges } from '../../workflows/report/markMemory';

interface Made {
  changes: ProposedChange[];
  undo: Undo;
  /** What the state is to remember again once it is taken back. */
  memory?: MemoryChanges;
}

/** A correction that was made, with what takes it back: another session over the same file can do that too. */
export interface MadeCorrection {
  changes: ProposedChange[];
  back: CellChange[];
  /** What the state is to remember again then. */
  memory?: MemoryChanges;
}

/** The corrections that were made in a session, each of which can be taken back, the last one first. */
export class Corrections {
  private readonly made: Made[];

  /** @param earlier those of a session before this one over the same file, in their order */
  constructor(
    private readonly host: WorkbookHost,
    earlier: readonly MadeCorrection[] = [],
  ) {
    this.made = earlier.map(({ changes, back, memory }) => ({
      changes,
      ...(memory && { memory }),
      undo: Object.assign(
        async () => {
          await host.edit(back);
        },
        { changes: back },
      ),
    }));
  }

  /** Those that are not taken back and that another session could take back, in their order. */
  get left(): MadeCorrection[] {
    return this.made.flatMap(({ changes, undo, memory }) =>
      undo.changes ? [{ changes, back: undo.changes, ...(memory && { memory }) }] : [],
    );
  }

  /** The last one that is not taken back. */
  get last(): ProposedChange[] | undefined {
    return this.made.at(-1)?.changes;
  }

  /**
   * Makes those of the proposed changes that were chosen. Throws HostError `changed-meanwhile` with the cell when one that
   * was shown is not proposed any more, and as `correct` does; then nothing is changed.
   */
  async make(proposed: readonly ProposedChange[], chosen: readonly ProposedChange[]): Promise<void> {
    const changes = chosen.map((shown) => {
      const found = proposed.find((one) => isSame(one, shown));
      if (!found) throw new HostError('changed-meanwhile', `${shown.source.sheet}!${shown.source.address}`);
      return found;
    });
    if (changes.length > 0) this.made.push({ changes, undo: await correct(this.host, changes) });
  }

  /**
   * Does work whose changes of cells are one correction; what else it does stays. Throws what the work throws, and keeps
   * nothing of it then.
   */
  async keep(work: (host: WorkbookHost) => Promise<Undo>): Promise<void> {
    const { host } = this;
    const edited: CellChange[] = [];
    const undo = await work({
      // What a document can do changes with the first sheet that is written.
      get capabilities() {
        return host.capabilities;
      },
      read: (progress, signal) => host.read(progress, signal),
      write: (plans, progress, signal) => host.write(plans, progress, signal),
      edit: (changes) => {
        edited.push(...changes);
        return host.edit(changes);
      },
      reveal: (source) => host.reveal(source),
      state: host.state,
    });
    const changes = edited.map((change): ProposedChange => {
      const { source, expected, value } = change;
      return { source, before: String(expected ?? ''), after: String(value ?? ''), change };
    });
    this.made.push({ changes, undo });
  }

  /** What the state is to remember again when the last one is taken back. */
  remember(memory: MemoryChanges): void {
    const last = this.made.at(-1);
    if (last) last.memory = memory;
  }

  /** Takes back the last one, and answers what is to be remembered again. Throws HostError `changed-meanwhile` when there is none, or a cell changed since. */
  async undo(): Promise<MemoryChanges | undefined> {
    const last = this.made.at(-1);
    if (!last) throw new HostError('changed-meanwhile');
    await last.undo();
    return this.made.pop()?.memory;
  }
}

/** Whether two proposals are one change of one cell. */
export function isSame(one: ProposedChange, other: ProposedChange): boolean {
  return (
    one.source.sheet === other.source.sheet &&
    one.source.address === other.source.address &&
    one.change.expected === other.change.expected &&
    one.change.value === other.change.value
  );
}

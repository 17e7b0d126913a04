import type { State, WorkbookHost } from '../../workbook/host';
import type { Called } from './services';

/** A host over a file that knows what changed in it since it was last asked. */
export class WatchedHost {
  /** The host to work with. */
  readonly host: WorkbookHost;
  private isWritten = false;
  private saved: State | undefined;

  constructor(private readonly file: WorkbookHost) {
    const written = <Result>(result: Result): Result => {
      this.isWritten = true;
      return result;
    };
    this.host = {
      // What a document can do changes with the first sheet that is written.
      get capabilities() {
        return file.capabilities;
      },
      read: (progress, signal) => file.read(progress, signal),
      write: async (plans, progress, signal) => written(await file.write(plans, progress, signal)),
      edit: async (changes) => {
        const undo = written(await file.edit(changes));
        const watched = async (): Promise<void> => {
          written(await undo());
        };
        return Object.assign(watched, undo.changes && { changes: undo.changes });
      },
      reveal: (source) => file.reveal(source),
      state: {
        load: () => file.state.load(),
        save: async (state) => {
          await file.state.save(state);
          this.saved = state;
        },
      },
      bytes: () => this.bytes(),
    };
  }

  /** What changed since this was last asked, by whatever was done meanwhile. */
  async changes(): Promise<Omit<Called, 'result'>> {
    const { isWritten, saved } = this;
    this.isWritten = false;
    this.saved = undefined;
    if (isWritten) return { file: new Blob([new Uint8Array(await this.bytes())]) };
    return saved ? { state: saved } : {};
  }

  private bytes(): Promise<Uint8Array> {
    if (!this.file.bytes) throw new Error('this host has no file');
    return this.file.bytes();
  }
}

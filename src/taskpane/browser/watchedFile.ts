import { FileHost } from '../../hosts/file/fileHost';
import type { CellChange, Progress, State, Undo, WriteReport } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { Called } from './services';

/** A file that knows what changed in it since it was last asked. */
export class WatchedFile extends FileHost {
  private isWritten = false;
  private saved: State | undefined;

  constructor(bytes: Uint8Array, name: string) {
    super(bytes, name);
    const { save } = this.state;
    this.state.save = async (state) => {
      await save(state);
      this.saved = state;
    };
  }

  override async write(plans: SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<WriteReport> {
    const report = await super.write(plans, progress, signal);
    this.isWritten = true;
    return report;
  }

  override async edit(changes: CellChange[]): Promise<Undo> {
    const undo = await super.edit(changes);
    this.isWritten = true;
    return async () => {
      await undo();
      this.isWritten = true;
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
}

import type { FileHost } from '../../src/hosts/file/fileHost';
import { HostError, type Capabilities, type WorkbookHost, type WriteReport } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A workbook whose writes may be stopped half-way: the sheets under way are then emptied and marked incomplete. */
export class InterruptedHost implements WorkbookHost {
  readonly capabilities: Capabilities;
  /** Whether the next write is stopped. */
  stops = false;
  private readonly emptied = new Set<string>();

  constructor(private readonly host: FileHost) {
    this.capabilities = { ...host.capabilities, atomic: false };
  }

  async read(): Promise<WorkbookSnapshot> {
    const snapshot = await this.host.read();
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.generated !== undefined && this.emptied.has(sheet.generated)
          ? { ...sheet, cells: [], incomplete: true }
          : sheet,
      ),
    };
  }

  async write(plans: SheetPlan[]): Promise<WriteReport> {
    for (const { id } of plans) {
      if (this.stops) this.emptied.add(id);
      else this.emptied.delete(id);
    }
    if (this.stops) throw new HostError('connection-lost');
    return this.host.write(plans);
  }

  readonly edit: WorkbookHost['edit'] = (changes) => this.host.edit(changes);
  readonly reveal: WorkbookHost['reveal'] = (source) => this.host.reveal(source);
  get state(): WorkbookHost['state'] {
    return this.host.state;
  }
}

import type { Source } from '../../../domain/roadmap';
import type {
  Capabilities,
  CellChange,
  Progress,
  State,
  Undo,
  WorkbookHost,
  WriteReport,
} from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Peer } from '../../channel/peer';
import type { HostServices, SessionServices } from './services';

/** The workbook as the worker sees it: the page, where Excel is, does what is asked. It alone hears of changes. */
export class PageHost implements WorkbookHost {
  constructor(
    readonly capabilities: Capabilities,
    private readonly page: Peer<HostServices, SessionServices>,
  ) {}

  read(progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return this.page.ask('read', [], { progress, signal });
  }

  write(plans: SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<WriteReport> {
    return this.page.ask('write', [plans], { progress, signal });
  }

  async edit(changes: CellChange[]): Promise<Undo> {
    const edit = await this.page.ask('edit', [changes]);
    return () => this.page.ask('undo', [edit]);
  }

  reveal(source: Source): Promise<void> {
    return this.page.ask('reveal', [source]);
  }

  readonly state = {
    load: (): Promise<State> => this.page.ask('loadState', []),
    save: (state: State): Promise<void> => this.page.ask('saveState', [state]),
  };
}

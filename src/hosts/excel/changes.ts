import type { Unsubscribe } from '../../workbook/host';
import { run } from './run';
import { supportsRenameEvents } from './supports';

/** What events of a workbook tell of their cause. */
interface WorkbookEvent {
  source: string;
  triggerSource?: string;
}

/** How long after our own work an event may still be one of it, in milliseconds: Excel tells of changes late. */
const LATE = 1_000;

/**
 * Tells apart the changes that this add-in makes itself. An Excel from ExcelApi 1.14 says so of changed cells; of sheets
 * that are added, deleted and renamed it says only whether a co-author did it.
 */
export class OwnWork {
  private running = 0;
  private ended = -Infinity;

  /** `now` is the time in milliseconds since whenever. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Runs work whose changes are our own. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.ended = this.now();
    }
  }

  made({ source, triggerSource }: WorkbookEvent): boolean {
    if (source === 'Remote') return false;
    if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
    return this.running > 0 || this.now() - this.ended < LATE;
  }
}

/**
 * Tells `listener` of changes of cells and sheets that are not our own. Excel may miss some and has its reasons to
 * refuse to tell any: nobody learns of that, since what was read is only marked as out of date.
 */
export function onChanged(listener: () => void, own: OwnWork): Unsubscribe {
  let isOpen = true;
  const registered = register((event) => {
    if (isOpen && !own.made(event)) listener();
    return Promise.resolve();
  }).catch(() => []);
  return () => {
    isOpen = false;
    void registered.then(unregister).catch(() => undefined);
  };
}

interface Handler {
  context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function register(handler: (event: WorkbookEvent) => Promise<void>): Promise<Handler[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    const handlers: Handler[] = [
      sheets.onChanged.add(handler),
      sheets.onAdded.add(handler),
      sheets.onDeleted.add(handler),
    ];
    if (supportsRenameEvents()) handlers.push(sheets.onNameChanged.add(handler));
    await context.sync();
    return handlers;
  });
}

async function unregister(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}

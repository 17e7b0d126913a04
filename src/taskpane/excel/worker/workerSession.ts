import type { Source } from '../../../domain/roadmap';
import type { Unsubscribe, WorkbookHost } from '../../../workbook/host';
import { carried } from '../../channel/live';
import type { Peer } from '../../channel/peer';
import { InWorker } from '../../session/inWorker';
import type { WorkbookSession } from '../../session/session';
import type { WorkerMethod } from '../../session/workerMethod';
import type { HostServices, SessionServices } from './services';

/**
 * A workbook in Excel whose work a worker does. Cancelling is passed on: the worker is never ended for it, so that
 * whatever must be kept before a write is kept, and a write that is stopped is told when it has stopped. Should the
 * worker break down, the page does its work from then on.
 */
export class WorkerSession extends InWorker implements WorkbookSession {
  readonly read = this.inWorker('read');

  readonly openCopy?: NonNullable<WorkbookSession['openCopy']>;

  private instead: Promise<WorkbookSession> | undefined;

  /** @param onPage gives the session that works on the page, over the same host */
  constructor(
    private readonly host: WorkbookHost,
    private readonly worker: Peer<SessionServices, HostServices>,
    private readonly onPage: () => Promise<WorkbookSession>,
  ) {
    super();
    if (host.openCopy) this.openCopy = (workbook) => host.openCopy!(workbook);
  }

  reveal(source: Source): Promise<void> {
    return this.host.reveal(source);
  }

  revealSheet(name: string): Promise<void> {
    return this.host.reveal({ sheet: name, address: 'A1' });
  }

  onChanged(listener: () => void): Unsubscribe {
    return this.host.onChanged?.(listener) ?? (() => undefined);
  }

  /** The pane reads its workbook again after a cancel: the worker stays, and forgets what it read with the next reading. */
  close(): void {
    return;
  }

  protected async passOn(method: WorkerMethod, values: unknown[]): Promise<unknown> {
    if (this.worker.isOver) return this.callInstead(method, values);
    const { values: copied, options } = carried(values);
    return this.worker.ask('call', [method, copied], options);
  }

  private async callInstead(method: WorkerMethod, values: unknown[]): Promise<unknown> {
    this.instead ??= this.beginInstead(method).catch((error: unknown) => {
      this.instead = undefined;
      throw error;
    });
    const session = await this.instead;
    return (session[method] as (...all: unknown[]) => Promise<unknown>).apply(session, values);
  }

  /** What the worker had begun in Excel is over first; what it had read is read anew. */
  private async beginInstead(first: WorkerMethod): Promise<WorkbookSession> {
    await this.worker.idle();
    const session = await this.onPage();
    if (first !== 'read') await session.read({ signal: new AbortController().signal });
    return session;
  }
}

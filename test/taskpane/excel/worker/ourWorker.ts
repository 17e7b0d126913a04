import { openSession } from '../../../../src/taskpane/excel/worker/openSession';
import { serveSession } from '../../../../src/taskpane/excel/worker/serveSession';
import { HostSession } from '../../../../src/taskpane/session/hostSession';
import type { WorkbookSession } from '../../../../src/taskpane/session/session';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { joined, type Joined } from '../../channel/joined';

const open: Joined[] = [];

/** The worker of a session in this thread: what goes to it and comes back is copied as between two. */
export class OurWorker {
  onerror: ((event: { preventDefault(): void; message: string }) => void) | null = null;
  isEnded = false;
  private readonly ends = joined();

  constructor({ isBroken = false } = {}) {
    open.push(this.ends);
    if (!isBroken) serveSession(this.ends.far);
  }

  set onmessage(listener: ((event: MessageEvent) => void) | null) {
    this.ends.near.onmessage = listener;
  }

  postMessage(message: Parameters<Joined['near']['postMessage']>[0]): void {
    this.ends.near.postMessage(message);
  }

  terminate(): void {
    this.isEnded = true;
    this.ends.close();
  }

  /** It stops for a fault of its own. */
  breakDown(message: string): void {
    this.onerror?.({ preventDefault: () => undefined, message });
  }
}

export function asWorker(worker: OurWorker): Worker {
  return worker as unknown as Worker;
}

/** A session over this host, whose work such a worker does. `onPage` counts how often the page did it instead. */
export async function sessionInWorker(
  host: WorkbookHost,
): Promise<{ session: WorkbookSession; worker: OurWorker; onPage: jest.Mock<Promise<WorkbookSession>, []> }> {
  const worker = new OurWorker();
  const onPage = jest.fn(() => Promise.resolve<WorkbookSession>(new HostSession(host)));
  const session = await openSession(Promise.resolve(host), () => asWorker(worker), onPage);
  return { session, worker, onPage };
}

afterEach(() => {
  for (const ends of open.splice(0)) ends.close();
});

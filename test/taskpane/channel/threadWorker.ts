import type { Port } from '../../../src/taskpane/channel/message';
import { joined, type Joined } from './joined';

const open: Joined[] = [];

/** A worker in this thread: what goes to it and comes back is copied as between two. */
export class ThreadWorker {
  onerror: ((event: { preventDefault(): void; message: string }) => void) | null = null;
  isEnded = false;
  private readonly ends = joined();

  /** @param serve what the worker's own code does with its end of the channel; null for one that never answers */
  constructor(serve: ((port: Port) => void) | null) {
    open.push(this.ends);
    serve?.(this.ends.far);
  }

  set onmessage(listener: ((event: MessageEvent) => void) | null) {
    this.ends.near.onmessage = listener;
  }

  postMessage(message: Parameters<Port['postMessage']>[0]): void {
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

export function asWorker(worker: ThreadWorker): Worker {
  return worker as unknown as Worker;
}

afterEach(() => {
  for (const ends of open.splice(0)) ends.close();
});

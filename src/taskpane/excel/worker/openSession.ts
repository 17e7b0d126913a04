import type { WorkbookHost } from '../../../workbook/host';
import { Peer } from '../../channel/peer';
import type { WorkbookSession } from '../../session/session';
import { hostServices } from './hostServices';
import type { HostServices, SessionServices } from './services';
import { WorkerSession } from './workerSession';

/** How long a worker may take to begin, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A session whose work a worker does; where none can be started, because a policy forbids it, the engine is too old or
 * its code does not come, one that works on the page.
 *
 * @param loading the host, which may still be on its way: the worker begins meanwhile
 * @param onPage gives a session on the page over the same host; its code is loaded then, not before
 */
export async function openSession(
  loading: Promise<WorkbookHost>,
  start: () => Worker,
  onPage: () => Promise<WorkbookSession>,
): Promise<WorkbookSession> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return onPage();
  }
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
  broken.catch(() => undefined); // It may come before the host, which is waited for first.
  const host = await loading;
  const peer = new Peer<SessionServices, HostServices>(worker, hostServices(host));
  const end = (reason: unknown): void => {
    peer.end(reason instanceof Error ? reason : new Error(String(reason)));
    worker.terminate();
  };
  broken.catch(end);
  try {
    await inTime(peer.ask('open', [host.capabilities]));
  } catch (error) {
    end(error);
    return onPage();
  }
  return new WorkerSession(host, peer, onPage);
}

/** The same work; rejected when it takes too long. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the worker does not begin'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

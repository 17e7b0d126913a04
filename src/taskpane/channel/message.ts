import type { HostErrorCode } from '../../workbook/host';
import type { Part } from './parts';

/**
 * What two threads say to each other. Both ask and both answer: `ask`, `abort` and `given` carry an id of whoever sends
 * them, the others that of whoever asked.
 */
export type Message = { id: number } & (
  | { kind: 'ask'; name: string; values: unknown }
  | { kind: 'given'; part: Part }
  | { kind: 'abort' }
  | { kind: 'progress'; done: number }
  | { kind: 'part'; part: Part }
  | { kind: 'done'; result: unknown }
  | { kind: 'refused'; code: HostErrorCode; detail: string }
  | { kind: 'fault'; message: string }
);

/** What carries messages to another thread: a worker, a worker's own `self`, a port. */
export interface Port {
  postMessage(message: Message): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
}

import type { HostErrorCode } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CheckProfile, PaneGeneration, PaneReading, ShownFinding } from '../session/session';

/** What the page and the worker that holds the file say to each other. Each answer carries the id of its request. */
export type Request = { id: number } & (
  | { kind: 'open'; file: Blob; name: string }
  | { kind: 'read' }
  | { kind: 'check'; profile: CheckProfile; date: string }
  | { kind: 'generate'; ids: readonly string[] }
  | { kind: 'sheet'; name: string }
);

/** What each request is answered with. The cells of a sheet come before it, in blocks. */
export interface Results {
  open: null;
  read: PaneReading;
  check: ShownFinding[];
  generate: { generation: PaneGeneration; file: Blob };
  sheet: SheetSnapshot;
}

export type Kind = keyof Results;

export type Cells = SheetSnapshot['cells'];

export type Answer = { id: number } & (
  | { kind: 'progress'; done: number }
  | { kind: 'cells'; cells: Cells }
  | { kind: 'done'; result: Results[Kind] }
  | { kind: 'refused'; code: HostErrorCode; detail: string }
  | { kind: 'fault'; message: string }
);

/** Cells in one message: few enough that taking them in is no more than a blink for the page. */
export const CELLS_IN_A_BLOCK = 10_000;

import type { AcceptedFindings } from '../../domain/accepted';
import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import type { HostErrorCode } from '../../workbook/host';
import type { ChoiceChanges, Choices } from '../../workbook/choices';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ListedAcceptance } from '../../workflows/acceptFindings';
import type { ProposedChange } from '../../workflows/corrections';
import type {
  CheckProfile,
  PaneCleanCopy,
  PaneGeneration,
  PaneReading,
  ShownFinding,
} from '../session/session';

/** What the page and the worker that holds the file say to each other. Each answer carries the id of its request. */
export type Request = { id: number } & (
  | {
      kind: 'open';
      /** Null for a workbook that has nothing yet. */
      file: Blob | null;
      name: string;
      /** What was said in this session, in place of what the file remembers; null when nothing was. */
      choices: Choices | null;
      /** The same of what was accepted. */
      accepted: AcceptedFindings | null;
    }
  | { kind: 'read' }
  | { kind: 'choose'; changes: ChoiceChanges }
  | { kind: 'check'; profile: CheckProfile; date: string }
  | { kind: 'proposals'; key: string }
  | { kind: 'correct'; key: string; chosen: readonly ProposedChange[] }
  | { kind: 'undoCorrection' }
  | { kind: 'accept'; key: string; reason: string; date: string }
  | { kind: 'withdraw'; key: string; date: string }
  | { kind: 'accepted'; date: string }
  | { kind: 'generate'; ids: readonly string[]; date: string; profile: CheckProfile }
  | { kind: 'copyClean' }
  | { kind: 'newRoadmap' }
  | { kind: 'chooseTruth'; truth: SheetSet }
  | { kind: 'sheet'; name: string }
  | { kind: 'file' }
);

/** What each request is answered with. The cells of a sheet come before it, in blocks. */
export interface Results {
  open: null;
  read: PaneReading;
  /** With all choices as they are now. */
  choose: { reading: PaneReading; choices: Choices };
  check: ShownFinding[];
  proposals: ProposedChange[];
  correct: { reading: PaneReading; file: Blob };
  undoCorrection: { reading: PaneReading; file: Blob };
  /** With everything that is accepted now. */
  accept: AcceptedFindings;
  withdraw: AcceptedFindings;
  accepted: ListedAcceptance[];
  generate: { generation: PaneGeneration; file: Blob };
  copyClean: { copy: PaneCleanCopy; choices: Choices; file: Blob };
  newRoadmap: { copy: PaneCleanCopy; choices: Choices; file: Blob };
  /** With all choices as they are now, and the file, which holds which item is which. */
  chooseTruth: { reading: PaneReading; choices: Choices; file: Blob };
  sheet: SheetSnapshot;
  file: Blob;
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

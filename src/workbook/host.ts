import type { AcceptedFinding } from '../domain/accepted';
import type { HostErrorCode } from '../domain/errors';
import type { Identities } from '../domain/identity/rememberItems';
import type { Source } from '../domain/roadmap';
import type { Settings } from '../domain/settings';
import type { SheetPlan } from './plan';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** What this host can do; asked once. */
export interface Capabilities {
  /** State travels with the workbook; else it lives as long as the session. */
  keepsState: boolean;
  /** Sheets can be written into the workbook. */
  writes: boolean;
  /** What is read takes no sheets itself (a Word document): writing makes a new workbook of it, which takes them. */
  makesWorkbook?: true;
  /** A text that is changed takes one look as a whole: of a cell with a word in bold, the word alone cannot keep it. */
  flattensTexts?: true;
  /** A write is done whole or not at all; else it may stop half-way, and leave sheets marked « incomplète ». */
  atomic: boolean;
  /** People work in the workbook meanwhile: what was read may no longer hold. */
  live: boolean;
}

/** Called with the share of the work done, from 0 to 1. */
export type Progress = (done: number) => void;

export interface WriteReport {
  /** The tab that each plan became, by the plan's id. */
  sheets: { id: string; name: string; renewed: boolean }[];
  /** Looks that this program refused; everything else is there. */
  refused?: RefusedLook[];
}

/** Looks that some Excel may refuse. */
export type RefusedLook = 'folds' | 'freeze' | 'print' | 'charts';

/** A change of one of the user's own cells; refused if the cell no longer holds `expected`. */
export interface CellChange {
  source: Source;
  expected: CellValue | null;
  value: CellValue | null;
}

/** Takes back an edit. */
export interface Undo {
  (): Promise<void>;
  /** The changes that do so, also by another host over the same file, where that can be. */
  changes?: CellChange[];
}

export type Unsubscribe = () => void;

/** What travels with the workbook: the last generated values of owned cells, accepted findings, choices, settings, items. */
export interface State {
  version: 1;
  /** By plan id, then by key of an owned cell: the text last generated there. */
  generated: Record<string, Record<string, string>>;
  /** Accepted findings, by their keys. */
  accepted: Record<string, AcceptedFinding>;
  /** What the user said of sheets and columns. */
  choices: Record<string, string>;
  /** How the user wants generated sheets to be made, by the name of the setting. */
  settings: Settings;
  /** What finds the items of the last reading that was kept again, by their ids. */
  identities: Identities;
}

export const emptyState = (): State => ({
  version: 1,
  generated: {},
  accepted: {},
  choices: {},
  settings: {},
  identities: {},
});

/** The border between the program and a workbook, in Excel or in a file. */
export interface WorkbookHost {
  capabilities: Capabilities;
  read(progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  write(plans: SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<WriteReport>;
  edit(changes: CellChange[]): Promise<Undo>;
  reveal(source: Source): Promise<void>;
  state: { load(): Promise<State>; save(state: State): Promise<void> };
  onChanged?(listener: () => void): Unsubscribe;
  /** Opens a whole .xlsx as a workbook of its own, beside this one; where this is missing, it is saved as a file. */
  openCopy?(workbook: Uint8Array): Promise<void>;
  bytes?(): Promise<Uint8Array>;
}

export type { HostErrorCode };

/**
 * Why a host could not do what it was asked. The code is the whole message: its French sentence stands in
 * `messages/fr.ts`. `detail` is a fact for that sentence (a sheet's name, a limit), never a stack trace.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail = '',
  ) {
    super(code + (detail && `: ${detail}`));
    this.name = 'HostError';
  }
}

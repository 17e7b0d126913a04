import type { Acceptance } from '../../domain/accepted';
import type { EnteredFramework } from '../../domain/enteredFramework';
import type { Finding, Severity } from '../../domain/finding';
import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import type { MissingReason } from '../../domain/missing';
import type { SheetRecognition } from '../../domain/recognition';
import type { LinkEnds, Roadmap, Source } from '../../domain/roadmap';
import type { SettingChanges, Settings } from '../../domain/settings';
import type { FindingText } from '../../messages/fr/findingText';
import type { ChoiceChanges } from '../../workbook/choices';
import type { Progress, Unsubscribe, WriteReport } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { ListedAcceptance } from '../../workflows/acceptFindings';
import type { ExportedFile, ExportKind } from '../../workflows/copil/exportedFile';
import type { SentChanges } from '../../workflows/copil/sentVersion';
import type { ProposedChange } from '../../workflows/corrections';
import type { Addition } from '../../workflows/report/addAction';
import type { AddedRow } from '../../workflows/report/addedRows';
import type { MarkReport } from '../../workflows/report/reportMarks';
import type { EnteredValue } from '../../workflows/followUp/enterValue';
import type { OfferedTarget } from '../../workflows/followUp/offeredTargets';
import type { UnderstoodFramework } from '../../workflows/enterFramework';
import type { FrameworkReplacement } from '../../workflows/replaceFramework';
import type { ChosenForm, FilledForm } from '../../workflows/template/filledForm';
import type { SheetSnapshot } from '../../workbook/snapshot';

/**
 * A workbook as the pane sees it: what it can ask for, whether the work is done in the page (Excel) or in a worker (a
 * file in the browser). Every promise may be rejected with HostError.
 */
export interface WorkbookSession {
  /** File name, when it is known before reading. */
  readonly name?: string | undefined;
  read(options: WorkOptions): Promise<PaneReading>;
  /** Keeps what the user says of sheets and columns, and understands what was last read anew. */
  choose(changes: ChoiceChanges): Promise<PaneReading>;
  /** Keeps how the user wants sheets to be made; it shows when they are made the next time. */
  configure(changes: SettingChanges): Promise<PaneReading>;
  /** « Confirmer »: these croix hold for what their action and their objective are called now. Check again after it. */
  confirmLinks(links: readonly LinkEnds[]): Promise<PaneReading>;
  /** What is understood of a list of axes and objectives; nothing is written. */
  understandFramework(text: string): Promise<UnderstoodFramework>;
  /**
   * Writes a projet académique into a new sheet, and reads the workbook anew; where the workbook can change meanwhile it is
   * read anew first.
   */
  enterFramework(framework: EnteredFramework, options: WorkOptions): Promise<PaneCleanCopy>;
  /**
   * One framework takes the place of another, and the matrix as it was is kept in an archive sheet; the same for reading
   * anew. `date` is the ISO day of today. Rejected with HostError `changed-meanwhile` where one of them is not there.
   */
  replaceFramework(
    replacement: FrameworkReplacement,
    date: string,
    options: WorkOptions,
  ): Promise<PaneCleanCopy>;
  /** Checks what was last read. `date` is the ISO day that « today » means. */
  check(profile: CheckProfile, date: string): Promise<ShownFinding[]>;
  /** The changes of cells that correct a finding of the last check, as they would be; none when it is no longer there. */
  proposals(key: string): Promise<ProposedChange[]>;
  /**
   * Makes the changes of a finding that were chosen among those shown, all or none, and reads the workbook anew. Rejected
   * with HostError `changed-meanwhile` and the cell when one is no longer as shown.
   */
  correct(key: string, chosen: readonly ProposedChange[], progress?: Progress): Promise<PaneReading>;
  /** « Reporter dans mes feuilles »: what would change in the user's own cells so that they say what the matrices say. */
  markReport(): Promise<MarkReport>;
  /**
   * Makes the changes of the report that were chosen among those shown, all or none, and reads the workbook anew; it counts
   * as a correction. Rejected as `correct` is.
   */
  reportMarks(chosen: readonly ProposedChange[], progress?: Progress): Promise<PaneReading>;
  /** How an action that was added in a matrix (by its place there) would be written into the user's own table. */
  addition(source: Source): Promise<Addition | undefined>;
  /** Writes it there, and reads the workbook anew; it counts as a correction. Rejected as `correct` is. */
  addAction(source: Source, progress?: Progress): Promise<PaneReading>;
  /**
   * Writes a value of an indicator into the sheets « Suivi » and « Relevés », which are made where they are missing, and
   * reads the workbook anew; it counts as a correction, but sheets that were made stay. Rejected as `generate` and `correct`
   * are.
   */
  enterValue(entered: EnteredValue, options: FollowUpOptions): Promise<PaneReading>;
  /** Writes targets that were offered and accepted into the sheet « Suivi »; else the same. */
  acceptOffered(
    accepted: readonly Pick<OfferedTarget, 'indicator' | 'value'>[],
    options: FollowUpOptions,
  ): Promise<PaneReading>;
  /** Takes back the last correction (`PaneReading.corrected`), and reads the workbook anew. */
  undoCorrection(progress?: Progress): Promise<PaneReading>;
  /** « Ne plus signaler »: a finding of the last check is accepted, why, and since which ISO day. Check again after it. */
  accept(key: string, reason: string, date: string): Promise<void>;
  /** « Signaler de nouveau », by the key of a finding of the last check or of something listed as accepted. */
  withdraw(key: string, date: string): Promise<void>;
  /** Everything that was accepted, the newest first, also what speaks of nothing any more. `date` is the ISO day of today. */
  accepted(date: string): Promise<ListedAcceptance[]>;
  /**
   * Writes the generated sheets with these ids; the others are left alone. Where the workbook can change meanwhile it is
   * read anew first, so that nothing typed since is lost.
   */
  generate(ids: readonly string[], options: GenerateOptions): Promise<PaneGeneration>;
  /**
   * What is handed over of the workbook, as a file; nothing is written. Where the workbook can change meanwhile it is read
   * anew first.
   */
  exportFile(kind: ExportKind, options: FollowUpOptions): Promise<PaneExport>;
  /**
   * A copy of a form of others, filled; nothing is written into the workbook. Where that can change meanwhile it is read
   * anew first. Rejected with HostError for a form that is no workbook that can be written.
   */
  fillForm(form: ChosenForm, options: FollowUpOptions): Promise<PaneForm>;
  /** The roadmap as it is now is the version that was sent, on this ISO day; what changes from then on is told. */
  declareSent(date: string): Promise<PaneReading>;
  /**
   * Opens a whole .xlsx as a workbook beside this one; where this is missing, it is saved as a file. Rejected with HostError
   * `copy-refused` where it cannot be opened.
   */
  openCopy?(workbook: Uint8Array): Promise<void>;
  /**
   * Adds the clean sheets, filled from what was read; where the workbook can change meanwhile it is read anew first.
   * Rejected with HostError `clean-sheets` where some are there already.
   */
  copyClean(options: WorkOptions): Promise<PaneCleanCopy>;
  /**
   * Adds the clean sheets of a new roadmap, with an example row in each; the workbook is read for it. Rejected with
   * HostError `roadmap-there` or `clean-sheets` where there is one. `today` is an ISO day.
   */
  newRoadmap(today: string, options: WorkOptions): Promise<PaneCleanCopy>;
  /** Says which sheets hold the roadmap, and understands what was last read anew. */
  chooseTruth(truth: SheetSet): Promise<PaneReading>;
  /** Shows a cell to the user, where the workbook is shown. */
  reveal(source: Source): Promise<void>;
  /** Shows a sheet as a whole. */
  revealSheet(name: string): Promise<void>;
  /** The cells of a sheet as last read, for a page that shows the workbook beside the pane. */
  sheet?(name: string): Promise<SheetSnapshot>;
  /** Tells that the user or a colleague changed the workbook, not that we did, where it can change meanwhile. */
  onChanged?(listener: () => void): Unsubscribe;
  /** The workbook as a file, where it is one. */
  file?(): Promise<Blob>;
  /** Ends the session; what is still under way is cancelled. */
  close(): void;
}

export interface WorkOptions {
  signal: AbortSignal;
  /** Called with the share of the work done, from 0 to 1. */
  progress?: (done: number) => void;
}

/** Work whose result depends on what was found, and on which day. */
export interface GenerateOptions extends FollowUpOptions {
  profile: CheckProfile;
}

/** Work that goes by the day, such as that on the sheets of the follow-up. */
export interface FollowUpOptions extends WorkOptions {
  /** The ISO day that « today » means. */
  date: string;
}

/** `copil`: what a reader of the document would see; `all`: everything. */
export type CheckProfile = 'copil' | 'all';

export interface PaneReading {
  name?: string;
  roadmap: Roadmap;
  /** False when nothing in the workbook looks like a roadmap. */
  isRoadmap: boolean;
  sheets: SheetInfo[];
  /** What was recognised where, on the sheets of the user's own. */
  recognition: SheetRecognition[];
  /** The clean sheets, where there are any. */
  cleanSheets?: CleanSheetsInfo;
  /** Whether what the user says of sheets and columns travels with the workbook; else it holds for this session. */
  keepsChoices: boolean;
  /** How the user wants sheets to be made. */
  settings: Settings;
  /** What each generated sheet would hold, or why it cannot be made, by its id. */
  possible: Record<string, MissingReason | 'ready'>;
  /** Whether sheets can be written into this workbook. */
  writes: boolean;
  /** Whether what is read is a document, of which writing makes a new workbook. */
  makesWorkbook?: true;
  /** Whether a correction gives a text one look as a whole, whatever part of it was in bold. */
  flattensTexts?: true;
  /** Whether sheets are written whole or not at all. */
  atomic: boolean;
  /** Where generated matrices and the user's own sheets differ; left out where they do not. */
  differences?: MatrixDifferences;
  /** What changed since the version that was sent; left out where none was declared. */
  sent?: SentChanges;
  /** The last correction of this session that can be taken back. */
  corrected?: ProposedChange[];
}

export interface MatrixDifferences {
  /** How many croix. */
  marks: number;
  /** Actions that were added in a matrix. */
  rows: AddedRow[];
}

export interface CleanSheetsInfo {
  tabs: string[];
  /** Which sheets hold the roadmap. */
  truth: SheetSet;
  /** Whether the workbook has sheets of another set, between which and these one can choose. */
  hasOthers: boolean;
  /** Whether they still hold nothing but the example rows of a new roadmap. */
  isExample: boolean;
}

export interface SheetInfo {
  name: string;
  kind: SheetSnapshot['kind'];
  hidden: boolean;
  /** Id of the plan, for a sheet of ours. */
  generated?: string;
}

/** A finding with its French text, ready to show; `key` tells it from every other one, also in the next check. */
export interface ShownFinding {
  key: string;
  code: Finding['code'];
  severity: Severity;
  places: Source[];
  text: FindingText;
  /** How many cells can be corrected; `proposals` shows how. */
  changes: number;
  /** The croix that `confirmLinks` would confirm, for a finding that is solved by it. */
  toConfirm?: LinkEnds[];
  /** Set when it was accepted. */
  accepted?: Acceptance;
}

export interface PaneCleanCopy {
  report: WriteReport;
  /** The workbook with the sheets that were added. */
  reading: PaneReading;
}

export interface PaneGeneration {
  plans: SheetPlan[];
  missing: { id: string; reason: MissingReason }[];
  report: WriteReport;
  /** What the sheets were made from, where the workbook was read anew for them. */
  reading?: PaneReading;
}

export interface PaneExport {
  /** Left out where nothing is there to hand over. */
  file?: ExportedFile;
  /** What it was made from, where the workbook was read anew for it. */
  reading?: PaneReading;
}

export interface PaneForm {
  filled: FilledForm;
  /** What it was filled from, where the workbook was read anew for it. */
  reading?: PaneReading;
}

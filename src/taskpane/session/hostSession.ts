import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import type { CheckedFinding } from '../../domain/accepted';
import type { EnteredFramework } from '../../domain/enteredFramework';
import type { LinkEnds, Source } from '../../domain/roadmap';
import type { SettingChanges } from '../../domain/settings';
import type { ChoiceChanges } from '../../workbook/choices';
import {
  HostError,
  type Progress,
  type Undo,
  type Unsubscribe,
  type WorkbookHost,
  type WriteReport,
} from '../../workbook/host';
import type { OpenForm } from '../../workbook/formFilling';
import type { SheetSnapshot } from '../../workbook/snapshot';
import {
  acceptedFindings,
  acceptFinding,
  withdrawAcceptance,
  type ListedAcceptance,
} from '../../workflows/acceptFindings';
import { exportedFile, type ExportKind, type WorkbookFile } from '../../workflows/copil/exportedFile';
import { declareSent } from '../../workflows/copil/sentVersion';
import { proposedChanges, type ProposedChange } from '../../workflows/corrections';
import { checkWorkbook } from '../../workflows/checkWorkbook';
import { chooseTruth, copyClean, newRoadmap } from '../../workflows/cleanSheets';
import { generateSheets } from '../../workflows/generateSheets';
import { confirmLinks, withoutNewDoubts } from '../../workflows/confirmLinks';
import {
  enterFramework,
  understandFramework,
  type UnderstoodFramework,
} from '../../workflows/enterFramework';
import { enterValue, type EnteredValue } from '../../workflows/followUp/enterValue';
import { acceptOffered, type OfferedTarget } from '../../workflows/followUp/offeredTargets';
import { configureWorkbook } from '../../workflows/configureWorkbook';
import { replaceFramework, type FrameworkReplacement } from '../../workflows/replaceFramework';
import { chooseInWorkbook, readWorkbook, type WorkbookReading } from '../../workflows/readWorkbook';
import { additionOf, type Addition } from '../../workflows/report/addAction';
import { addedMemory, reportedMemory, saveMemory } from '../../workflows/report/markMemory';
import { reportChanges, type MarkReport } from '../../workflows/report/reportMarks';
import { filledForm, type ChosenForm } from '../../workflows/template/filledForm';
import { CheckedFindings } from './checkedFindings';
import { cleanSheetsInfo } from './cleanSheetsInfo';
import { Corrections, isSame, type MadeCorrection } from './corrections';
import { paneReading } from './paneReading';
import { options, part } from './runOptions';
import { turns } from './turns';
import type {
  CheckProfile,
  FollowUpOptions,
  GenerateOptions,
  PaneCleanCopy,
  PaneExport,
  PaneForm,
  PaneGeneration,
  PaneReading,
  ShownFinding,
  WorkbookSession,
  WorkOptions,
} from './session';

/** Share of a generation that reading anew takes before it, out of 1. */
const READING_SHARE = 0.4;

/** The workflows over a host that is at hand: in Excel, in the worker that holds a file, in tests. */
export class HostSession implements WorkbookSession {
  private reading: WorkbookReading | undefined;
  /** Ends with the last choice or correction: each begins from the one before, and nothing else is done in between. */
  private choosing: Promise<unknown> = Promise.resolve();
  private readonly corrections: Corrections;
  private checked: CheckedFindings | undefined;
  /** The report of the last reading, once it was asked for. */
  private report: { of: WorkbookReading; made: Promise<MarkReport> } | undefined;

  readonly openCopy?: NonNullable<WorkbookSession['openCopy']>;

  /**
   * @param earlier the corrections of a session before this one over the same file
   * @param toFile makes the file of a workbook that is exported
   * @param openForm opens a form that is to be filled
   */
  constructor(
    private readonly host: WorkbookHost,
    readonly name?: string,
    earlier?: readonly MadeCorrection[],
    private readonly toFile?: WorkbookFile,
    private readonly openForm?: OpenForm,
  ) {
    this.corrections = new Corrections(host, earlier);
    if (host.openCopy) this.openCopy = (workbook) => host.openCopy!(workbook);
  }

  /** The corrections that a session after this one could take back. */
  get madeCorrections(): MadeCorrection[] {
    return this.corrections.left;
  }

  async read({ signal, progress }: WorkOptions): Promise<PaneReading> {
    await this.choosing;
    const reading = await readWorkbook(this.host, { ...options(signal, progress), pause: turns() });
    // A cancelled reading that ends late must not take the place of the one that followed it.
    if (signal.aborted) throw new HostError('cancelled');
    this.reading = reading;
    return this.shown(reading);
  }

  choose(changes: ChoiceChanges): Promise<PaneReading> {
    return this.afterOthers(async (reading) =>
      withoutNewDoubts(this.host, reading, await chooseInWorkbook(this.host, reading, changes)),
    );
  }

  configure(changes: SettingChanges): Promise<PaneReading> {
    return this.afterOthers((reading) => configureWorkbook(this.host, reading, changes));
  }

  confirmLinks(links: readonly LinkEnds[]): Promise<PaneReading> {
    return this.afterOthers((reading) => confirmLinks(this.host, reading, links));
  }

  understandFramework(text: string): Promise<UnderstoodFramework> {
    return Promise.resolve(understandFramework(text));
  }

  enterFramework(framework: EnteredFramework, work: WorkOptions): Promise<PaneCleanCopy> {
    return this.adding(work, (reading, run) => enterFramework(this.host, reading, framework, run));
  }

  replaceFramework(
    replacement: FrameworkReplacement,
    date: string,
    work: WorkOptions,
  ): Promise<PaneCleanCopy> {
    return this.adding(work, (reading, run) =>
      replaceFramework(this.host, reading, replacement, { ...run, date }),
    );
  }

  chooseTruth(truth: SheetSet): Promise<PaneReading> {
    return this.afterOthers(async (reading) =>
      withoutNewDoubts(this.host, reading, await chooseTruth(this.host, reading, truth)),
    );
  }

  copyClean(work: WorkOptions): Promise<PaneCleanCopy> {
    return this.adding(work, async (reading, run) => (await copyClean(this.host, reading, run)).report);
  }

  /** Adds sheets to the workbook as it is now, and reads it with them. */
  private async adding(
    { signal, progress }: WorkOptions,
    add: (reading: WorkbookReading, run: WorkOptions) => Promise<WriteReport>,
  ): Promise<PaneCleanCopy> {
    await this.choosing;
    if (this.host.capabilities.live) await this.read(options(signal, part(progress, 0, READING_SHARE)));
    const written = part(progress, READING_SHARE, 1 - READING_SHARE);
    const report = await add(this.lastReading(), options(signal, written));
    const reading = await this.read(options(signal, part(progress, 1 - READING_SHARE, 1)));
    return { report, reading };
  }

  async newRoadmap(today: string, { signal, progress }: WorkOptions): Promise<PaneCleanCopy> {
    await this.choosing;
    const written = part(progress, 0, 1 - READING_SHARE);
    const { report } = await newRoadmap(this.host, today, options(signal, written));
    const reading = await this.read(options(signal, part(progress, 1 - READING_SHARE, 1)));
    return { report, reading };
  }

  private afterOthers(choice: (reading: WorkbookReading) => Promise<WorkbookReading>): Promise<PaneReading> {
    const chosen = this.choosing.then(async () => {
      this.reading = await choice(this.lastReading());
      return this.shown(this.reading);
    });
    this.choosing = chosen.catch(() => undefined); // It is told to whoever made that choice.
    return chosen;
  }

  check(profile: CheckProfile, date: string): Promise<ShownFinding[]> {
    const reading = this.lastReading();
    // The example of a new roadmap is nobody's: nothing in it is to be mended.
    const isExample = cleanSheetsInfo(reading).cleanSheets?.isExample === true;
    const findings = isExample ? [] : checkWorkbook(reading, { profile, date });
    this.checked = new CheckedFindings(reading.snapshot, findings);
    return Promise.resolve(this.checked.shown());
  }

  proposals(key: string): Promise<ProposedChange[]> {
    const finding = this.finding(key);
    return Promise.resolve(finding ? proposedChanges(finding, this.lastReading().snapshot) : []);
  }

  correct(key: string, chosen: readonly ProposedChange[], progress?: Progress): Promise<PaneReading> {
    return this.afterOthers(async (reading) => {
      await this.corrections.make(await this.proposals(key), chosen);
      const cells = chosen.map(({ source }) => source);
      return withoutNewDoubts(this.host, reading, await this.readAnew(progress), cells);
    });
  }

  markReport(): Promise<MarkReport> {
    const of = this.lastReading();
    if (this.report?.of !== of) this.report = { of, made: reportChanges(of, { pause: turns() }) };
    return this.report.made;
  }

  reportMarks(chosen: readonly ProposedChange[], progress?: Progress): Promise<PaneReading> {
    return this.afterOthers(async (reading) => {
      if (chosen.length === 0) return reading;
      const { changes } = await this.markReport();
      await this.corrections.make(changes, chosen);
      const now = await this.readAnew(progress);
      const marks = changes
        .filter((one) => chosen.some((other) => isSame(one, other)))
        .flatMap((one) => one.marks);
      this.corrections.remember(await saveMemory(this.host, now, reportedMemory(now, marks)));
      return { ...now, state: await this.host.state.load() };
    });
  }

  addition(source: Source): Promise<Addition | undefined> {
    return additionOf(this.lastReading(), source, { pause: turns() });
  }

  addAction(source: Source, progress?: Progress): Promise<PaneReading> {
    return this.afterOthers(async (reading) => {
      const addition = await this.addition(source);
      if (!addition || 'reason' in addition)
        throw new HostError('changed-meanwhile', `${source.sheet}!${source.address}`);
      await this.corrections.make(addition.changes, addition.changes);
      // Kept before the workbook is read: its marks in the matrix count from the first.
      this.corrections.remember(await saveMemory(this.host, reading, addedMemory(reading, [addition.id])));
      return this.readAnew(progress);
    });
  }

  enterValue(entered: EnteredValue, work: FollowUpOptions): Promise<PaneReading> {
    return this.following(work, (host, reading, run) => enterValue(host, reading, entered, run));
  }

  acceptOffered(
    accepted: readonly Pick<OfferedTarget, 'indicator' | 'value'>[],
    work: FollowUpOptions,
  ): Promise<PaneReading> {
    return this.following(work, (host, reading, run) => acceptOffered(host, reading, accepted, run));
  }

  /** Writes into sheets of the follow-up, as they are now. */
  private following(
    { signal, progress, date }: FollowUpOptions,
    write: (host: WorkbookHost, reading: WorkbookReading, run: FollowUpOptions) => Promise<Undo>,
  ): Promise<PaneReading> {
    return this.afterOthers(async (last) => {
      const { live } = this.host.capabilities;
      const reading = live ? await this.readAnew(part(progress, 0, READING_SHARE)) : last;
      const written = part(progress, READING_SHARE, 1 - READING_SHARE);
      try {
        await this.corrections.keep((host) => write(host, reading, { date, ...options(signal, written) }));
      } catch (error) {
        // Sheets may have been made before it failed: what is done next must know of them.
        this.reading = await this.readAnew();
        throw error;
      }
      const now = await this.readAnew(part(progress, 1 - READING_SHARE, 1));
      return withoutNewDoubts(this.host, reading, now);
    });
  }

  undoCorrection(progress?: Progress): Promise<PaneReading> {
    return this.afterOthers(async (reading) => {
      const cells = this.corrections.last?.map(({ source }) => source) ?? [];
      const memory = await this.corrections.undo();
      if (memory) await saveMemory(this.host, reading, memory);
      return withoutNewDoubts(this.host, reading, await this.readAnew(progress), cells);
    });
  }

  async accept(key: string, reason: string, date: string): Promise<void> {
    await this.afterOthers((reading) => {
      const finding = this.finding(key);
      if (!finding) throw new HostError('changed-meanwhile');
      return acceptFinding(this.host, reading, finding, { reason, date });
    });
  }

  async withdraw(key: string, date: string): Promise<void> {
    await this.afterOthers((reading) =>
      withdrawAcceptance(this.host, reading, this.finding(key)?.accepted?.entries ?? [key], date),
    );
  }

  accepted(date: string): Promise<ListedAcceptance[]> {
    return Promise.resolve(acceptedFindings(this.lastReading(), date));
  }

  private readAnew(progress?: Progress): Promise<WorkbookReading> {
    return readWorkbook(this.host, { pause: turns(), ...(progress && { progress }) });
  }

  /** A finding of the last check, as long as what was checked is what was last read. */
  private finding(key: string): CheckedFinding | undefined {
    return this.checked?.snapshot === this.reading?.snapshot ? this.checked?.find(key) : undefined;
  }

  async generate(
    ids: readonly string[],
    { signal, progress, date, profile }: GenerateOptions,
  ): Promise<PaneGeneration> {
    await this.choosing;
    this.lastReading();
    const { live } = this.host.capabilities;
    const written = live ? part(progress, READING_SHARE, 1) : progress;
    const anew = live ? await this.read(options(signal, part(progress, 0, READING_SHARE))) : undefined;
    const reading = this.lastReading();
    const { plans, missing, report } = await generateSheets(this.host, reading, {
      ids,
      date,
      profile,
      ...options(signal, written),
    });
    // What this run remembered must not be forgotten by the next one, which starts from the same reading.
    this.reading = { ...reading, state: await this.host.state.load() };
    return { plans, missing, report, ...(anew && { reading: anew }) };
  }

  async exportFile(kind: ExportKind, { signal, progress, date }: FollowUpOptions): Promise<PaneExport> {
    await this.choosing;
    const anew = this.host.capabilities.live ? await this.read(options(signal, progress)) : undefined;
    const file = await exportedFile(this.lastReading(), kind, { date, toFile: this.toFile });
    if (signal.aborted) throw new HostError('cancelled');
    return { ...(file && { file }), ...(anew && { reading: anew }) };
  }

  async fillForm(form: ChosenForm, { signal, progress, date }: FollowUpOptions): Promise<PaneForm> {
    await this.choosing;
    if (!this.openForm) throw new Error('nothing opens the form');
    const anew = this.host.capabilities.live ? await this.read(options(signal, progress)) : undefined;
    const filled = await filledForm(this.lastReading(), form, { date, openForm: this.openForm });
    if (signal.aborted) throw new HostError('cancelled');
    return { filled, ...(anew && { reading: anew }) };
  }

  declareSent(date: string): Promise<PaneReading> {
    const now = (last: WorkbookReading): WorkbookReading | Promise<WorkbookReading> =>
      this.host.capabilities.live ? this.readAnew() : last;
    return this.afterOthers(async (last) => declareSent(this.host, await now(last), date));
  }

  reveal(source: Source): Promise<void> {
    return this.host.reveal(source);
  }

  revealSheet(name: string): Promise<void> {
    return this.host.reveal({ sheet: name, address: 'A1' });
  }

  sheet(name: string): Promise<SheetSnapshot> {
    const sheet = this.lastReading().snapshot.sheets.find((one) => one.name === name);
    return sheet ? Promise.resolve(sheet) : Promise.reject(new Error(`no sheet ${name}`));
  }

  onChanged(listener: () => void): Unsubscribe {
    return this.host.onChanged?.(listener) ?? (() => undefined);
  }

  async file(): Promise<Blob> {
    const bytes = await this.host.bytes?.();
    if (!bytes) throw new Error('this host has no file');
    return new Blob([new Uint8Array(bytes)]);
  }

  close(): void {
    this.reading = undefined;
    this.checked = undefined;
    this.report = undefined;
  }

  private shown(reading: WorkbookReading): PaneReading {
    return paneReading(reading, this.host.capabilities, {
      name: this.name,
      corrected: this.corrections.last,
    });
  }

  private lastReading(): WorkbookReading {
    if (!this.reading) throw new Error('nothing was read yet');
    return this.reading;
  }
}

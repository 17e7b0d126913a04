import { isCleanSheetId, type SheetSet } from '../../domain/clean/cleanSheetIds';
import type { Source } from '../../domain/roadmap';
import { findingText } from '../../messages/fr/findings';
import type { ChoiceChanges } from '../../workbook/choices';
import { HostError, type Progress, type Unsubscribe, type WorkbookHost } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { checkWorkbook } from '../../workflows/checkWorkbook';
import { chooseTruth, copyClean } from '../../workflows/cleanSheets';
import { generateSheets, possibleSheets } from '../../workflows/generateSheets';
import { chooseInWorkbook, readWorkbook, type WorkbookReading } from '../../workflows/readWorkbook';
import type {
  CheckProfile,
  PaneCleanCopy,
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
  /** Ends with the last choice: each begins from the one before, and nothing else is done in between. */
  private choosing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: WorkbookHost,
    readonly name?: string,
  ) {}

  async read({ signal, progress }: WorkOptions): Promise<PaneReading> {
    await this.choosing;
    const reading = await readWorkbook(this.host, options(signal, progress));
    // A cancelled reading that ends late must not take the place of the one that followed it.
    if (signal.aborted) throw new HostError('cancelled');
    this.reading = reading;
    return this.shown(reading);
  }

  choose(changes: ChoiceChanges): Promise<PaneReading> {
    return this.afterOthers((reading) => chooseInWorkbook(this.host, reading, changes));
  }

  chooseTruth(truth: SheetSet): Promise<PaneReading> {
    return this.afterOthers((reading) => chooseTruth(this.host, reading, truth));
  }

  async copyClean({ signal, progress }: WorkOptions): Promise<PaneCleanCopy> {
    await this.choosing;
    if (this.host.capabilities.live) await this.read(options(signal, part(progress, 0, READING_SHARE)));
    const written = part(progress, READING_SHARE, 1 - READING_SHARE);
    const { report } = await copyClean(this.host, this.lastReading(), options(signal, written));
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
    const findings = checkWorkbook(this.lastReading(), { profile, date });
    return Promise.resolve(
      findings.map((finding, place) => ({
        key: `${finding.code} ${String(place)}`,
        code: finding.code,
        severity: finding.severity,
        places: finding.places,
        text: findingText(finding),
      })),
    );
  }

  async generate(ids: readonly string[], { signal, progress }: WorkOptions): Promise<PaneGeneration> {
    await this.choosing;
    this.lastReading();
    const { live } = this.host.capabilities;
    const written = live ? part(progress, READING_SHARE, 1) : progress;
    const anew = live ? await this.read(options(signal, part(progress, 0, READING_SHARE))) : undefined;
    const reading = this.lastReading();
    const { plans, missing, report } = await generateSheets(this.host, reading, {
      ids,
      ...options(signal, written),
    });
    // What this run remembered must not be forgotten by the next one, which starts from the same reading.
    this.reading = { ...reading, state: await this.host.state.load() };
    return { plans, missing, report, ...(anew && { reading: anew }) };
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
  }

  private shown(reading: WorkbookReading): PaneReading {
    const name = reading.snapshot.name ?? this.name;
    const { writes, makesWorkbook, atomic, keepsState } = this.host.capabilities;
    return {
      ...(name !== undefined && { name }),
      roadmap: reading.roadmap,
      isRoadmap: reading.isRoadmap,
      sheets: reading.snapshot.sheets.map(({ name, kind, hidden, generated }) => ({
        name,
        kind,
        hidden,
        ...(generated !== undefined && { generated }),
      })),
      recognition: reading.sheets,
      ...(reading.truth && { cleanSheets: { tabs: cleanTabs(reading), truth: reading.truth } }),
      keepsChoices: keepsState,
      possible: possibleSheets(reading.roadmap),
      writes: writes || makesWorkbook === true,
      ...(makesWorkbook && { makesWorkbook }),
      atomic,
    };
  }

  private lastReading(): WorkbookReading {
    if (!this.reading) throw new Error('nothing was read yet');
    return this.reading;
  }
}

function cleanTabs({ snapshot }: WorkbookReading): string[] {
  return snapshot.sheets.filter(({ generated }) => isCleanSheetId(generated)).map(({ name }) => name);
}

function options(signal: AbortSignal, progress: Progress | undefined): WorkOptions {
  return { signal, ...(progress && { progress }) };
}

/** The progress of a part of the work, from one share of the whole to another. */
function part(progress: Progress | undefined, from: number, to: number): Progress | undefined {
  return (
    progress &&
    ((done) => {
      progress(from + done * (to - from));
    })
  );
}

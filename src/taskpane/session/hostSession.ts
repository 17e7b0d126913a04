import type { Source } from '../../domain/roadmap';
import { findingText } from '../../messages/fr/findings';
import type { ChoiceChanges } from '../../workbook/choices';
import { HostError, type Progress, type Unsubscribe, type WorkbookHost } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { checkWorkbook } from '../../workflows/checkWorkbook';
import { generateSheets, possibleSheets } from '../../workflows/generateSheets';
import { chooseInWorkbook, readWorkbook, type WorkbookReading } from '../../workflows/readWorkbook';
import type {
  CheckProfile,
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
    const chosen = this.choosing.then(async () => {
      this.reading = await chooseInWorkbook(this.host, this.lastReading(), changes);
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

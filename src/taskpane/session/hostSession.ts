import type { Source } from '../../domain/roadmap';
import { findingText } from '../../messages/fr/findings';
import type { WorkbookHost } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { checkWorkbook } from '../../workflows/checkWorkbook';
import { generateSheets, planSheets, sheetIds } from '../../workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../workflows/readWorkbook';
import type {
  CheckProfile,
  PaneGeneration,
  PaneReading,
  ShownFinding,
  WorkbookSession,
  WorkOptions,
} from './session';

/** The workflows over a host that is at hand: in Excel, in the worker that holds a file, in tests. */
export class HostSession implements WorkbookSession {
  private reading: WorkbookReading | undefined;

  constructor(
    private readonly host: WorkbookHost,
    readonly name?: string,
  ) {}

  async read({ signal, progress }: WorkOptions): Promise<PaneReading> {
    const reading = await readWorkbook(this.host, { signal, ...(progress && { progress }) });
    this.reading = reading;
    const name = reading.snapshot.name ?? this.name;
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
      possible: possibleSheets(reading),
      writes: this.host.capabilities.writes,
    };
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
    const reading = this.lastReading();
    const generation = await generateSheets(this.host, reading, {
      ids,
      signal,
      ...(progress && { progress }),
    });
    // What this run remembered must not be forgotten by the next one, which starts from the same reading.
    this.reading = { ...reading, state: await this.host.state.load() };
    return { plans: generation.plans, missing: generation.missing, report: generation.report };
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

  async file(): Promise<Blob> {
    const bytes = await this.host.bytes?.();
    if (!bytes) throw new Error('this host has no file');
    return new Blob([new Uint8Array(bytes)]);
  }

  close(): void {
    this.reading = undefined;
  }

  private lastReading(): WorkbookReading {
    if (!this.reading) throw new Error('nothing was read yet');
    return this.reading;
  }
}

function possibleSheets(reading: WorkbookReading): PaneReading['possible'] {
  const { missing } = planSheets(reading);
  const reasons = new Map(missing.map(({ id, reason }) => [id, reason]));
  return Object.fromEntries(sheetIds.map((id) => [id, reasons.get(id) ?? 'ready']));
}

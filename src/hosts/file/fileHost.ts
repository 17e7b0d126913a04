import {
  emptyState,
  HostError,
  type Capabilities,
  type CellChange,
  type Progress,
  type State,
  type Undo,
  type WorkbookHost,
  type WriteReport,
} from '../../workbook/host';
import type { Source } from '../../domain/roadmap';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { editCells, type CellEdit } from './editCells';
import { graft, withState } from './graft';
import { openPackage, type Package } from './openPackage';
import { readWorkbook } from './readWorkbook';
import { writableWorkbook } from './refusals';
import { readState } from './statePart';
import { documentWorkbook } from './word/documentWorkbook';
import { zip } from './zip';

/**
 * A workbook in a file. It holds the bytes it was given, which never change, and what is written replaces the whole
 * workbook at once: after a failure it is as it was before. Formats that are read only (.xls, .ods, .csv, .xlsb,
 * strict Open XML) keep their state for the session. A Word document stays as it is too: what is written goes into a new
 * workbook that holds its tables, and from then on the host is that workbook.
 */
export class FileHost implements WorkbookHost {
  /** Those of a Word document become those of a workbook once it is one. */
  capabilities: Capabilities;
  /** Called when a finding asks to show the cell it speaks of; a file has nothing to show it in. */
  onReveal: (source: Source) => void = () => undefined;

  /** The workbook, when it is a package; undefined for other formats and what cannot be opened. */
  private opened: Package | undefined;
  /** Its bytes; undefined while they have not been made from the package. */
  private packed: Uint8Array | undefined;
  private sessionState: State | undefined;
  /** Whether it was made of a Word document, whatever it has become. */
  private readonly isDocument: boolean;

  /** `name` is the file's name, with or without its folder. What is wrong with the bytes is told by `read`. */
  constructor(
    bytes: Uint8Array,
    private readonly name?: string,
  ) {
    this.packed = bytes;
    this.opened = packageOf(bytes);
    this.isDocument = this.opened?.kind === 'docx';
    this.capabilities = capabilitiesOf(this.opened);
  }

  async read(progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    stopIf(signal);
    progress?.(0);
    const snapshot = await readWorkbook(await this.bytes(), this.nameNow());
    stopIf(signal);
    progress?.(1);
    return snapshot;
  }

  async write(plans: SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<WriteReport> {
    stopIf(signal);
    progress?.(0);
    const grafted = graft(this.writable(), plans);
    stopIf(signal);
    this.replace(grafted.package);
    progress?.(1);
    return Promise.resolve(grafted.report);
  }

  async edit(changes: CellChange[]): Promise<Undo> {
    const restores = this.applyEdits(changes);
    const undo = (): Promise<void> => {
      this.applyEdits(restores);
      return Promise.resolve();
    };
    return Promise.resolve(Object.assign(undo, { changes: restores }));
  }

  reveal(source: Source): Promise<void> {
    this.onReveal(source);
    return Promise.resolve();
  }

  readonly state = {
    load: (): Promise<State> =>
      Promise.resolve(this.sessionState ?? (this.opened && readState(this.opened.parts)) ?? emptyState()),
    save: (state: State): Promise<void> => {
      // A Word document becomes a workbook when sheets are written, not for a state alone.
      if (this.capabilities.keepsState) {
        this.replace(withState(this.writable(), state));
        this.sessionState = undefined;
      } else this.sessionState = structuredClone(state);
      return Promise.resolve();
    },
  };

  /** The workbook as it is now: the very bytes it was made of as long as nothing was written. */
  bytes(): Promise<Uint8Array> {
    this.packed ??= zip(this.writable().parts);
    return Promise.resolve(this.packed);
  }

  private applyEdits(edits: CellEdit[]): CellEdit[] {
    const edited = editCells(this.writable(), edits);
    this.replace(edited.package);
    return edited.restores;
  }

  private writable(): Package {
    if (!this.opened) throw new HostError('read-only-format');
    return this.opened.kind === 'docx' ? documentWorkbook(this.opened) : this.opened;
  }

  /** The file's name; that of the workbook once a document has become one. */
  private nameNow(): string | undefined {
    return this.isDocument && this.opened?.kind === 'xlsx'
      ? this.name?.replace(/\.docx$/i, '.xlsx')
      : this.name;
  }

  private replace(changed: Package): void {
    if (this.opened?.kind === 'docx') this.capabilities = capabilitiesOf(changed);
    this.opened = changed;
    this.packed = undefined;
  }
}

function capabilitiesOf(opened: Package | undefined): Capabilities {
  const writes = opened !== undefined && isWritable(opened);
  const isDocument = opened?.kind === 'docx';
  return {
    writes,
    keepsState: writes,
    atomic: true,
    live: false,
    ...(isDocument && { makesWorkbook: true }),
  };
}

function packageOf(bytes: Uint8Array): Package | undefined {
  return valueUnlessRefused(() => openPackage(bytes));
}

function isWritable(opened: Package): boolean {
  return valueUnlessRefused(() => writableWorkbook(opened)) !== undefined;
}

function valueUnlessRefused<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

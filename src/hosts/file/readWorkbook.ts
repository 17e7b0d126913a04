import type { DenseWorkSheet, ParsingOptions, WorkBook } from '@e965/xlsx';
import { HostError } from '../../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { isStamp, readStampText } from '../../workbook/stamp';
import { textOf } from '../../workbook/textFormula';
import { compoundKind, fileKind } from './fileKind';
import { refuseRepetitions } from './openDocument';
import { openPackage, type Package } from './openPackage';
import { MOST_CELLS, readableParts, type ReadableParts } from './readableParts';
import { isRichText, readSeparatedText } from './separatedText';
import { sheetSnapshot, type ReadingRules } from './sheetSnapshot';
import { readStamps } from './stamp';
import { documentSnapshot } from './word/readDocument';

/** Sectors of a compound file are this many bytes or a multiple of it; a whole file ends with a sector. */
const COMPOUND_SECTOR = 512;
const MOST_SHEET_NAME_LETTERS = 31;
/** What French Excel calls the first sheet. */
const FIRST_SHEET = 'Feuil1';

const OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellHTML: false,
  cellDates: false,
};

/**
 * Reads a workbook file: .xlsx and .xlsm, .xlsb, .xls, .ods, and tables in plain text; and a Word document (.docx), each
 * table of which is a sheet. `name` is the file's name, with or without its folder. Numbers and dates are shown as French Excel shows them.
 *
 * Throws HostError, and nothing else, for what cannot be read; see `openPackage` for the codes, and `no-sheets`,
 * `too-large` with detail `cells N`, `damaged` with the name of the sheet that could not be read.
 */
export async function readWorkbook(bytes: Uint8Array, name?: string): Promise<WorkbookSnapshot> {
  const fileName = name?.replace(/^.*[\\/]/, '');
  const named = fileName === undefined ? {} : { name: fileName };
  const kind = fileKind(bytes);
  if (isRichText(bytes)) throw new HostError('other-text-format');
  if (kind === 'other') return { ...named, ...readText(bytes, fileName) };
  if (kind === 'compound' && compoundKind(bytes) === 'xls') return { ...named, ...(await readXls(bytes)) };
  return { ...named, ...(await readPackage(openPackage(bytes), bytes)) };
}

/** The same for a package that is already open; `bytes` is its file. */
async function readPackage(opened: Package, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (opened.kind === 'docx') return documentSnapshot(opened);
  if (opened.kind === 'ods') {
    refuseRepetitions(opened.parts.get(opened.workbookPart)!);
    return toSnapshot(await parse(bytes, OPTIONS), {
      storesText: true,
      stamps: readStamps(opened.parts),
    });
  }
  // SheetJS tells hidden rows only together with empty styled cells, which an .xlsx may have by the million.
  if (opened.kind === 'xlsb') return toSnapshot(await parse(bytes, { ...OPTIONS, cellStyles: true }));
  const readable = readableParts(opened);
  return toSnapshot(await parse(readable.bytes, OPTIONS), {
    marks: readable.marks,
    stamps: readStamps(opened.parts),
  });
}

async function readXls(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    return toSnapshot(await parse(bytes, { ...OPTIONS, cellStyles: true }));
  } catch (error) {
    const isCut =
      error instanceof HostError && error.code === 'damaged' && bytes.length % COMPOUND_SECTOR !== 0;
    throw isCut ? new HostError('truncated') : error;
  }
}

function readText(bytes: Uint8Array, fileName: string | undefined): WorkbookSnapshot {
  const cells = readSeparatedText(bytes);
  if (cells === undefined) throw new HostError('not-a-workbook');
  if (cells.length > MOST_CELLS) throw new HostError('too-large', `cells ${String(MOST_CELLS)}`);
  const name = fileName?.replace(/\.[^.]*$/, '').slice(0, MOST_SHEET_NAME_LETTERS) ?? '';
  const sheet: SheetSnapshot = {
    name: name === '' ? FIRST_SHEET : name,
    kind: 'cells',
    hidden: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [sheet], properties: {} };
}

/** What SheetJS makes of a file, and how it shows a number in a format. */
interface Parsed {
  workbook: WorkBook;
  show: ReadingRules['show'];
}

async function parse(bytes: Uint8Array, options: ParsingOptions): Promise<Parsed> {
  const { read, SSF } = await import('@e965/xlsx');
  try {
    return { workbook: read(bytes, options), show: (format, value) => SSF.format(format, value) as string };
  } catch (error) {
    // SheetJS throws plain errors, strings, and type errors of its own on damaged files.
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new HostError(isLocked ? 'encrypted' : 'damaged');
  }
}

function toSnapshot(
  { workbook, show }: Parsed,
  file: { storesText?: boolean; marks?: ReadableParts['marks']; stamps?: Map<string, string> } = {},
): WorkbookSnapshot {
  if (workbook.SheetNames.length === 0) throw new HostError('no-sheets');
  const rules: ReadingRules = {
    from1904: workbook.Workbook?.WBProps?.date1904 === true,
    storesText: file.storesText ?? false,
    show,
  };
  const stamps = file.stamps ?? stampsOfNames(workbook);
  const sheets = workbook.SheetNames.map((name, index) => {
    // A sheet that SheetJS could not read is missing without a word.
    if (!Object.hasOwn(workbook.Sheets, name)) throw new HostError('damaged', name);
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const hidden = Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden);
    const stamp = stamps.get(name);
    const snapshot = sheetSnapshot(sheet, { name, hidden }, rules, file.marks?.[index]);
    if (stamp === undefined) return snapshot;
    const { id, incomplete } = readStampText(stamp);
    return { ...snapshot, generated: id, ...(incomplete && { incomplete }) };
  });
  return { sheets, properties: readProperties(workbook) };
}

/** Generated sheets of an .xls or .xlsb, whose names SheetJS reads. */
function stampsOfNames(workbook: WorkBook): Map<string, string> {
  const stamps = new Map<string, string>();
  for (const { Name: name, Ref: value, Sheet: position } of workbook.Workbook?.Names ?? []) {
    const sheet = position === undefined ? undefined : workbook.SheetNames[position];
    const id = isStamp(name) ? textOf(value) : undefined;
    if (sheet !== undefined && id !== undefined) stamps.set(sheet, id);
  }
  return stamps;
}

function readProperties(workbook: WorkBook): WorkbookSnapshot['properties'] {
  const { Title: title, Author: author, Company: company } = workbook.Props ?? {};
  return { ...(title && { title }), ...(author && { author }), ...(company && { company }) };
}

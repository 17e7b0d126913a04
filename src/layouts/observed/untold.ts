import { isBareCode, splitCode } from '../../domain/codes';
import { parseDates } from '../../domain/dates';
import { splitItems } from '../../domain/items';
import { readMark } from '../../domain/marks';
import type { Roadmap, Source, Unread, UnreadReason } from '../../domain/roadmap';
import { excerpt, plainKey, tidy } from '../../domain/text';
import { parseRect, type Rect } from '../../workbook/address';
import type { Claims } from '../claims';
import { isDitto, saysNothing } from '../words/dittos';
import type { Grid } from '../grid';
import { FactCells } from '../document/factCells';
import { codeAndTitle } from '../frameworks/frameworkLines';
import { titleBesideOwner } from '../words/frameworkNames';
import { isCaption, readHeadingText } from '../headings';
import { areNumbers } from '../across/indicatorNumbers';
import { legendEntry, oneLineLegend } from '../frameworks/oneLineLegends';
import { covers, type Region } from '../layout';
import { tablesIn } from '../recognition';
import { referenceIn } from '../across/references';
import { isBareCorner } from '../figures/series';
import type { Table } from '../tables/table';
import type { HeaderCell } from '../tables/tableHeader';
import { titleAndTarget } from '../across/targetsInTitles';
import { isNote } from '../tables/tableRows';

/** A sheet that was read, and what was recognised on it. */
export interface ReadSheet {
  grid: Grid;
  claims: Claims;
  regions: Region[];
}

/** What of the model is no text that stood in a cell. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'id axis objective parent actions action row kind role level sheet address reason date start end layouts'.split(
    ' ',
  ),
);
/** A column of a calendar, which heads marks. */
const MONTH =
  /^(?:janv(?:ier)?|fev(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?: \d{2,4})?$/;
/** These tell a column by its header. */
const WHOLE_COLUMN: ReadonlySet<UnreadReason> = new Set(['unknown-column', 'ignored-column']);
/** A day that was typed as a text. */
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;
/** Longer texts are told by their beginnings. */
const LONGEST = 200;

/**
 * The net under all layouts: texts of the sheets that were read that stand nowhere in the roadmap, neither in an item, a
 * wording, a field, a section, a series, an observation nor in `unread`. Headers, captions, codes, marks and numbers
 * are understood by what they say of others. In time linear in the cells.
 */
export function untoldTexts(sheets: ReadSheet[], roadmap: Roadmap): Unread[] {
  const kept = new KeptTexts(roadmap);
  const facts = new FactCells(roadmap);
  const columns = roadmap.unread.filter(({ reason, text }) => WHOLE_COLUMN.has(reason) && text !== '');
  return sheets.flatMap((sheet) => untoldOn(sheet, kept, facts, toldColumns(sheet, columns)));
}

const LISTS_OF_LINKS: ReadonlySet<string> = new Set(['goalTable', 'goalLists', 'linkPairs']);

function untoldOn(
  { grid, claims, regions }: ReadSheet,
  kept: KeptTexts,
  facts: FactCells,
  told: Rect[],
): Unread[] {
  const headers = headerCells(regions);
  // What such a table lists became links, and its headers may stand one under the other; the rest is told when it is read.
  const lists = regions.filter(({ layout }) => LISTS_OF_LINKS.has(layout)).map(({ rect }) => rect);
  const turned = regions.filter(({ layout }) => layout === 'turnedTable');
  lists.push(...turned.map(({ rect }) => ({ ...rect, right: rect.left })));
  return grid.rows.flatMap((row) =>
    grid.columnsOf(row).flatMap((column): Unread[] => {
      const { value, text, error } = grid.cell(row, column)!;
      if (typeof value !== 'string' || error !== undefined || kept.has(text)) return [];
      const source = grid.source(row, column);
      if (lists.some((rect) => covers(rect, row, column))) return [];
      if (legendTitles(text)?.every((title) => kept.has(title))) return [];
      if (titleAndTarget(tidy(behindLabel(grid, text)))?.every((part) => kept.has(part))) return [];
      if (isUnderstood(grid, text) || told.some((rect) => covers(rect, row, column))) return [];
      const isFree = claims.has(row, column);
      if (isFree && facts.says(grid, row, column)) return [];
      if (!isFree && (isBareCorner(text) || MONTH.test(plainKey(text)))) return [];
      const header = headers.find(row, column);
      if (header && (header.role !== undefined || kept.has(header.text))) return [];
      if (header && isHeaderOf(header, text) && headers.isUnderstood(row, header)) return [];
      if (kept.holds(source.sheet, row, text) || kept.holds(source.sheet, row, behindLabel(grid, text)))
        return [];
      return [{ source, text: excerpt(text, LONGEST), reason: reasonOf(text, header, isFree) }];
    }),
  );
}

function reasonOf(text: string, header: HeaderCell | undefined, isFree: boolean): UnreadReason {
  if (header) return 'unknown-column';
  if (isNote(text)) return 'note';
  return isFree ? 'outside-tables' : 'unmatched';
}

/** The titles in a legend of objectives: several in one line, or one after its letter. */
function legendTitles(text: string): string[] | null {
  const entry = legendEntry(text);
  return oneLineLegend(text)?.entries.map((line) => codeAndTitle(line).title) ?? (entry && [entry.title]);
}

function isUnderstood(grid: Grid, text: string): boolean {
  if (
    isDitto(text) ||
    saysNothing(text) ||
    isHeader(grid, text) ||
    isBareCode(text) ||
    isOwnersAxis(text) ||
    (referenceIn(text) ?? []).length > 0 ||
    areNumbers(text) ||
    readMark(text) !== 'unknown'
  )
    return true;
  const heading = readHeadingText(text);
  return compact(text) === '' || (heading !== null && isCaption(heading));
}

/** « Axe 1 de la feuille de route » is a code. */
function isOwnersAxis(text: string): boolean {
  const { word, title } = splitCode(text);
  return word === 'axis' && titleBesideOwner(title) === '';
}

/** « Notre objectif : Former » → « Former »; any other text as it is. */
function behindLabel(grid: Grid, text: string): string {
  const [label, ...behind] = text.split(':');
  return behind.length > 0 && grid.header(label!) !== null ? behind.join(':') : text;
}

/** « Pilote », and « Axe / Objectif / Action » over a column of all three. */
function isHeader(grid: Grid, text: string): boolean {
  return grid.header(text) !== null || text.split('/').every((part) => grid.header(part) !== null);
}

/** The texts of a roadmap, as a whole and by the rows that they were read in. */
class KeptTexts {
  private readonly texts = new Set<string>();
  /** ISO days of values, which may have been typed as texts. */
  private readonly days = new Set<string>();
  private readonly byRow = new Map<string, string[]>();
  private readonly rows = new Map<string, string>();
  private readonly cutRows = new Set<string>();

  constructor(roadmap: Roadmap) {
    this.add(roadmap, null);
    for (const { source, text } of roadmap.unread) {
      const place = placeOfSource(source);
      if (place !== null && text.endsWith('…')) this.cutRows.add(place);
    }
  }

  has(text: string): boolean {
    return this.texts.has(compact(text));
  }

  /** True when all items of a cell are kept: as they are, or as a part of what was read in this row or beside it. */
  holds(sheet: string, row: number, text: string): boolean {
    if (this.has(text) || this.has(splitCode(text).title) || this.cutRows.has(placeOf(sheet, row)))
      return true;
    if (DAY.test(tidy(text)) && this.days.has(parseDates(text)[0]?.date ?? '')) return true;
    const isKept = (piece: string): boolean => {
      const key = compact(codeAndTitle(piece).title);
      return this.texts.has(key) || this.near(sheet, row).includes(key);
    };
    return (
      splitItems(text)
        .flatMap(({ title, details }) => [title, ...details])
        // One line may tell several targets.
        .every((piece) => isKept(piece) || piece.split(';').every(isKept))
    );
  }

  private near(sheet: string, row: number): string {
    const place = placeOf(sheet, row);
    let text = this.rows.get(place);
    if (text === undefined) {
      const own = [row - 1, row, row + 1].flatMap((at) => this.byRow.get(placeOf(sheet, at)) ?? []);
      this.rows.set(place, (text = own.join(' ')));
    }
    return text;
  }

  private add(value: unknown, place: string | null): void {
    if (typeof value === 'string') {
      this.addText(value, place);
    } else if (Array.isArray(value)) {
      for (const inner of value) this.add(inner, place);
    } else if (typeof value === 'object' && value !== null) {
      const own = 'source' in value ? (placeOfSource(value.source as Source) ?? place) : place;
      for (const [name, inner] of Object.entries(value)) {
        if (name === 'date' && typeof inner === 'string') this.days.add(inner);
        if (typeof inner === 'string' ? NO_TEXT.has(name) : name === 'source') continue;
        // Columns that nothing understood are kept under their headers.
        this.texts.add(compact(name));
        this.add(inner, own);
      }
    }
  }

  private addText(text: string, place: string | null): void {
    const key = compact(text);
    this.texts.add(key);
    this.texts.add(compact(splitCode(text).title));
    // The title of a series is made of two texts, a section of the lines of several rows.
    for (const part of text.split(/ – |\n/)) this.texts.add(compact(part));
    if (place === null) return;
    const known = this.byRow.get(place);
    if (known) known.push(key);
    else this.byRow.set(place, [key]);
  }
}

/** Columns of the tables of a sheet that are told by their headers. */
function toldColumns({ grid, regions }: ReadSheet, unread: Unread[]): Rect[] {
  const own = unread.filter(({ source }) => source.sheet === grid.name);
  if (own.length === 0) return [];
  return regions.flatMap((region) =>
    tablesIn(region).flatMap(({ header }) =>
      own.flatMap(({ source }) => {
        const rect = parseRect(source.address);
        return rect && covers(header.rect, rect.top, rect.left)
          ? [{ ...rect, bottom: region.rect.bottom }]
          : [];
      }),
    ),
  );
}

interface Headers {
  find(row: number, column: number): HeaderCell | undefined;
  /** True over a column whose cells say what it holds: « T4 2025 » over figures. */
  isUnderstood(row: number, header: HeaderCell): boolean;
}

/** Cells of the headers of tables, by where they stand. */
function headerCells(regions: Region[]): Headers {
  const tables = regions.flatMap(tablesIn);
  const at = (row: number, column: number): Table | undefined =>
    tables.find(({ header }) => covers(header.rect, row, column));
  return {
    find: (row, column) =>
      at(row, column)?.header.cells.find(({ left, right }) => column >= left && column <= right),
    isUnderstood: (row, { left, right }) => {
      const own = at(row, left)?.columns.filter(({ column }) => column >= left && column <= right) ?? [];
      return own.length > 0 && own.every(({ role, parents }) => role !== 'extra' || parents);
    },
  };
}

/** The header's own text; a line above it that spans several headers is another one. */
function isHeaderOf(header: HeaderCell, text: string): boolean {
  return compact(header.text).includes(compact(text));
}

function placeOfSource({ sheet, address }: Source): string | null {
  const rect = parseRect(address);
  return rect && placeOf(sheet, rect.top);
}

function placeOf(sheet: string, line: number): string {
  return `${sheet}!${String(line)}`;
}

function compact(text: string): string {
  return plainKey(tidy(text)).replaceAll(' ', '');
}

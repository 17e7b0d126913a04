import { splitCode, type CodeWord } from '../../../domain/codes';
import { tidy } from '../../../domain/text';
import type { Rect } from '../../../workbook/address';
import { heldText } from '../../../workbook/heldText';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { freeTabName } from '../../../workbook/tabNames';
import { withLabels, type WordBlock, type WordContext, type WordLine } from './wordLines';
import { readTable, type WordTable } from './wordTables';

/** A sheet made of a document, with what a snapshot does not hold. */
export interface DocumentSheet {
  snapshot: SheetSnapshot;
  /** Widths of its columns in twentieths of a point; 0 where the document does not tell. */
  widths: number[];
}

interface Heading {
  level: number;
  text: string;
}

/** Lines of text, the tables below them that follow each other without a word, and what « (suite) » adds to these. */
interface Part {
  lines: string[];
  headings: Heading[];
  tables: WordTable[];
  more: Part[];
}

/** What a sheet is called whose table has no heading. */
const TABLE_NAME = 'Tableau';
const TEXT_NAME = 'Texte';
const LONGEST_TAB = 31;
/** Room that « (2) » takes behind a name that several sheets would have. */
const ROOM_FOR_NUMBER = 4;
const LONGEST_HEADING = 220;
/** How a heading that stands further up in the document is repeated over the tables of its later parts. */
const AGAIN = ' (suite)';
const GOES_ON = /\(\s*suite\s*\)\s*$/i;
/** Levels of headings that no style tells, but a word of their own: « Axe 2 : … » */
const LEVELS: Partial<Record<CodeWord, number>> = { axis: 0, objective: 1, field: 2 };
const FIGURE = /^(?:0|[1-9]\d{0,14})(?:,\d{1,10})?$/;

/**
 * A document as sheets: each table with the lines above it, the last lines alone. Headings that still hold for a table
 * (« Axe 1 » over the second of its objectives) are repeated, so that each sheet says what its table is about.
 */
export function documentSheets(blocks: WordBlock[], context: WordContext): DocumentSheet[] {
  const taken = new Set<string>();
  const path: Heading[] = [];
  return partsOf(blocks, context).map((part) => {
    const isAbout = part.tables.length > 0 || part.headings.length > 0;
    const held = path.filter(
      ({ level }) => isAbout && part.headings.every((heading) => heading.level > level),
    );
    for (const heading of part.headings) {
      while (path.length > 0 && path.at(-1)!.level >= heading.level) path.pop();
      path.push(heading);
    }
    const nearest = part.headings.at(-1) ?? path.at(-1);
    const fallback = part.tables.length > 0 ? TABLE_NAME : TEXT_NAME;
    const title = part.tables.length > 0 ? (nearest?.text ?? part.lines.at(-1)) : part.headings[0]?.text;
    const name = freeTabName(shortened(title ?? fallback) || fallback, taken);
    taken.add(name.toLowerCase());
    const lines = [...held.map(({ text }) => again(text)), ...part.lines];
    return sheetOf(name, [{ ...part, lines }, ...part.more]);
  });
}

function partsOf(blocks: WordBlock[], context: WordContext): Part[] {
  const parts: Part[] = [];
  let pending: WordLine[] = [];
  const add = (tables: WordTable[]): void => {
    const last = parts.at(-1);
    const before = endOfChapter(pending, last?.headings.at(-1));
    if (before > 0 && last && last.tables.length > 0) {
      // « Moyens » below the table of axis 1 is about axis 1, though the next table stands under axis 2.
      const lines = withLabels(pending).slice(0, before);
      last.more.push({ lines, headings: [], tables: [], more: [] });
      pending = pending.slice(before);
    }
    const ownLines = tables.length > 0 && parts.length === 0 ? firstAbout(pending) : 0;
    if (ownLines > 0) {
      // What a document says before its first chapter with a table is not about that table.
      const about = pending.slice(ownLines);
      pending = pending.slice(0, ownLines);
      add([]);
      pending = about;
    }
    const texts = withLabels(pending);
    const headings = pending.flatMap((line, index) => headingOf(line, texts[index]!));
    const part: Part = { lines: texts, headings, tables, more: [] };
    const above = parts.at(-1);
    // « 3.2.3 - Formation (suite) » says itself that its table goes on with the one above.
    const goesOn = tables.length > 0 && headings.length === 1 && GOES_ON.test(headings[0]!.text);
    if (goesOn && above && above.tables.length > 0) above.more.push(part);
    else parts.push(part);
    pending = [];
  };
  for (const block of blocks) {
    if (!('table' in block)) {
      if (block.text.trim() !== '') pending.push(block);
      continue;
    }
    const table = readTable(block.table, context);
    if (table.cells.length === 0) continue;
    // A table of one cell is a frame around a title.
    if (table.rows === 1 && table.columns.length === 1) pending.push({ text: table.cells[0]!.text });
    else if (pending.length === 0 && parts.length > 0) lastOf(parts.at(-1)!).tables.push(table);
    else add([table]);
  }
  if (pending.length > 0) add([]);
  return parts;
}

/**
 * Where the headings begin that hold for what stands below these lines: the last one and those above it in the outline.
 * What stands before is another chapter. 0 where no style tells headings.
 */
function firstAbout(lines: WordLine[]): number {
  let first = 0;
  let level = Infinity;
  lines.forEach((_, i) => {
    const at = lines.length - 1 - i;
    const own = lines[at]!.outlineLevel;
    if (own === undefined || own >= level || lines[at]!.text.trim() === '') return;
    level = own;
    first = at;
  });
  return first;
}

/**
 * How many of the lines below a table still go with it: those under headings beside its own (« Moyens » after « Actions »), up
 * to a heading of another level or with a code, which begins something else. 0 where there is no such heading.
 */
function endOfChapter(lines: WordLine[], own: Heading | undefined): number {
  if (!own || !isPlain(own)) return 0;
  const texts = withLabels(lines);
  const headings = lines.map((line, i) => headingOf(line, texts[i]!)[0]);
  const isBeside = (heading: Heading): boolean => heading.level === own.level && isPlain(heading);
  const end = headings.findIndex((heading) => heading !== undefined && !isBeside(heading));
  return headings.slice(0, Math.max(0, end)).some((heading) => heading !== undefined) ? end : 0;
}

function isPlain({ text }: Heading): boolean {
  const { code, word } = splitCode(text);
  return code === undefined && word === undefined;
}

function lastOf(part: Part): Part {
  return part.more.at(-1) ?? part;
}

function headingOf({ outlineLevel, label }: WordLine, text: string): Heading[] {
  const plain = tidy(text);
  if (plain.length > LONGEST_HEADING || !/\p{L}/u.test(plain)) return [];
  if (outlineLevel !== undefined) return [{ level: outlineLevel, text: plain }];
  const { word, code } = splitCode(plain);
  const level = word && LEVELS[word];
  if (level !== undefined && !label?.isBullet) return [{ level, text: plain }];
  // « 3.2.1 - Gouvernance »: the place of such a number among other headings is not known.
  return code !== undefined && /\d[.-]\d/.test(code) && !label ? [{ level: Infinity, text: plain }] : [];
}

function again(heading: string): string {
  return heading.endsWith(AGAIN) ? heading : heading + AGAIN;
}

/** The beginning of a title, whole words, that fits on a tab with a number behind it. */
function shortened(title: string): string {
  const plain = tidy(title.replace(/[[\]:*?/\\]/g, ' ')).replace(/^[^\p{L}\p{N}]+/u, '');
  if (plain.length <= LONGEST_TAB) return plain;
  const cut = plain.slice(0, LONGEST_TAB - ROOM_FOR_NUMBER + 1);
  return (
    cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;–-]+$/, '') || plain.slice(0, LONGEST_TAB)
  );
}

/** Lines and tables below each other, an empty row behind each table. */
function sheetOf(name: string, parts: Pick<Part, 'lines' | 'tables'>[]): DocumentSheet {
  const width = Math.max(1, ...parts.flatMap(({ tables }) => tables).map(({ columns }) => columns.length));
  const cells: SheetSnapshot['cells'] = [];
  const merges: Rect[] = [];
  const widths: number[] = [];
  let top = 0;
  for (const { lines, tables } of parts) {
    for (const text of lines) {
      cells.push({ row: top, column: 0, cell: cellOf(text) });
      if (width > 1) merges.push({ top, left: 0, bottom: top, right: width - 1 });
      top += 1;
    }
    for (const table of tables) {
      for (const { row, column, text } of table.cells) {
        cells.push({ row: top + row, column, cell: cellOf(text) });
      }
      for (const merge of table.merges) {
        merges.push({ ...merge, top: top + merge.top, bottom: top + merge.bottom });
      }
      table.columns.forEach((one, column) => (widths[column] = Math.max(widths[column] ?? 0, one)));
      top += table.rows + 1;
    }
  }
  const snapshot: SheetSnapshot = {
    name,
    kind: 'cells',
    hidden: false,
    cells,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { snapshot, widths };
}

/** Figures are numbers, as they are when a table is pasted into Excel; everything else stays text. */
function cellOf(written: string): { value: CellValue; text: string } {
  const text = heldText(written);
  return { value: FIGURE.test(text) ? Number(text.replace(',', '.')) : text, text };
}

import { isBareCode, parentCode, codeKey, splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { Grid } from '../grid';
import type { Heading } from '../headings';
import type { Free } from '../layout';
import { codeAlone, numbersLevels } from './nestedCodes';
import type { TableHeader } from './tableHeader';
import { levelsNamed } from '../words/levelHeaders';
import { ITEM_ROLES } from '../words/vocabulary';

/** Below codes that lead others, so many of these have cells beside their title: they are the items, those above levels. */
const MOST_FILLED = 0.6;
/** A title over so much of the table stands over its rows. */
const WIDE = 0.6;

interface CodedRow {
  row: number;
  code: string;
  /** Where its title stands, when nothing else stands in the row. */
  title: number | null;
}

/**
 * Rows of a table that hold a code and a title only and stand over the rows below them: « A1 | Former les équipes » merged
 * to the table's end, or with nothing under « Pilote » and « Échéance » where A1.1 and A1.2 have them.
 */
export function codedBands(
  grid: Grid,
  free: Free,
  header: TableHeader,
  stops: ReadonlySet<number>,
): Map<number, Heading> {
  const rows = codedRows(grid, free, header.rect, stops);
  const { role: second, text = '' } = header.cells[1] ?? {};
  // « Objectifs et actions » stands over the titles of all levels.
  const listsItems = second !== undefined && ITEM_ROLES.has(second) && levelsNamed(text).length === 0;
  const below = rows.map(({ row }) => row);
  if (!listsItems && numbersLevels(grid, header.rect.left, below)) return new Map();
  const leading = listsItems ? leadingRows(rows) : new Set<CodedRow>();
  return new Map(
    rows.flatMap((coded) =>
      coded.title !== null && (leading.has(coded) || isOver(grid, header.rect, coded.row, coded.title))
        ? [[coded.row, headingOf(grid, header.rect.left, coded, coded.title)]]
        : [],
    ),
  );
}

/** True for a code that begins with another: A1.1 and A1-a of A1, I.1 of I, A1 of the axis A. */
export function goesOnFrom(code: string, above: string): boolean {
  const [own, parent] = [code, above].map((text) => tidy(text).toLowerCase());
  const rest = own!.startsWith(parent!) ? own!.slice(parent!.length) : '';
  const isPart = /^[.-]/.test(rest) || (/^\d/.test(rest) && /\p{L}$/u.test(parent!));
  return isPart || parentCode(code) === codeKey(above);
}

function codedRows(
  grid: Grid,
  free: Free,
  { left, right, bottom }: Rect,
  stops: ReadonlySet<number>,
): CodedRow[] {
  const found: CodedRow[] = [];
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    if (stops.has(row)) break;
    const code = free.has(row, left) ? codeIn(grid, row, left) : null;
    if (code === null) continue;
    const own = grid.columnsOf(row).filter((column) => column > left && column <= right);
    const isTitled = own.length === 1 && /\p{L}{2}/u.test(grid.text(row, own[0]!));
    found.push({ row, code, title: isTitled ? own[0]! : null });
  }
  return found;
}

function codeIn(grid: Grid, row: number, column: number): string | null {
  const cell = grid.cell(row, column);
  if (!cell) return null;
  return typeof cell.value === 'string' && isBareCode(cell.text)
    ? tidy(cell.text)
    : codeAlone(grid, row, column);
}

/** Codes whose rows hold no more than a title, each with its own below it, which hold more. */
function leadingRows(rows: CodedRow[]): Set<CodedRow> {
  const leading = new Set(
    rows.filter((coded, i) => rows[i + 1] && goesOnFrom(rows[i + 1]!.code, coded.code)),
  );
  const depths = new Set([...leading].map(({ code }) => shapeOf(code)));
  const lower = rows.filter((coded) => !depths.has(shapeOf(coded.code)));
  const filled = lower.filter(({ title }) => title === null).length;
  const areBare = rows.every(({ code, title }) => !depths.has(shapeOf(code)) || title !== null);
  return areBare && filled >= lower.length * MOST_FILLED ? leading : new Set();
}

/** Codes of one level look alike: `A1` and `B12`, `1.1` and `2.3`. */
function shapeOf(code: string): string {
  return code.replace(/\d+/g, '1').replace(/^\p{L}+/u, 'A');
}

function isOver(grid: Grid, header: Rect, row: number, title: number): boolean {
  const block = grid.block(row, title);
  const isWide = block.right - header.left + 1 >= (header.right - header.left + 1) * WIDE;
  return block.bottom === row && isWide && block.right > grid.block(header.bottom, title).right;
}

function headingOf(grid: Grid, left: number, { row, code }: CodedRow, title: number): Heading {
  const { code: own = code, word } = splitCode(code);
  const text = tidy(grid.text(row, title));
  const rect = { ...grid.block(row, left), right: grid.block(row, title).right };
  return { rect, text: `${code} : ${text}`, code: own, title: text, continued: false, ...(word && { word }) };
}

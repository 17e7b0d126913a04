import { codeKey, splitCode, type CodeWord } from '../domain/codes';
import { wholeText } from '../domain/items';
import { labelKey, tidy } from '../domain/text';
import type { Source } from '../domain/roadmap';
import type { Rect } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import { frameworkTitleIn } from './frameworkNames';
import type { Grid } from './grid';
import { codeOf } from './itemDrafts';
import type { MatrixBlock } from './matrixBlock';
import { readHeader, type Role } from './vocabulary';

/** What stands over several labels of a side: an axis. */
export interface GroupLabel {
  text: string;
  source: Source;
  /** True when it says so: « Axe 2 », a column « Axe ». */
  isAxis: boolean;
}

/** One label of a side of a matrix: an action, or an objective of the framework. */
export interface SideLabel {
  /** The row or column that it labels. */
  at: number;
  code?: string;
  /** Without its code, on one line, as written. */
  title: string;
  /** The same with its code, where both stand in one cell. */
  written: string;
  word?: CodeWord;
  group: GroupLabel | null;
  source: Source;
  /** The code's cell when Excel made a date of it. */
  dated?: { source: Source; text: string; code: string };
}

export interface Side {
  labels: SideLabel[];
  /** Positions of the side that no label names. */
  unnamed: number[];
  /** Texts over the whole side. */
  over: string[];
  /** What the header over the titles says that they are. */
  role?: Role | undefined;
  /** Other columns stand among the labels: the matrix is part of a table. */
  foreign: boolean;
}

/** The labels of one side as lines that run along it, the outermost first. */
interface Lines {
  lines: number[];
  positions: number[];
  cell(line: number, position: number): { row: number; column: number };
  /** First and last line that a block covers, and its first position. */
  outer(block: Rect): number;
  inner(block: Rect): number;
  first(block: Rect): number;
  header(line: number): string;
}

interface Entry {
  cell: CellSnapshot;
  source: Source;
  /** The block begins at this position. */
  own: boolean;
  /** The block goes on over the crossings: a band. */
  through: boolean;
}

type LineKind = 'code' | 'title' | 'group' | 'over' | 'other' | 'empty';

interface Line {
  number: number;
  kind: LineKind;
  role: Role | undefined;
  entries: (Entry | null)[];
}

/** The labels left of the crossings. */
export function leftSide(grid: Grid, block: MatrixBlock, known: ReadonlySet<string> = new Set()): Side {
  const header = block.headerRows.at(-1)!;
  return readSide(grid, block, known, {
    lines: block.labelColumns,
    positions: block.rows,
    cell: (line, position) => ({ row: position, column: line }),
    outer: (rect) => rect.left,
    inner: (rect) => rect.right,
    first: (rect) => rect.top,
    header: (line) => headerOver(grid, line, header, block.headerRows[0]!),
  });
}

/** The labels above the crossings. */
export function topSide(grid: Grid, block: MatrixBlock, known: ReadonlySet<string> = new Set()): Side {
  return readSide(grid, block, known, {
    lines: block.headerRows,
    positions: block.columns,
    cell: (line, position) => ({ row: line, column: position }),
    outer: (rect) => rect.top,
    inner: (rect) => rect.bottom,
    first: (rect) => rect.left,
    header: () => '',
  });
}

function headerOver(grid: Grid, column: number, bottom: number, top: number): string {
  for (let row = bottom; row >= top; row--) {
    const text = tidy(grid.text(row, column));
    if (text !== '') return text;
  }
  return '';
}

function readSide(grid: Grid, block: MatrixBlock, axisTitles: ReadonlySet<string>, lines: Lines): Side {
  const all = lines.lines.map((number): Line => lineOf(grid, lines, number));
  const empty = (at: number): boolean => isEmptyLine(grid, block, at, lines.positions === block.columns);
  const bands = takeBands(all, lines.positions, empty, axisTitles);
  nameLines(all, lines.positions.length - bands.size);
  const title = all.find((line) => line.kind === 'title');
  const code = all.find((line) => line.kind === 'code');
  const groups = groupsOf(all);
  const labels: SideLabel[] = [];
  const unnamed: number[] = [];
  let band: GroupLabel | null = null;
  lines.positions.forEach((at, i) => {
    const here = bands.get(i);
    if (here) {
      band = here;
      return;
    }
    const label = labelOf(at, i, title, code, groups[i] ?? null);
    if (label) labels.push({ ...label, group: band ?? label.group });
    else if (!empty(at)) unnamed.push(at);
  });
  return {
    labels,
    unnamed,
    over: all
      .filter((line) => line.kind === 'over')
      .map((line) => tidy(line.entries.find((entry) => entry)!.cell.text)),
    role: title?.role,
    foreign: all.some((line) => line.kind === 'other' && lines.header(line.number) !== ''),
  };
}

function lineOf(grid: Grid, lines: Lines, number: number): Line {
  const last = lines.lines.at(-1)!;
  let before: Rect | null = null;
  const entries = lines.positions.map((position): Entry | null => {
    const { row, column } = lines.cell(number, position);
    const block = grid.block(row, column);
    const cell = grid.cell(block.top, block.left);
    if (!cell || lines.outer(block) < lines.lines[0]! - 20) return null;
    // A label merged over several lines stands in the innermost of them; a band, in its first.
    const through = lines.inner(block) > last;
    const home = through
      ? lines.lines.find((line) => line >= lines.outer(block))
      : Math.min(lines.inner(block), last);
    if (home !== number) return null;
    const own = before === null || lines.first(before) !== lines.first(block) || before.top !== block.top;
    before = block;
    return { cell, source: grid.sourceOf(block), own, through };
  });
  return { number, kind: 'empty', role: readHeader(lines.header(number))?.role, entries };
}

/**
 * Bands between the labels (« Axe 2 : … » over the actions that follow), by their rank; their entries leave the lines.
 * A band stands alone in its row or column, and has no marks.
 */
function takeBands(
  lines: Line[],
  positions: number[],
  empty: (at: number) => boolean,
  axisTitles: ReadonlySet<string>,
): Map<number, GroupLabel> {
  const bands = new Map<number, GroupLabel>();
  const found = positions.flatMap((at, i) => {
    const entries = lines.flatMap((line) => line.entries[i] ?? []);
    const [entry] = entries;
    if (!entry || entries.length > 1 || !empty(at)) return [];
    const { word, title } = splitCode(wholeText(entry.cell.text));
    const above =
      word === 'axis' || word === 'objective' || word === 'field' || axisTitles.has(labelKey(title));
    return entry.through || above ? [{ i, entry, isAxis: word !== 'objective' && word !== 'field' }] : [];
  });
  // Where most labels read so, they are the labels themselves: objectives that no action serves.
  if (found.some(({ entry }) => !entry.through) && found.length > positions.length / 2) return bands;
  for (const { i, entry, isAxis } of found) {
    bands.set(i, { text: wholeText(entry.cell.text), source: entry.source, isAxis });
    for (const line of lines) line.entries[i] = null;
  }
  return bands;
}

/** Says what each line is: the codes, the titles, what stands over several of them, and what is something else. */
function nameLines(lines: Line[], size: number): void {
  const filled = lines.filter((line) => line.entries.some((entry) => entry));
  const codes = filled.filter((line) => isCodeLine(line, size));
  const texts = filled.filter((line) => !codes.includes(line));
  const long = texts.filter((line) => countOwn(line) >= size / 2 && !isAxisLine(line));
  const named = (roles: Role[]): Line | undefined =>
    long.find((line) => line.role !== undefined && roles.includes(line.role));
  const plain = long.filter(
    (line) => line.role === undefined || line.role === 'title' || line.role === 'objective',
  );
  const title = named(['action', 'title']) ?? plain.at(-1) ?? (codes.length === 0 ? texts.at(-1) : undefined);
  if (title) title.kind = 'title';
  const code = nearest(codes, title);
  if (code) code.kind = 'code';
  for (const line of filled) {
    if (line === title || line === code) continue;
    line.kind = kindOfOther(line, size, title ?? code);
  }
}

function kindOfOther(line: Line, size: number, title: Line | undefined): LineKind {
  const own = countOwn(line);
  const inside = title !== undefined && line.number > title.number;
  const filled = line.entries.filter((entry) => entry !== null);
  if (own === 1 && size > 1 && filled.length === size) {
    const text = filled[0]!.cell.text;
    return splitCode(wholeText(text)).word === 'axis' && frameworkTitleIn(text) === null ? 'group' : 'over';
  }
  if (line.role === 'axis' || isAxisLine(line)) return 'group';
  if (line.role !== undefined && line.role !== 'strategicObjective')
    return title?.role === 'action' || line.role !== 'objective' ? 'other' : 'group';
  return own < size && !inside ? 'group' : 'other';
}

function nearest(codes: Line[], title: Line | undefined): Line | undefined {
  if (!title) return codes.at(-1);
  return [...codes].sort((a, b) => Math.abs(a.number - title.number) - Math.abs(b.number - title.number))[0];
}

function countOwn(line: Line): number {
  return line.entries.filter((entry) => entry?.own).length;
}

function isCodeLine(line: Line, size: number): boolean {
  const own = line.entries.filter((entry) => entry?.own);
  const codes = own.filter(
    (entry) => codeOf(entry!.cell) !== null && splitCode(entry!.cell.text).word !== 'axis',
  );
  return own.length >= size / 2 && codes.length >= own.length * 0.7;
}

function isAxisLine(line: Line): boolean {
  const own = line.entries.filter((entry) => entry?.own);
  return (
    own.filter((entry) => splitCode(wholeText(entry!.cell.text)).word === 'axis').length > own.length / 2
  );
}

/** The group over each position; a blank goes on with the one before it. */
function groupsOf(lines: Line[]): (GroupLabel | null)[] {
  const groups = lines.filter((line) => line.kind === 'group');
  const size = lines[0]?.entries.length ?? 0;
  const filled = groups.map((line) => {
    let last: Entry | null = null;
    return line.entries.map((entry) => (last = entry ?? last));
  });
  return Array.from({ length: size }, (_, i): GroupLabel | null => {
    const here = filled.flatMap((entries, at) =>
      entries[i] ? [{ entry: entries[i], line: groups[at]! }] : [],
    );
    const bare = here.find(({ entry }) => isBareAxis(entry.cell.text));
    if (bare) {
      // « Axe 1 » in one line and its title in the next are one label.
      const next = here.find(({ line }) => line.number > bare.line.number);
      const text = next
        ? `${tidy(bare.entry.cell.text)} : ${tidy(next.entry.cell.text)}`
        : tidy(bare.entry.cell.text);
      return { text, source: (next ?? bare).entry.source, isAxis: true };
    }
    const axis = here.find(
      ({ entry, line }) => line.role === 'axis' || splitCode(wholeText(entry.cell.text)).word === 'axis',
    );
    const found = axis ?? here.at(-1);
    return found
      ? { text: wholeText(found.entry.cell.text), source: found.entry.source, isAxis: axis !== undefined }
      : null;
  });
}

function isBareAxis(text: string): boolean {
  const { word, title, code } = splitCode(text);
  return word === 'axis' && code !== undefined && title === '';
}

function labelOf(
  at: number,
  i: number,
  titleLine: Line | undefined,
  codeLine: Line | undefined,
  group: GroupLabel | null,
): SideLabel | null {
  const codeEntry = codeLine?.entries[i] ?? null;
  const coded = codeEntry ? codeOf(codeEntry.cell) : null;
  const entry = titleLine?.entries[i] ?? (coded ? null : codeEntry);
  if (!entry && !coded) return null;
  const written = entry ? wholeText(entry.cell.text) : '';
  const split = splitCode(written);
  const word = split.word ?? (codeEntry && coded ? splitCode(codeEntry.cell.text).word : undefined);
  const code = coded?.code ?? split.code;
  const keepsNumber =
    coded !== null && split.code !== undefined && codeKey(split.code) !== codeKey(coded.code);
  const source = (entry ?? codeEntry)!.source;
  return {
    at,
    title: keepsNumber ? written : split.title,
    written,
    group,
    source,
    ...(code !== undefined && { code }),
    ...(word && { word }),
    ...(coded?.wasDate && {
      dated: { source: codeEntry!.source, text: tidy(codeEntry!.cell.text), code: coded.code },
    }),
  };
}

/** True when no mark stands in the row or column of a label. */
function isEmptyLine(grid: Grid, block: MatrixBlock, at: number, isColumn: boolean): boolean {
  const others = isColumn ? block.rows : block.columns;
  return others.every((other) => (isColumn ? grid.cell(other, at) : grid.cell(at, other)) === undefined);
}

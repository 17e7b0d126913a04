import { codeKey, splitCode, type CodeWord } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Grid } from '../grid';
import type { MatrixBlock } from './matrixBlock';
import {
  codeOfLabel,
  groupsOf,
  lineOf,
  nameLines,
  takeBands,
  type GroupLabel,
  type Line,
  type Lines,
} from './matrixLines';
import type { Role } from '../words/vocabulary';

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
  /** Other columns or rubrics stand among the labels: the matrix is part of a table or an outline. */
  foreign: boolean;
}

/** The labels left of the crossings. */
export function leftSide(grid: Grid, block: MatrixBlock, known: ReadonlySet<string> = new Set()): Side {
  const header = block.headerRows.at(-1)!;
  const positions = block.rows.filter((row) => !isRubric(grid, block, row));
  const side = readSide(grid, block, known, {
    lines: block.labelColumns,
    positions,
    cell: (line, position) => ({ row: position, column: line }),
    outer: (rect) => rect.left,
    inner: (rect) => rect.right,
    first: (rect) => rect.top,
    // « Action » left of the titles of actions is their label, and heads nothing below.
    header: (line) => (block.facts.length > 0 ? '' : headerOver(grid, line, header, block.headerRows[0]!)),
  });
  return positions.length < block.rows.length ? { ...side, foreign: true } : side;
}

/** « Moyens | … » between the actions: a line of the outline that the marks stand beside. */
function isRubric(grid: Grid, block: MatrixBlock, row: number): boolean {
  const [first, second] = grid.columnsOf(row);
  if (first === undefined || second === undefined || !block.labelColumns.includes(first)) return false;
  if (!block.labelColumns.includes(second) || !isEmptyLine(grid, block, row, false)) return false;
  return grid.header(grid.text(row, first)) !== null;
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
    labels: labels.every(({ title }) => LETTER.test(title)) ? labels.map(lettered) : labels,
    unnamed,
    over: all
      .filter((line) => line.kind === 'over')
      .map((line) => tidy(line.entries.find((entry) => entry)!.cell.text)),
    role: title?.role,
    foreign: all.some((line) => line.kind === 'other' && lines.header(line.number) !== ''),
  };
}

const LETTER = /^\p{Lu}$/u;

/** « A | B | C » over the crossings: codes that a legend explains elsewhere. */
function lettered(label: SideLabel): SideLabel {
  return { ...label, code: label.title, title: '' };
}

function labelOf(
  at: number,
  i: number,
  titleLine: Line | undefined,
  codeLine: Line | undefined,
  group: GroupLabel | null,
): SideLabel | null {
  const codeEntry = codeLine?.entries[i] ?? null;
  const coded = codeEntry ? codeOfLabel(codeEntry.cell) : null;
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

import { isRank, splitCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { readMark } from '../../domain/marks';
import { labelKey, tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import { frameworkTitleIn } from '../words/frameworkNames';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import { readHeader, type Role } from '../words/vocabulary';

/** The labels of one side as lines that run along it, the outermost first. */
export interface Lines {
  lines: number[];
  positions: number[];
  cell(line: number, position: number): { row: number; column: number };
  /** First and last line that a block covers, and its first position. */
  outer(block: Rect): number;
  inner(block: Rect): number;
  first(block: Rect): number;
  header(line: number): string;
}

/** What one line says at one position. */
export interface Entry {
  cell: CellSnapshot;
  source: Source;
  /** The block begins at this position. */
  own: boolean;
  /** The block goes on over the crossings: a band. */
  through: boolean;
}

type LineKind = 'code' | 'title' | 'group' | 'over' | 'other' | 'empty';

/** A line of labels, read: one entry a position, null where nothing stands. */
export interface Line {
  number: number;
  kind: LineKind;
  /** What its header says; null without one. */
  header: string | null;
  role: Role | undefined;
  entries: (Entry | null)[];
}

/** What stands over several labels of a side: an axis. */
export interface GroupLabel {
  text: string;
  source: Source;
  /** True when it says so: « Axe 2 », a column « Axe ». */
  isAxis: boolean;
}

/** Reads one line of labels; what it is stays to be told by `nameLines`. */
export function lineOf(grid: Grid, lines: Lines, number: number): Line {
  const last = lines.lines.at(-1)!;
  let before: Rect | null = null;
  const entries = lines.positions.map((position): Entry | null => {
    const { row, column } = lines.cell(number, position);
    const block = grid.block(row, column);
    const cell = grid.cell(block.top, block.left);
    if (!cell) return null;
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
  const header = lines.header(number);
  return { number, kind: 'empty', header: header === '' ? null : header, role: roleOf(header), entries };
}

const OF_FRAMEWORK = /\s+(?:du|de la|des|au) (?:projet|contrat)\b.*$/i;

/** « Axe du projet académique », « Objectif du contrat d’objectifs » head levels of the framework. */
function roleOf(header: string): Role | undefined {
  const level = readHeader(header.replace(OF_FRAMEWORK, ''))?.role;
  if (OF_FRAMEWORK.test(header) && (level === 'axis' || level === 'objective')) return level;
  const word = readHeader(header);
  // « Titre de l’axe » heads axes.
  return word?.role === 'title' ? (word.of ?? 'title') : word?.role;
}

/**
 * Bands between the labels (« Axe 2 : … » over the actions that follow), by their rank; their entries leave the lines.
 * A band stands alone in its row or column, and has no marks.
 */
export function takeBands(
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
export function nameLines(lines: Line[], size: number): void {
  const filled = lines.filter((line) => line.entries.some((entry) => entry));
  const codes = filled.filter((line) => isCodeLine(line, size) && !isCodesOfAxes(line, filled));
  const texts = filled.filter((line) => !codes.includes(line));
  const long = texts.filter((line) => countOwn(line) >= size / 2 && !isAxisLine(line));
  const named = (roles: Role[]): Line | undefined =>
    long.find((line) => line.role !== undefined && roles.includes(line.role));
  const plain = long.filter(
    (line) => line.role === undefined || line.role === 'title' || line.role === 'objective',
  );
  const title = named(['action', 'title']) ?? plain.at(-1) ?? (codes.length === 0 ? texts.at(-1) : undefined);
  if (title) title.kind = 'title';
  const code = nearest(
    codes.filter((line) => !isOtherNumber(line, title)),
    title,
  );
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

/** « Dossier | 2016/101 » beside « 1-1 : La lettre »: the titles have their codes, and the header means something else. */
function isOtherNumber(line: Line, title: Line | undefined): boolean {
  if (!title || line.header === null || line.role !== undefined) return false;
  const own = title.entries.filter((entry) => entry?.own);
  return (
    own.filter((entry) => splitCode(wholeText(entry!.cell.text)).code !== undefined).length > own.length / 2
  );
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
  const letters = own.map((entry) => tidy(entry!.cell.text)).filter((text) => LETTER.test(text));
  // « A | A | B » are the axes of several labels.
  if (new Set(letters).size < letters.length) return false;
  const codes = own.filter((entry) => codeOfLabel(entry!.cell) !== null);
  return own.length >= size / 2 && codes.length >= own.length * 0.7;
}

const LETTER = /^\p{Lu}$/u;

/** The code in a cell of labels that holds nothing else; « Axe 2 » names what stands over labels. */
export function codeOfLabel(cell: CellSnapshot): { code: string; wasDate: boolean } | null {
  const letter = tidy(cell.text);
  // The letters of a legend: « A | B | C » over the croix.
  if (LETTER.test(letter) && readMark(letter) === 'unknown') return { code: letter, wasDate: false };
  const found = codeOf(cell);
  if (!found || found.wasDate) return found;
  const { code, title, word } = splitCode(cell.text);
  if (word === 'axis') return null;
  return (code !== undefined && title === '') || !/\s|\p{L}{3}/u.test(tidy(cell.text)) ? found : null;
}

/** « 1 », « 2 » under « Axe », beside actions that have a header of their own. */
function isCodesOfAxes({ role }: Line, all: Line[]): boolean {
  return role === 'axis' && all.some((line) => line.role === 'action');
}

function isAxisLine(line: Line): boolean {
  const own = line.entries.filter((entry) => entry?.own);
  return (
    own.filter((entry) => splitCode(wholeText(entry!.cell.text)).word === 'axis').length > own.length / 2
  );
}

/** The group over each position; a blank goes on with the one before it. */
export function groupsOf(lines: Line[]): (GroupLabel | null)[] {
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
    const bare = here.find(({ entry, line }) => isBareAxis(entry.cell.text, line.role));
    if (bare) {
      // « Axe 1 », or « A » under « Axe », in one line and its title in the next are one label.
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

function isBareAxis(text: string, role: Role | undefined): boolean {
  const { word, title, code } = splitCode(text);
  const isCode = (code !== undefined && title === '') || (role === 'axis' && isRank(text));
  return isCode && (word === 'axis' || role === 'axis');
}

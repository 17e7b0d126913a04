import { isBareCode, splitCode, type CodeWord } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Source } from '../../domain/roadmap';
import { namesFramework } from '../words/frameworkNames';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import type { Free } from '../layout';
import { oneLineLegend } from './oneLineLegends';
import { holdsFactsOnly } from './factColumns';
import { readHeader, type HeaderWord, type Role } from '../words/vocabulary';

/** One line of an outline: an axis or an objective. */
export interface OutlineLine {
  row: number;
  column: number;
  /** Without bullet and code. */
  title: string;
  code?: string;
  word?: CodeWord;
  /** The bullet, empty when there is none. */
  glyph: string;
  indent: number;
  /** What the header of the column, or the cell beside, says that it is. */
  level?: 'axis' | 'objective' | undefined;
  source: Source;
  dated?: Observation;
}

/** Columns of an outline that has headers: « Axe | Objectif », « Code | Intitulé ». */
export interface OutlineHeader {
  row: number;
  roles: Map<number, Role>;
  /** « Objectif du projet académique » over the objectives, or « Axe du projet académique » beside them: the header names the plan itself. */
  owner?: string;
  /** Columns of the list that say nothing of the plan: « Modifié », « Type d’élément ». */
  facts?: ReadonlySet<number>;
}

const BULLET =
  /^[\s\u00A0]*([➤➢►▶▸▹➔→⇒•●○◦▪▫■□◆◇❖✓✔*·‣⁃»>\uE000-\uF8FF]|[-–—](?=[\s\u00A0])|o(?=[\s\u00A0]))[\s\u00A0]*/u;
const LEVEL_COLUMN = /^(?:niveau|type|nature)$/i;
const OF_AXES = /^(?:axe|ambition|orientation|priorite)s?\b/;
const OBJECTIVES: Role[] = ['strategicObjective', 'objective', 'field', 'cible', 'contribution', 'aim'];

/** A row of headers that a list of axes and objectives may have, and no others; null for any other row. */
export function readOutlineHeader(grid: Grid, row: number, columns: number[]): OutlineHeader | null {
  const roles = new Map<number, Role>();
  const owners = new Map<number, string>();
  const facts = new Set<number>();
  for (const column of columns) {
    const text = grid.text(row, column);
    const named = namesFramework(text);
    const word = readHeader(text);
    if (word !== null && isForeign(word)) return null;
    const role =
      levelIn(word) ?? (named ? 'contribution' : holdsCodes(grid, row, column) ? 'code' : undefined);
    if (named) owners.set(column, text);
    if (role === undefined && holdsFactsOnly(grid, row, column)) facts.add(column);
    else if (role === undefined && !LEVEL_COLUMN.test(tidy(text))) return null;
    if (role !== undefined) roles.set(column, role);
  }
  if (roles.size < 2) return null;
  // « Objectif stratégique » over « Objectif opérationnel » is the upper level where no axis is named.
  const list = [...roles];
  const upper = list.find(([, role]) => role === 'strategicObjective');
  const hasAxis = list.some(([, role]) => role === 'axis');
  if (upper && !hasAxis && list.filter(([, role]) => OBJECTIVES.includes(role)).length > 1)
    roles.set(upper[0], 'axis');
  // « Axe du projet académique » beside « Objectif du projet académique », « Objectifs » or « Titre ».
  const listsTitles = list.some(([, role]) => role === 'title');
  const served = list
    .filter(([, role]) => role === 'title' || OBJECTIVES.includes(role))
    .map(([column]) => column);
  const ofAxes = served.filter(
    (column) => owners.has(column) && OF_AXES.test(plainKey(grid.text(row, column))),
  );
  if (!hasAxis && ofAxes.length === 1 && served.length > 1) roles.set(ofAxes[0]!, 'axis');
  const listed = [...roles].filter(([, role]) => role !== 'code').map(([column]) => column);
  const axis = listed.find((column) => roles.get(column) === 'axis');
  const owned = listed.every((column) => owners.has(column)) ? listed.at(-1)! : axis;
  const owner =
    owned === undefined || listsTitles || listed.some((column) => isOwn(grid.text(row, column)))
      ? undefined
      : owners.get(owned);
  return { row, roles, facts, ...(owner !== undefined && { owner }) };
}

/** « Objectif de la feuille de route » beside « Axe du projet académique ». */
function isOwn(header: string): boolean {
  return !namesFramework(header) && /\b(?:feuille de route|fdr)\b/.test(plainKey(header));
}

/** « Pilote », « Intitulé de l’action », « N° d’indicateur »: no list of axes and objectives has them. */
function isForeign({ role, of }: HeaderWord): boolean {
  if (role === 'code' || role === 'title') return of === 'action' || of === 'lever' || of === 'indicator';
  return role !== 'axis' && !OBJECTIVES.includes(role);
}

/** « Intitulé de l’axe » heads axes. */
function levelIn(word: HeaderWord | null): Role | undefined {
  return word?.role === 'title' ? (word.of ?? 'title') : word?.role;
}

/** « Étiquette », « Mot-clé », « Repère PA »: whatever it is called, below it stand codes alone. */
function holdsCodes(grid: Grid, header: number, column: number): boolean {
  const texts: string[] = [];
  for (let row = header + 1; row < grid.height && grid.cell(row, column) !== undefined; row++)
    texts.push(tidy(grid.text(row, column)));
  const isCode = (text: string, i: number): boolean =>
    isBareCode(text) || LETTERED_CODE.test(text) || listLetter(grid, header + 1 + i, column) !== null;
  return texts.length >= 2 && new Set(texts).size === texts.length && texts.every(isCode);
}

/** True for a short label of something that no list of axes and objectives has: « Pilote », « Indicateurs ». */
export function isForeignLabel(text: string): boolean {
  const word = tidy(text).length <= 40 ? readHeader(text) : null;
  return word !== null && isForeign(word);
}

/** Lines of a row of an outline, cell by cell. */
export function linesOfRow(grid: Grid, free: Free, row: number, header: OutlineHeader | null): OutlineLine[] {
  const columns = grid
    .columnsOf(row)
    .filter((column) => free.has(row, column) && !header?.facts?.has(column));
  const lines: OutlineLine[] = [];
  let level: OutlineLine['level'];
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const next = columns[i + 1];
    const named = next === undefined ? null : /^(axe|objectif)s?$/i.exec(tidy(grid.text(row, column)));
    if (named) {
      level = named[1]!.toLowerCase() === 'axe' ? 'axis' : 'objective';
      continue;
    }
    const above = lines.at(-1);
    const behind = next === undefined && above?.code === undefined && header?.roles.get(column) === 'code';
    if (above && behind && codeOf(grid.cell(row, column))) {
      above.code = codeOf(grid.cell(row, column))!.code;
      continue;
    }
    const code = next === undefined ? null : codeBeside(grid, row, column, next, header);
    const at = code ? next! : column;
    const found = cellLines(grid, row, at, level ?? levelOf(header?.roles.get(at)));
    if (code && found[0]) found[0] = { ...found[0], ...code, column };
    lines.push(...found);
    if (code) i += 1;
  }
  return header ? axesFirst(lines) : lines;
}

/** « Objectif | Axe »: the axis stands above the objective of its row, wherever its column is. */
function axesFirst(lines: OutlineLine[]): OutlineLine[] {
  const isAxis = ({ level }: OutlineLine): boolean => level === 'axis';
  return [...lines.filter(isAxis), ...lines.filter((line) => !isAxis(line))];
}

/** « Axe 1 » or « 1.1 » beside its own title; « Axe 1 » merged over the rows of its objectives stands alone. */
function codeBeside(
  grid: Grid,
  row: number,
  column: number,
  next: number,
  header: OutlineHeader | null,
): Pick<OutlineLine, 'code' | 'word' | 'dated'> | null {
  const cell = grid.cell(row, column);
  const text = tidy(cell?.text ?? '');
  const role = header?.roles.get(column);
  if (header && role !== 'code' && role !== undefined) return null;
  const letter = listLetter(grid, row, column);
  const found = codeOf(cell) ?? (letter === null ? null : { code: letter, wasDate: false });
  if (!cell || !found) return null;
  const split = splitCode(text);
  const bare =
    (split.code !== undefined && split.title === '') || LETTERED_CODE.test(text) || letter !== null;
  if (!bare && role !== 'code' && !found.wasDate) return null;
  const block = grid.block(row, column);
  if (!header && block.bottom > block.top && grid.block(row, next).bottom < block.bottom) return null;
  const source = grid.source(row, column);
  return {
    code: found.code,
    ...(split.word && { word: split.word }),
    ...(found.wasDate && { dated: { kind: 'code-as-date', source, text, code: found.code } }),
  };
}

const ONE_LETTER = /^\(?([A-Z])\s*[.):]?$/u;

/** « A », « B », « C » one below the other number the lines beside them; null for a letter that stands alone. */
function listLetter(grid: Grid, row: number, column: number): string | null {
  const letterAt = (at: number): string | undefined => ONE_LETTER.exec(tidy(grid.text(at, column)))?.[1];
  const letter = letterAt(row);
  if (letter === undefined) return null;
  const goesOnAt = (at: number, step: number): boolean =>
    letterAt(at)?.charCodeAt(0) === letter.charCodeAt(0) + step;
  return goesOnAt(row + 1, 1) || goesOnAt(row - 1, -1) ? letter : null;
}

function levelOf(role: Role | undefined): OutlineLine['level'] {
  if (role === 'axis') return 'axis';
  return role !== undefined && OBJECTIVES.includes(role) ? 'objective' : undefined;
}

/** The lines inside one cell; a line that goes on with a small letter belongs to the one above. */
function cellLines(grid: Grid, row: number, column: number, level: OutlineLine['level']): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const legend = oneLineLegend(grid.text(row, column));
  const own = legend ? (level ?? 'objective') : level;
  for (const raw of legend?.entries ?? grid.text(row, column).split(/[\n\r\v]+/)) {
    const line = { ...readLine(raw), row, column, level: own, source: grid.source(row, column) };
    const above = lines.at(-1);
    if (line.title === '' && line.code === undefined) continue;
    if (above && goesOn(above, line)) above.title = tidy(`${above.title} ${raw}`);
    else lines.push(line);
  }
  return lines;
}

const LETTERED = /^(?:(\p{Lu}{1,4}\s?\d{1,2})\s*[:.)=–—-]+|(\p{Lu}\d))\s+(?=\p{L})/u;
const LETTERED_CODE = /^\p{Lu}{1,4}\s?\d{1,2}$/u;

/** As `splitCode`, with codes of a plan’s own objectives, whatever their letters: « P1 – Former », « OBJ2 = Former ». */
export function codeAndTitle(text: string): ReturnType<typeof splitCode> {
  const split = splitCode(text);
  const lettered = split.code === undefined ? LETTERED.exec(tidy(text)) : null;
  return lettered
    ? { code: (lettered[1] ?? lettered[2])!, title: tidy(text).slice(lettered[0].length) }
    : split;
}

/**
 * « Axe 1 : … » or another heading after P1, P2, P3, and « Axe 1 : … » apart from 1, 2, 3: no part of the list that these
 * make.
 */
export function endsList(lines: OutlineLine[], next: OutlineLine, isApart: boolean): boolean {
  // Most rows are neither, and a sheet may have very many.
  if (!isApart && next.word !== 'axis') return false;
  const isNumbered =
    lines.length > 1 && lines.every(({ code, word }) => word === undefined && code !== undefined);
  if (isApart && next.word === 'axis' && isNumbered) return true;
  const [first, ...others] = lines.map(lettersOf);
  if (first === undefined || others.some((letters) => letters !== first)) return false;
  return lettersOf(next) !== first;
}

function lettersOf({ code, word }: OutlineLine): string | undefined {
  return word === undefined && LETTERED_CODE.test(code ?? '') ? code!.replace(/[\s\d]+/g, '') : undefined;
}

function readLine(raw: string): Pick<OutlineLine, 'title' | 'code' | 'word' | 'glyph' | 'indent'> {
  const bullet = BULLET.exec(raw);
  const { code, title, word } = codeAndTitle(bullet ? raw.slice(bullet[0].length) : raw);
  return {
    title: title.replace(/\s*[:;]$/, ''),
    ...(code !== undefined && { code }),
    ...(word && { word }),
    glyph: bullet?.[1] ?? '',
    indent: /^[\s\u00A0]*/.exec(raw)![0].length,
  };
}

/** True for a line that can only go on with the one above: a small letter, or the title under « Axe 1 ». */
export function goesOn(above: OutlineLine, line: OutlineLine): boolean {
  if (line.glyph !== '' || line.code !== undefined || line.column !== above.column) return false;
  const titleBelow = above.title === '' && above.word === 'axis' && line.row === above.row;
  return titleBelow || (/^[\p{Ll}(,;&]/u.test(line.title) && !/^e-/.test(line.title) && above.title !== '');
}

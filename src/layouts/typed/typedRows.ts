import { isBareCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import { levelWord } from '../tables/cellTexts';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import type { Free } from '../layout';
import { isContents } from '../words/contents';
import { namesParents } from '../words/parentHeaders';
import { asSaid } from '../tables/saidColumns';
import type { Column } from '../tables/tableColumns';
import type { TableHeader } from '../tables/tableHeader';
import { kindReader } from './kindReader';
import type { TypedKind } from './typedKinds';

/** A row of a list with a column of kinds. */
export interface TypedRow {
  row: number;
  level: TypedKind;
  /** What the list calls this level: « Ambition ». */
  word: string;
  code?: string;
  /** What the list says itself that this row belongs to: a code or a title. */
  parent?: string;
  /** Blanks before the text, by which lists show what is in what. */
  indent: number;
}

export interface TypedList {
  header: TableHeader;
  title: number;
  lines: TypedRow[];
  /** The other columns. */
  columns: Column[];
}

/** A list has so many rows, of at least two kinds. */
const FEWEST = 4;
/** Of the cells of a column of kinds, so many name one. */
const MOST = 0.8;
const KIND_HEADER =
  /^(?:type|niveau|nature|categorie|rubrique|element|genre|objet|classe|kind|rang|echelon|famille|hierarchie|quoi|c est)(?: |$)/;
/** Tools of project management call so those who do the work: means only beside a column of those. */
const RESOURCES = /^(?:noms? )?(?:d[eu]s? )?ressources?$/;
const TITLE_HEADER =
  /^(?:libelle|intitule|titre|nom|designation|description|texte|contenu|enonce|denomination|formulation)/;

/** The lists with a column of kinds on a sheet: one at most for each column. */
export function findTypedLists(grid: Grid, free: Free): TypedList[] {
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  return columns.map((column) => listIn(grid, free, column)).filter((list) => list !== null);
}

function listIn(grid: Grid, free: Free, kind: number): TypedList | null {
  const filled = grid.rows.filter((row) => grid.cell(row, kind) !== undefined && free.has(row, kind));
  const kindAt = kindReader(grid, kind);
  const named = filled.filter((row) => kindAt(row) !== null);
  if (named.length < FEWEST) return null;
  const [first, last] = [named[0]!, named.at(-1)!];
  const within = filled.filter((row) => row >= first && row <= last);
  const kinds = new Set(named.map((row) => kindAt(row)!.kind));
  if (kinds.size < 2 || named.length < within.length * MOST) return null;
  const header = grid.rows.filter((row) => row < first).at(-1) ?? first;
  const heads = header < first && grid.columnsOf(header).length >= 2;
  const code = codeColumn(grid, kind, named, heads ? header : null);
  const title = titleColumn(grid, kind, named, heads ? header : null);
  if (title === null) return null;
  if (isContents(named.map((row) => ({ kind: grid.text(row, kind), beside: othersOf(grid, row, kind) }))))
    return null;
  if (!(heads && KIND_HEADER.test(plainKey(grid.text(header, kind)))) && code === null) return null;
  const columns = heads ? otherColumns(grid, header, [kind, title, code]) : [];
  const parent = columns.find(({ header: text }) => namesParents(text))?.column;
  const lines = rowsFrom(grid, free, [kind, title], named).map(([row, at]): TypedRow => {
    const own = kindAt(at)!;
    const number = at < row ? undefined : (own.code ?? codeAt(grid, row, code));
    const above = parent === undefined ? '' : tidy(grid.text(row, parent));
    return {
      row,
      level: own.kind,
      word: levelWord(grid.text(at, kind)),
      ...(number !== undefined && { code: number }),
      ...(above !== '' && { parent: above }),
      indent: /^[\s\u00A0]*/.exec(grid.text(row, title))![0].length,
    };
  });
  if (lines.length < FEWEST) return null;
  return {
    header: headerOf(grid, heads ? header : null, first, [kind, title]),
    title,
    lines: withSubObjectives(lines, grid, kind),
    columns: columns.filter(({ column }) => column !== parent && column !== code),
  };
}

function othersOf(grid: Grid, row: number, kind: number): string[] {
  return grid
    .columnsOf(row)
    .filter((column) => column !== kind)
    .map((column) => grid.text(row, column));
}

/** The rows of a list with the row that tells their kind: « Leviers » is written once over several. */
function rowsFrom(
  grid: Grid,
  free: Free,
  [kind, title]: [number, number],
  named: number[],
): [row: number, at: number][] {
  const kinds = new Set(named);
  const found: [number, number][] = [];
  let at: number | null = null;
  let before = named[0]!;
  for (const row of grid.rows.filter((other) => other >= named[0]!)) {
    if (kinds.has(row)) at = row;
    else if (row > before + 1 || grid.cell(row, kind) !== undefined) at = null;
    if (at !== null) before = row;
    if (at !== null && free.has(row, title) && tidy(grid.cell(row, title)?.text ?? '') !== '')
      found.push([row, at]);
  }
  return found;
}

function codeAt(grid: Grid, row: number, column: number | null): string | undefined {
  return column === null ? undefined : codeOf(grid.shown(row, column))?.code;
}

/** « Objectif opérationnel » is a level of its own only below objectives of another name. */
function withSubObjectives(lines: TypedRow[], grid: Grid, kind: number): TypedRow[] {
  if (lines.some(({ level }) => level === 'objective')) return lines;
  const isField = ({ row }: TypedRow): boolean => /champ|^co$/i.test(plainKey(grid.text(row, kind)));
  return lines.map((line) =>
    line.level === 'field' && !isField(line) ? { ...line, level: 'objective' } : line,
  );
}

/** Codes of nearly all lines; under « N° », of those that have one. */
function codeColumn(grid: Grid, kind: number, rows: number[], header: number | null): number | null {
  for (let column = 0; column < grid.width; column++) {
    if (column === kind) continue;
    const cells = rows.map((row) => grid.cell(row, column)).filter((cell) => cell !== undefined);
    const codes = cells.filter((cell) => isBareCode(cell.text) || codeOf(cell) !== null);
    const differ = new Set(cells.map(({ text }) => text)).size;
    const isCalled = header !== null && grid.header(grid.text(header, column))?.role === 'code';
    const least = isCalled ? Math.max(2, cells.length * MOST) : rows.length * MOST;
    if (codes.length >= least && differ >= cells.length * MOST) return column;
  }
  return null;
}

/** The column that its header calls so; else that of the longest texts. */
function titleColumn(grid: Grid, kind: number, rows: number[], header: number | null): number | null {
  const texts = (column: number): string[] =>
    rows.map((row) => tidy(grid.cell(row, column)?.text ?? '')).filter((text) => /\p{L}{2}/u.test(text));
  const candidates = Array.from({ length: grid.width }, (_, column) => column)
    .filter((column) => column !== kind && texts(column).length >= rows.length * MOST)
    .map((column) => ({ column, length: texts(column).join('').length }))
    .sort((a, b) => b.length - a.length);
  const called = candidates.find(
    ({ column }) => header !== null && TITLE_HEADER.test(plainKey(grid.text(header, column))),
  );
  return (called ?? candidates[0])?.column ?? null;
}

/** The row over the list, if any, every header of it understood by what stands below. */
function headerOf(grid: Grid, header: number | null, first: number, own: number[]): TableHeader {
  const columns = header === null ? own : grid.columnsOf(header);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const cells = (header === null ? [] : columns).map((column) => {
    const text = tidy(grid.text(header!, column));
    return { left: column, right: column, text, ...grid.header(text), ...(own.includes(column) && TITLE) };
  });
  return { rect: { top: header ?? first, left, bottom: header ?? first, right }, cells };
}

const TITLE = { role: 'title' } as const;

function otherColumns(grid: Grid, header: number, taken: (number | null)[]): Column[] {
  // A « Cible » with champs opérationnels below it is no value.
  const hasFields = grid
    .columnsOf(header)
    .some((column) => grid.header(grid.text(header, column))?.role === 'field');
  const namesOwners = grid
    .columnsOf(header)
    .some((column) => grid.header(grid.text(header, column))?.role === 'owner');
  return grid
    .columnsOf(header)
    .filter((column) => !taken.includes(column))
    .map((column): Column => {
      const text = tidy(grid.text(header, column));
      const word = asSaid(grid, { left: column, right: column, text, ...grid.header(text) });
      const role = word.role === 'cible' ? (hasFields ? 'objective' : 'target') : word.role;
      const areWorkers = !namesOwners && word.said === undefined && RESOURCES.test(plainKey(text));
      const isOther = role === 'code' || role === 'title' || role === 'strategicObjective' || areWorkers;
      const known = isOther ? undefined : role;
      return {
        column,
        header: text,
        role: known ?? 'extra',
        ...(word.year !== undefined && { year: word.year }),
      };
    });
}

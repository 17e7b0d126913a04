import { plainKey, tidy } from '../../domain/text';
import { isActionField, isIndicatorFact, isLevel } from '../words/fieldRoles';
import type { Grid } from '../grid';
import type { Column, ColumnRole } from './tableColumns';
import type { TableHeader } from './tableHeader';
import type { Role } from '../words/vocabulary';

/** Of the cells of a column of rubrics, so many are one; of the rows with a rubric, so many have a content. */
const MOST = 0.8;
/** Rubrics come again: there are fewer of them than rows. */
const MOST_DIFFERENT = 0.7;
const ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['action', 'lever', 'indicator']);

/** What a cell says that the content beside it is: « Actions à mener », « Leviers », « Partenaires »; null for any other text. */
export function rubricRole(grid: Grid, text: string): ColumnRole | null {
  const role: Role | undefined = grid.header(text)?.role;
  if (role === undefined) return null;
  if (role === 'cible') return 'target';
  const known = role === 'section' || role === 'contribution' || isActionField(role) || isIndicatorFact(role);
  return known || ITEMS.has(role as ColumnRole) ? (role as ColumnRole) : null;
}

/** True for a column that says what a row belongs to: its cells are no content of a rubric. */
function isAbove(role: ColumnRole): boolean {
  return isLevel(role) || role === 'action' || role === 'actionCode';
}

/** True where a column holds rubrics below a row: two sorts of items at least, each written again and again. */
export function holdsRubrics(grid: Grid, column: number, rows: number[]): boolean {
  const texts = rows.map((row) => tidy(grid.cell(row, column)?.text ?? '')).filter((text) => text !== '');
  const roles = texts.map((text) => rubricRole(grid, text));
  const kinds = new Set(roles.filter((role) => role !== null));
  const writings = new Set(texts.map(plainKey));
  return (
    kinds.size >= 2 &&
    [...kinds].some((role) => ITEMS.has(role)) &&
    writings.size <= rows.length * MOST_DIFFERENT &&
    roles.filter((role) => role !== null).length >= texts.length * MOST
  );
}

/**
 * A table with a column that says what the cell beside it holds (« Rubrique | Contenu »): the column of contents becomes
 * one column for each rubric, in the rows of that rubric only. Any other table stays as it is.
 */
export function withRubrics(
  grid: Grid,
  header: TableHeader,
  columns: Column[],
  rows: number[],
): { header: TableHeader; columns: Column[] } {
  const levels = columns.filter(({ role }) => isAbove(role)).map(({ column }) => column);
  if (levels.length === 0 || columns.some((column) => numbersRows(grid, column, rows)))
    return { header, columns };
  const rubric = columnsOf(header).find(
    (at) => !levels.includes(at) && !isYear(header, at) && holdsRubrics(grid, at, rows),
  );
  if (rubric === undefined) return { header, columns };
  // Behind « Objectif | Rubrique » the titles are the contents of the rubrics; anywhere else they name what is above.
  const isBelowLevel = levels.some((at) => at < rubric);
  const isContent = (at: number): boolean =>
    isBelowLevel &&
    at > rubric &&
    header.cells.some(({ left, text }) => left === at && isBareTitle(grid, text));
  const above = levels.filter((at) => !isContent(at));
  const content = contentColumn(grid, header, [...above, rubric], rubric, rows);
  if (content === null) return { header, columns };
  const others = columns.filter(({ column }) => column !== rubric && column !== content);
  const contents = contentsOf(grid, rubric, content, rows, above);
  const own = contents.map((column): Column => {
    const again = column.role === 'action' && others.some(({ role }) => role === 'action');
    return again ? { ...column, role: 'extra' } : column;
  });
  const named = header.cells.map((cell) => {
    const isOwn = [rubric, content].some((at) => at >= cell.left && at <= cell.right);
    return isOwn && cell.role === undefined ? { ...cell, role: 'title' as const } : cell;
  });
  return { header: { ...header, cells: named }, columns: [...others, ...own] };
}

/** « 2025-2026 » over « Lancement » and « Évaluation »: what is to be done in that year. */
function isYear({ cells }: TableHeader, column: number): boolean {
  const text = cells.find(({ left, right }) => column >= left && column <= right)?.text ?? '';
  return /\d/.test(text) && !/\p{L}/u.test(text);
}

/** « Cible » beside the indicators of a rubric is their target, no level. */
export function targetsBesideRubrics({ cells }: TableHeader, columns: Column[]): Column[] {
  if (!columns.some(({ role, rows }) => role === 'indicator' && rows !== undefined)) return columns;
  const isTarget = ({ column, rows }: Column): boolean =>
    rows === undefined && cells.some(({ left, role }) => left === column && role === 'cible');
  return columns.map((column) => (isTarget(column) ? { ...column, role: 'target' } : column));
}

/** « Libellé », « Intitulé »: the header does not say of what. */
export function isBareTitle(grid: Grid, text: string): boolean {
  const word = grid.header(text);
  return word?.role === 'title' && word.of === undefined;
}

/** Codes of which each row has its own: a list of items, each with its kind, whose cells hold one item. */
function numbersRows(grid: Grid, { role, column }: Column, rows: number[]): boolean {
  if (!/Code$/.test(role)) return false;
  const codes = rows.map((row) => tidy(grid.cell(row, column)?.text ?? '')).filter((text) => text !== '');
  return codes.length >= rows.length * MOST && new Set(codes).size === codes.length;
}

function columnsOf({ rect }: TableHeader): number[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
}

/** The nearest column of texts, first to the right of the rubrics. */
function contentColumn(
  grid: Grid,
  header: TableHeader,
  taken: number[],
  rubric: number,
  rows: number[],
): number | null {
  const named = rows.filter((row) => grid.cell(row, rubric) !== undefined);
  const all = columnsOf(header).filter((at) => !taken.includes(at));
  const right = all.filter((at) => at > rubric);
  const left = all.filter((at) => at < rubric).reverse();
  // « Projet académique » has codes alone beside it.
  const worded = named.filter((row) => rubricRole(grid, grid.text(row, rubric)) !== 'contribution');
  const isFilled = (at: number): boolean =>
    worded.filter((row) => /\p{L}{2}/u.test(grid.cell(row, at)?.text ?? '')).length >= worded.length * MOST;
  return [...right, ...left].find(isFilled) ?? null;
}

/** The rows of each rubric as written; a blank below a rubric goes on with it, but not beside another level before it. */
function contentsOf(grid: Grid, rubric: number, content: number, rows: number[], levels: number[]): Column[] {
  const found = new Map<string, Column & { rows: Set<number> }>();
  let above: (Column & { rows: Set<number> }) | null = null;
  for (const row of rows) {
    const text = tidy(grid.text(row, rubric));
    const role = rubricRole(grid, text);
    if (role !== null) {
      above = found.get(text) ?? { role, column: content, header: text, rows: new Set() };
      found.set(text, above);
    } else if (text !== '' || levels.some((at) => at < rubric && grid.cell(row, at) !== undefined))
      above = null;
    above?.rows.add(row);
  }
  return [...found.values()];
}

/** The columns of a table as they hold in one row. */
export function columnsIn(columns: Column[], row: number): Column[] {
  return columns.some(({ rows }) => rows !== undefined)
    ? columns.filter(({ rows }) => rows?.has(row) ?? true)
    : columns;
}

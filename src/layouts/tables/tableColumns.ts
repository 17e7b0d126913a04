import { isBareCode, isRank, splitCode } from '../../domain/codes';
import { splitItems } from '../../domain/items';
import { readMark } from '../../domain/marks';
import { IGNORED } from '../../domain/recognition';
import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import { codesIn } from '../words/codeLists';
import { datedColumns } from './datedColumns';
import { isLevel } from '../words/fieldRoles';
import { namesFramework } from '../words/frameworkNames';
import type { Grid } from '../grid';
import { levelByShape } from './levelColumns';
import { severalUnder } from './numberedColumns';
import { codesOfStairs } from './stairCodes';
import { isStatusWord } from '../words/statusWords';
import type { HeaderCell, TableHeader } from './tableHeader';
import type { Role } from '../words/vocabulary';

/** What a column is for the reader of the table, every ambiguity resolved. */
export type ColumnRole =
  | Exclude<Role, 'cible' | 'strategicObjective' | 'title' | 'code'>
  | 'parentObjective'
  | 'axisCode'
  | 'objectiveCode'
  | 'fieldCode'
  | 'actionCode'
  | 'indicatorCode'
  | 'leverCode'
  | 'extra';

export interface Column {
  role: ColumnRole;
  column: number;
  header: string;
  year?: number;
  /** The day that the header tells: « T4 2025 », « Départ (juin 2025) ». */
  date?: string;
  /** For one of several columns « À faire », « En cours », « Fait »: the status that it gives its actions. */
  state?: string;
  /** For one of several columns « Action 1 », « Action 2 », « Pilote 1 », « Pilote 2 »: its number. */
  number?: number;
  /** It names what each row belongs to: « Rattaché à » beside a staircase. */
  parents?: true;
  /** For one of the rubrics that share a column (« Rubrique | Contenu »): the rows that it holds. */
  rows?: ReadonlySet<number>;
  /** What stands in it belongs to all actions beside it, not to that of its row. */
  shared?: true;
}

/**
 * Says what each column is. « Cible » is a level where its cells are coded texts, else a target; « Objectifs » beside
 * indicators and another objective is a target; « Objectif stratégique » above an operational one is its parent, and
 * the axis when there is no other.
 */
export function resolveColumns(grid: Grid, found: TableHeader, dataRows: number[]): Column[] {
  const apart = found.cells.flatMap((cell) =>
    spansCodeAndTitle(grid, cell, dataRows) ? [cell] : severalUnder(grid, cell, dataRows),
  );
  const header = { ...found, cells: titlesBesideCodes(grid, apart, dataRows) };
  const has = (role: Role): boolean => header.cells.some((cell) => isOf(cell, role));
  const columns = header.cells.map((cell): Column => {
    const role = resolve(grid, cell, has, dataRows, header);
    const split = spansCodeAndTitle(grid, cell, dataRows);
    return {
      role,
      column: split ? split.title : firstFilled(grid, cell, dataRows),
      header: cell.text,
      ...(cell.year !== undefined && { year: cell.year }),
      ...(cell.state !== undefined && { state: cell.state }),
      ...(cell.number !== undefined && { number: cell.number }),
    };
  });
  const codes = header.cells.flatMap((cell, i): Column[] => {
    const split = spansCodeAndTitle(grid, cell, dataRows);
    const role = split && codeRole(columns[i]!.role);
    return split && role && !countsRows(grid, cell, dataRows)
      ? [{ role, column: split.code, header: cell.text }]
      : [];
  });
  const ignored = new Set(columns.filter((_, i) => header.cells[i]!.said === IGNORED));
  const all = [
    ...attachBareCodes(grid, columns, header, dataRows).filter((_, i) => !ignored.has(columns[i]!)),
    ...codes,
  ].map((column) => bareCodeColumn(grid, column, columns, dataRows));
  const isSaidByUser = header.cells.some(({ said }) => said !== undefined);
  const shaped = isSaidByUser ? all : levelByShape(grid, all, dataRows);
  return datedColumns(grid, codesOfStairs(grid, shaped, dataRows), dataRows);
}

/** « Axe | Intitulé » where the first holds the numbers: titles of axes, whatever the sheet lists. */
function titlesBesideCodes(grid: Grid, cells: HeaderCell[], rows: number[]): HeaderCell[] {
  return cells.map((cell, i) => {
    const role = cells[i - 1]?.role;
    const of = (['axis', 'objective', 'action', 'indicator', 'lever'] as const).find((item) => item === role);
    if (cell.role !== 'title' || of === undefined || grid.header(cell.text)?.of !== undefined) return cell;
    const codes = cellsOf(grid, cells[i - 1]!, rows);
    return codes.length > 0 && codes.every(isCodeAlone) ? { ...cell, of } : cell;
  });
}

function resolve(
  grid: Grid,
  cell: HeaderCell,
  has: (role: Role) => boolean,
  dataRows: number[],
  header: TableHeader,
): ColumnRole {
  const cells = (): string[] => cellsOf(grid, cell, dataRows);
  if (cell.said !== undefined && cell.said !== IGNORED) return cell.said;
  switch (cell.role) {
    case undefined:
      return 'extra';
    case 'title':
      return cell.of ?? 'extra';
    case 'code':
      // « Réf. projet académique » beside actions: what they serve, by codes.
      if (has('action') && cell.of !== 'action' && namesFramework(cell.text)) return 'contribution';
      return cell.of ? codeRole(cell.of)! : 'extra';
    case 'cible':
      if (has('indicator') && (cell.year !== undefined || isAfter(header, cell, 'indicator')))
        return 'target';
      return has('indicator') && !(looksLikeLevel(cells()) && (has('field') || !has('objective')))
        ? 'target'
        : looksLikeLevel(cells()) || !has('indicator')
          ? 'objective'
          : 'target';
    case 'strategicObjective':
      if (has('axis'))
        return has('objective') || has('cible') || has('field') ? 'parentObjective' : 'objective';
      return has('objective') ? 'axis' : 'objective';
    case 'objective':
      if (namesParent(cell) && header.cells.some((other) => isOf(other, 'objective') && !namesParent(other)))
        return 'parentObjective';
      if (standsOverAnother(grid, cell, header, dataRows)) return 'parentObjective';
      return (has('field') || isSecondObjective(cell, header) || areFigures(cells())) &&
        has('indicator') &&
        isAfter(header, cell, 'indicator')
        ? 'target'
        : 'objective';
    case 'aim':
      // Written once over several actions, « Objectifs recherchés » are the level above them.
      return !has('objective') &&
        !has('field') &&
        (!has('action') || isShared(grid, cell, dataRows) || listsActions(grid, header, dataRows))
        ? 'objective'
        : 'aim';
    case 'target':
      if (!has('indicator') && /^(?:r[ée]sultat|livrable)/i.test(cell.text)) return 'indicator';
      return !has('indicator') && !has('objective') && /^objectif/i.test(cell.text) ? 'objective' : 'target';
    case 'targetDate':
      // Where actions have no other date, it is theirs too.
      return has('indicator') && (has('due') || !has('action')) ? 'targetDate' : 'due';
    case 'progress':
      return !has('status') && tellStates(cells()) ? 'status' : 'progress';
    default:
      return cell.role;
  }
}

/** « En cours », « Terminé » below « Avancement »; « 40 % » says how far. */
function tellStates(cells: string[]): boolean {
  return cells.length > 0 && cells.filter(isStatusWord).length >= cells.length * 0.6;
}

/** « Objectif parent » beside « Objectif ». */
function namesParent({ text }: HeaderCell): boolean {
  return /\b(?:parent|de rattachement)\b/i.test(text);
}

/** Merged over rows, or blank below its first row. */
function isShared(grid: Grid, cell: HeaderCell, rows: number[]): boolean {
  return cellsOf(grid, cell, rows).length < rows.length * 0.7;
}

/** A column of this role, or of the titles of such items: « Intitulé » under « Indicateurs ». */
function isOf(cell: HeaderCell, role: Role): boolean {
  return cell.role === role || (cell.role === 'title' && cell.of === role);
}

/** A row of the table holds several actions: what stands beside them is above them all. */
function listsActions(grid: Grid, header: TableHeader, rows: number[]): boolean {
  const action = header.cells.find((cell) => isOf(cell, 'action'));
  if (!action) return false;
  const cells = cellsOf(grid, action, rows);
  return cells.filter((text) => splitItems(text).length > 1).length > cells.length / 2;
}

function isAfter(header: TableHeader, cell: HeaderCell, role: Role): boolean {
  return header.cells.some((other) => isOf(other, role) && other.left < cell.left);
}

/**
 * « Objectif » left of « Objectif opérationnel » before what belongs to both: the upper of two levels, where no text of the
 * lower stands beside two of its own.
 */
function standsOverAnother(grid: Grid, cell: HeaderCell, { cells }: TableHeader, rows: number[]): boolean {
  const lower = cells.find(
    (other) =>
      other.role === 'objective' &&
      other.left > cell.right &&
      other.text !== cell.text &&
      !namesParent(other),
  );
  const firstItem = cells.find((other) =>
    ['action', 'indicator', 'lever'].some((role) => isOf(other, role as Role)),
  );
  if (!lower || (firstItem && firstItem.left < lower.left)) return false;
  const over = new Map<string, string>();
  let above = '';
  const isOver = rows.every((row) => {
    above = tidy(grid.text(row, cell.left)) || above;
    const text = tidy(grid.text(row, lower.left));
    if (text === '') return true;
    if (/^[\d\W]+$/.test(text) || (over.get(text) ?? above) !== above) return false;
    over.set(text, above);
    return true;
  });
  return isOver && over.size > 0;
}

function isSecondObjective(cell: HeaderCell, header: TableHeader): boolean {
  return header.cells.some((other) => other !== cell && other.role === 'objective' && other.left < cell.left);
}

/** Cells such as « 1.1 : Consolider les compétences » name a level; « 100 % » does not. */
function looksLikeLevel(cells: string[]): boolean {
  if (cells.length === 0) return false;
  const texts = cells.filter(
    (text) => splitCode(text).code !== undefined || tidy(text).split(' ').length >= 5,
  );
  return texts.length >= cells.length * 0.6 && figuresIn(cells).length < cells.length * 0.3;
}

function figuresIn(cells: string[]): string[] {
  return cells.filter((text) => /^\W*\d[\d\s.,]*\s*(?:%|€|\p{L}+)?$/u.test(tidy(text)));
}

/** « 45 », « 68 % » below « Objectifs »: what is aimed at, no level, and no codes of levels. */
function areFigures(cells: string[]): boolean {
  return cells.length > 0 && figuresIn(cells).length >= cells.length * 0.6 && !areCodes(cells);
}

/** « 1.1 », « 1.2 », « 2.1 », or « 1 », « 1 », « 2 », counted up: the codes of levels. */
function areCodes(cells: string[]): boolean {
  const texts = cells.map(tidy);
  if (texts.every((text) => /^\d+(?:[.-]\d+)+$/.test(text))) return true;
  return texts.every((text, i) => {
    const step = Number(text) - (i === 0 ? 0 : Number(texts[i - 1]));
    return /^\d+$/.test(text) && (step === 1 || (step === 0 && i > 0));
  });
}

function cellsOf(grid: Grid, cell: HeaderCell, rows: number[]): string[] {
  return rows.map((row) => grid.cell(row, cell.left)?.text ?? '').filter((text) => tidy(text) !== '');
}

/** One header over two columns, the first of codes: « Action » over « 1-1 » and « La lettre des usages ». */
function spansCodeAndTitle(
  grid: Grid,
  cell: HeaderCell,
  rows: number[],
): { code: number; title: number } | null {
  if (cell.right === cell.left) return null;
  const codes = rows.map((row) => grid.cell(row, cell.left)).filter((found) => found !== undefined);
  const titles = rows.filter((row) => grid.cell(row, cell.left + 1) !== undefined);
  if (codes.length === 0 || titles.length === 0) return null;
  return codes.filter((found) => isCodeAlone(found.text)).length >= codes.length * 0.7
    ? { code: cell.left, title: cell.left + 1 }
    : null;
}

/** « 1, 2, 3 » below « II. Leviers », or below a header that comes again on the sheet: ranks in a list, no codes. */
function countsRows(grid: Grid, cell: HeaderCell, rows: number[]): boolean {
  const codes = cellsOf(grid, cell, rows);
  if (!codes.every((text, i) => tidy(text) === String(i + 1))) return false;
  return (
    grid.partTitle(cell.text) !== null ||
    grid.rows.filter((row) => tidy(grid.text(row, cell.left)) === cell.text).length >= 2
  );
}

/** A header merged over several columns stands over content that may begin in any of them. */
function firstFilled(grid: Grid, cell: HeaderCell, rows: number[]): number {
  for (let column = cell.left; column <= cell.right; column++) {
    if (rows.some((row) => grid.cell(row, column) !== undefined)) return column;
  }
  return cell.left;
}

/** The role of a column with the codes of such items; null for what has no codes. */
export function codeRole(role: string): ColumnRole | null {
  return ['axis', 'objective', 'field', 'action', 'indicator', 'lever'].includes(role)
    ? (`${role}Code` as ColumnRole)
    : null;
}

/** What a row is about, the finest first. */
const FINEST: ColumnRole[] = ['action', 'indicator', 'lever', 'field', 'objective', 'axis'];

/**
 * « N° » without more is the code of the row's own item where no two rows share it; else of the item beside it. Before a
 * column that says something else in each row, it numbers that one: « N° | Objectif | Leviers | Indicateurs ». What another
 * column only names by codes is not what the row is about: « N° | Act. | Ind. » numbers the indicators.
 */
function attachBareCodes(grid: Grid, columns: Column[], header: TableHeader, rows: number[]): Column[] {
  const titled = columns.filter((column) => bareCodeColumn(grid, column, columns, rows) === column);
  return columns.map((column, i) => {
    if (header.cells[i]!.role !== 'code' || column.role !== 'extra') return column;
    const texts = rows.map((row) => grid.cell(row, column.column)?.text).filter((text) => text !== undefined);
    const finest = FINEST.find((role) => titled.some((other) => other.role === role));
    const next = columns[i + 1];
    if (finest && texts.length >= rows.length * 0.7 && numbersRows(grid, texts, next, rows)) {
      const numbersNext = next && titled.includes(next) && codeRole(next.role) !== null;
      const own = numbersNext && differsInEachRow(grid, next, rows) ? next.role : finest;
      return { ...column, role: codeRole(own)! };
    }
    const above = levelCoded(grid, column, columns, rows);
    if (above) return { ...column, role: above };
    const role = [columns[i + 1], columns[i - 1]]
      .map((next) => next && codeRole(next.role))
      .find((found) => found);
    const taken = role && columns.some((other) => other.role === role);
    return role && !taken ? { ...column, role } : column;
  });
}

/** So many different codes among those typed: fewer are codes that rows share. */
const OWN_CODES = 0.8;

/** No two rows share a code, or a few do by mistake: there are far more codes than texts in the column beside. */
function numbersRows(grid: Grid, texts: string[], next: Column | undefined, rows: number[]): boolean {
  const codes = new Set(texts).size;
  if (codes === texts.length) return true;
  const beside = next && new Set(rows.map((row) => tidy(grid.text(row, next.column)))).size;
  return beside !== undefined && codes >= texts.length * OWN_CODES && beside <= codes * OWN_CODES;
}

/** `1.2`, `O1-2`, `2.1-CO1`, `CO1`. */
const LEVEL_CODE = /^(?:\p{L}{0,2}\d{1,2}(?:\s?[.\-–/]\s?\p{L}{0,2}\d{1,2})+|CO\s?\d{1,2})$/iu;
/** So few codes for so many items name what stands above them. */
const FEW_CODES = 0.6;

/**
 * « Repère » with codes of several parts (`2.1-CO1`, `1.2`), each for several levers or indicators of a table that names no
 * level: what these belong to.
 */
function levelCoded(grid: Grid, { column }: Column, columns: Column[], rows: number[]): ColumnRole | null {
  const items = columns.find(({ role }) => role === 'lever' || role === 'indicator');
  if (!items || columns.some(({ role }) => isLevel(role) || role === 'action')) return null;
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => tidy(text) !== '');
  const codes = new Set(texts.map(tidy));
  const count = rows.filter((row) => grid.cell(row, items.column) !== undefined).length;
  const areLevels = [...codes].every((code) => LEVEL_CODE.test(code));
  if (codes.size === 0 || !areLevels || codes.size > count * FEW_CODES) return null;
  return [...codes].some((code) => /CO\s?\d/i.test(code)) ? 'fieldCode' : 'objectiveCode';
}

function differsInEachRow(grid: Grid, { column }: Column, rows: number[]): boolean {
  const texts = rows.map((row) => tidy(grid.cell(row, column)?.text ?? ''));
  return !texts.includes('') && new Set(texts).size === texts.length;
}

/**
 * A column « Axe » or « Objectif » that holds codes only refers to the item by its code; a column « Actions » of an overview
 * names several at once: « 1.1.1 à 1.1.3 ».
 */
function bareCodeColumn(grid: Grid, column: Column, all: Column[], rows: number[]): Column {
  const role = codeRole(column.role);
  if (!role || all.some((other) => other.role === role)) return column;
  const cells = rows.map((row) => grid.cell(row, column.column)).filter((cell) => cell !== undefined);
  const isCoded = ({ text, format }: CellSnapshot): boolean =>
    isCodeAlone(text) || isCodeDate(format) || (role === 'actionCode' && codesIn(text) !== null);
  const codes = cells.filter(isCoded).length;
  return cells.length > 0 && codes >= cells.length * 0.8 ? { ...column, role } : column;
}

/** « 1.2 », « A1 », « B », « IV »: a code and nothing else. X is a croix rather than the tenth of its kind. */
function isCodeAlone(text: string): boolean {
  return isBareCode(text) || (isRank(text) && readMark(text) === 'unknown');
}

/** The format that Excel gives to `1-1` when it takes it for a day and a month. */
export function isCodeDate(format: string | undefined): boolean {
  return format !== undefined && /^(?:\[\$[^\]]*\])?d{1,2}[\s\-/.\\]*m{1,4}(?:;@)?$/i.test(format);
}

import { plainKey } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { isActionField } from '../words/fieldRoles';
import type { Grid } from '../grid';
import type { Free, Layout, Region } from '../layout';
import { levelsSaid, withUncodedTops } from './outlineHeader';
import { areOfPlan, findFieldHeader, type FieldHeader } from './outlineFields';
import { isOutline } from './outlineEvidence';
import { numbersLevels } from '../tables/nestedCodes';
import { restartingCodes, type RestartingCode } from '../tables/restartingCodes';
import { withLists } from './outlineLists';
import { levelsOf, RANK, type OutlineLevel } from './outlineLevels';
import { emptyRow, joinRows, linesOf, outlineRow, type OutlineRow } from './outlineRows';
import { readOutline } from './outlineReader';
import { freeOfTables } from './outlineTables';
import { isSum, readCodedLine } from './outlineText';
import { isSaid } from '../sheetKinds';
import { readPluralNoun } from '../words/vocabulary';

/** An outline as found on a sheet: its lines with what each is, and the columns of fields beside them. */
export interface Outline {
  lines: { line: OutlineRow; level: OutlineLevel | null }[];
  fields: FieldHeader | null;
}

/** Levels of one outline stand in at most this many columns further right than the first. */
const WIDEST_INDENT = 3;
/** Of the lowest lines, so many have a field of an action. */
const MOST_FILLED = 0.6;
/** Empty rows after which only a numbered line goes on with an outline. */
const WIDEST_GAP = 4;

/**
 * A roadmap written as an outline, a line a row: numbered axes, objectives and actions in one column, in a column of
 * codes and one of titles, or indented by column; labels (« Leviers ») written once, with their items below; fields of
 * actions in columns to the right. The outline of a projet académique is not one of these.
 */
export const outlineLayout: Layout<Outline> = {
  id: 'outline',
  what: 'axes, objectives, actions as numbered or worded lines',
  example: [
    ['Axe 1 : Usages'],
    ['Objectif 1.1 : Former'],
    ['Action 1.1.1 : Réunir'],
    ['Action 1.1.2 : Publier'],
  ],
  detect(grid, notTaken, _known, headingsAbove) {
    const said = isSaid(grid, 'outline');
    const free = said ? notTaken : freeOfTables(grid, notTaken, headingsAbove);
    return columnGroups(grid, free).flatMap((group) => {
      const titles = numbersTitles(grid, group) ? 1 : 0;
      const from = group.right + 1 + titles;
      const fields = findFieldHeader(grid, free, group.firstRow, from, group.limit, titles > 0);
      const right = fields ? fields.columns[0]!.column - 1 : group.limit;
      const levelNames = levelsSaid(grid, group.left, fields);
      return segments(
        grid,
        free,
        { left: group.left, right, sure: Math.min(group.right + 1, right), codes: group.codes },
        fields,
        levelNames,
      ).flatMap(({ lines, cut }): Region<Outline>[] => {
        const headings = headingsAbove(lines[0]!.row, lines[0]!.column);
        if (
          !said &&
          isOfFramework([...headings.slice(0, 2), grid.name, ...lines.slice(0, 2).map((line) => line.text)])
        )
          return [];
        const named = [...headings.slice(0, 2), grid.name].some((text) => readPluralNoun(text) === 'action');
        const lowest = named || lowestHaveFields(grid, fields, lines) ? 'action' : 'objective';
        const all = levelsOf(lines, lowest, levelNames);
        const levels = cut ? withoutHeadings(lines, all) : all;
        const sure = isOutline(
          lines.slice(0, levels.length),
          levels,
          headings,
          areOfPlan(fieldsOf(fields, lines)),
        );
        if (said ? levels.every((level) => level === null) : !sure) return [];
        const shape = {
          lines: levels.map((level, i) => ({ line: lines[i]!, level })),
          fields: fieldsOf(fields, lines),
        };
        const rect = within(free, rectOf(grid, shape), lastColumn(shape));
        return [{ layout: 'outline', rect, certainty: 0.7, shape }];
      });
    });
  },
  read: readOutline,
};

/**
 * Levels above another region are its headings, not an outline: what has no action of its own is left to it, and so are
 * the last lines that name an axis or an objective with nothing below.
 */
function withoutHeadings(lines: OutlineRow[], levels: (OutlineLevel | null)[]): (OutlineLevel | null)[] {
  const isAction = (level: OutlineLevel | null, i: number): boolean =>
    level === 'action' || lines[i]!.label?.word.role === 'action';
  if (!levels.some(isAction)) return [];
  let end = levels.length;
  while (
    end > 0 &&
    (levels[end - 1] !== null ? RANK[levels[end - 1]!] < RANK.action : lines[end - 1]!.label?.value === '')
  )
    end -= 1;
  return levels.slice(0, end);
}

function isOfFramework(texts: string[]): boolean {
  return texts.some((text) => /projet (?:de region )?academique|contrat d objectifs/.test(plainKey(text)));
}

interface ColumnGroup {
  left: number;
  right: number;
  /** The last column before the next outline beside it. */
  limit: number;
  firstRow: number;
  /** The numbers that start again below each line, by row. */
  codes: ReadonlyMap<number, RestartingCode>;
}

/** Codes of all levels in one column: the titles of all of them stand in the next, whatever its header. */
function numbersTitles(grid: Grid, { left, right, firstRow }: ColumnGroup): boolean {
  const rows = grid.rows.filter((row) => row >= firstRow && !isBetweenCodes(grid.text(row, left)));
  return left === right && numbersLevels(grid, left, rows);
}

/** « AXE 2 – Développer », « Sous-total 2.1 »: lines between the codes, which say nothing against these. */
function isBetweenCodes(text: string): boolean {
  const coded = readCodedLine(text);
  return isSum(text) || (coded?.word !== undefined && coded.title !== '');
}

/** Columns in which words of levels, nested numbers or numbers that start again stand, those of one outline together. */
function columnGroups(grid: Grid, free: Free): ColumnGroup[] {
  const firstRows = new Map<number, number>();
  for (const row of grid.rows) {
    for (const column of grid.columnsOf(row)) {
      if (firstRows.has(column) || !free.has(row, column)) continue;
      const coded = readCodedLine(grid.text(row, column));
      if (coded && (coded.word !== undefined || coded.depth > 1)) firstRows.set(column, row);
    }
  }
  const restarting = new Map<number, ColumnGroup['codes']>();
  for (let column = 0; column < grid.width; column++) {
    const rows = grid.rows.filter((row) => free.has(row, column));
    const codes = restartingCodes(grid, column, rows);
    const [first] = codes.keys();
    if (first === undefined) continue;
    restarting.set(column, codes);
    firstRows.set(column, first);
  }
  const groups: ColumnGroup[] = [];
  for (const [column, row] of [...firstRows].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group && column - group.left <= WIDEST_INDENT) {
      group.right = column;
      group.firstRow = Math.min(group.firstRow, row);
    } else {
      if (group) group.limit = column - 1;
      const codes = restarting.get(column) ?? new Map<number, RestartingCode>();
      groups.push({ left: column, right: column, limit: grid.width - 1, firstRow: row, codes });
    }
  }
  return groups;
}

interface Span {
  left: number;
  right: number;
  /** The last column that any row of the outline may need. */
  sure: number;
  codes: ColumnGroup['codes'];
}

interface Segment {
  lines: OutlineRow[];
  /** Another region stands right below: the last levels may be its headings. */
  cut: boolean;
}

/** The lines of these columns, cut where another region stands between them and at long gaps. */
function segments(
  grid: Grid,
  free: Free,
  span: Span,
  fields: FieldHeader | null,
  levelNames: OutlineLevel[],
): Segment[] {
  const found: Segment[] = [];
  let lines: OutlineRow[] = [];
  let bottom = -1;
  const last = Math.max(span.sure, ...(fields?.columns.map(({ column }) => column) ?? []));
  const close = (cut: boolean): void => {
    const joined = trimmed(withUncodedTops(joinRows(withLists(grid, lines)), levelNames, fields?.row ?? 0));
    if (joined.length > 0) found.push({ lines: joined, cut });
    lines = [];
  };
  for (const row of grid.rows) {
    if (!isFreeRow(free, row, span.left, last)) {
      close(true);
      continue;
    }
    const line = lineAt(grid, free, row, span, fields);
    if (!line) continue;
    const gap = lines.length === 0 ? 0 : row - bottom - 1;
    if (gap > WIDEST_GAP && line.coded === null) close(false);
    lines.push(...linesOf(gap >= 2 ? { ...line, apart: true } : line));
    bottom = line.rect.bottom;
  }
  close(false);
  return found;
}

function isFreeRow(free: Free, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!free.has(row, column)) return false;
  return true;
}

/** A row that holds only values of the columns of fields is a line without text: it goes on with the line above. */
function lineAt(
  grid: Grid,
  free: Free,
  row: number,
  { left, right, codes }: Span,
  fields: FieldHeader | null,
): OutlineRow | null {
  const columns = grid.columnsOf(row).filter((column) => free.has(row, column));
  const line = outlineRow(
    grid,
    row,
    columns.filter((column) => column >= left && column <= right),
    codes.get(row),
  );
  const isHeader = fields !== null && row >= fields.row && sameAsHeader(grid, row, fields);
  if (isHeader) return line?.coded ? { ...line, isHeader } : null;
  if (line || !fields?.columns.some(({ column }) => columns.includes(column))) return line;
  return emptyRow(row, left);
}

/** The header itself, or the same header written again under the next axis. */
function sameAsHeader(grid: Grid, row: number, fields: FieldHeader): boolean {
  return fields.columns.every(({ column }) => grid.text(row, column) === grid.text(fields.row, column));
}

/** From the first numbered line to the last line that belongs to one. */
function trimmed(lines: OutlineRow[]): OutlineRow[] {
  const first = lines.findIndex((line) => line.coded !== null);
  if (first < 0) return [];
  let end = lines.length;
  const stray = lines.reduce((found, line, i) => (line.apart === true ? i : found), -1);
  const follows = lines
    .slice(Math.max(stray, 0))
    .some((line) => line.coded !== null || line.label !== null || line.bulleted);
  if (stray > first && !follows) end = stray;
  return lines.slice(first, end);
}

/** Of `1` and `1.1` under « Pilote » and « Échéance », the lower have them and the upper not: they are actions. */
function lowestHaveFields(grid: Grid, fields: FieldHeader | null, lines: OutlineRow[]): boolean {
  const columns = fields?.columns.filter(({ role }) => isActionField(role)).map(({ column }) => column) ?? [];
  const depths = lines.flatMap(({ coded }) => coded?.depth ?? []);
  const lowest = Math.max(...depths);
  const coded = lines.filter((line) => line.coded !== null);
  const filled = coded.filter(({ row }) => columns.some((column) => grid.cell(row, column) !== undefined));
  const low = coded.filter((line) => line.coded!.depth === lowest).length;
  return (
    columns.length >= 2 &&
    filled.length >= low * MOST_FILLED &&
    filled.every((line) => line.coded!.depth === lowest)
  );
}

/** The header belongs to the outline when it stands over it, not over one further up. */
function fieldsOf(fields: FieldHeader | null, lines: OutlineRow[]): FieldHeader | null {
  return fields !== null && fields.row <= lines[0]!.row ? fields : null;
}

/** The last column that holds anything of an outline. */
function lastColumn({ lines, fields }: Outline): number {
  const ofLines = lines.flatMap(({ line }) => [line.valueColumn, ...besides(line)]);
  const ofFields = fields?.columns.map(({ column }) => column) ?? [];
  return [...ofLines, ...ofFields].reduce((a, b) => Math.max(a, b), 0);
}

/** Bands that go on over the crosses of a matrix beside the outline leave these to it. */
function within(free: Free, rect: Rect, last: number): Rect {
  for (let row = rect.top; row <= rect.bottom; row++)
    if (!isFreeRow(free, row, last + 1, rect.right)) return { ...rect, right: last };
  return rect;
}

/** Further columns of a line that hold something: its own cells, or the facts of a row of a small table. */
function besides({ others, facts = [] }: OutlineRow): number[] {
  return [...others, ...facts.map(({ column }) => column)];
}

function rectOf(grid: Grid, { lines, fields }: Outline): Rect {
  const rects = lines.flatMap(({ line }) => [
    line.rect,
    ...besides(line).map((column) => grid.block(line.row, column)),
  ]);
  const columns = fields?.columns.map(({ column }) => grid.block(fields.row, column)) ?? [];
  const isRightAbove = fields !== null && lines[0]!.line.row - fields.row <= 1;
  return {
    top: isRightAbove ? fields.row : rects[0]!.top,
    left: Math.min(...rects.map((rect) => rect.left)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
    right: Math.max(...[...rects, ...columns].map((rect) => rect.right)),
  };
}

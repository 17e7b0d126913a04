import { codeKey, splitCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { labelKey, plainKey, tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { namesIn, type Name } from '../words/codeLists';
import { emptyDraft, type Draft, type FrameworkDraft } from '../draft';
import { frameworkTitleIn, namesFramework } from '../words/frameworkNames';
import { addGoal, linkListed } from './goalDrafts';
import { WHICH_SERVE } from './goalTable';
import type { Grid } from '../grid';
import type { Context, Free, Layout, Region } from '../layout';
import { isTotalLabel } from '../matrices/matrixCells';
import { held } from '../tables/table';

/** Objectives of a framework side by side, below each the actions that serve it, one a row or several a cell. */
export interface GoalLists {
  /** The row of the axes over the objectives, where there is one. */
  axes: number | null;
  header: number;
  /** Their columns. */
  goals: number[];
  rows: number[];
  /** A row of counts below the lists. */
  totals: number | null;
}

const LONGEST_GOAL = 260;
const ACTIONS = /\b(?:actions?|fiches?|mesures?|chantiers?)\b/;
const COUNT = /^\d+(?: (?:actions?|fiches?|mesures?|chantiers?))?$/;

/** Each column is a list of its own: what stands side by side in them has nothing to do with one another. */
export const goalListsLayout: Layout<GoalLists> = {
  id: 'goalLists',
  what: 'objectives of the projet académique side by side, the actions that serve each listed below it',
  example: [
    ['Projet académique'],
    ['Accompagner les parcours', 'Réduire les écarts'],
    ['1-1 Former', '1-1 Former'],
    ['1-2 Publier', '2-1 Équiper'],
  ],
  detect(grid, free, _known, headingsAbove) {
    const regions: Region<GoalLists>[] = [];
    for (const header of grid.rows) {
      if (regions.some(({ rect }) => header <= rect.bottom)) continue;
      const shape = listsAt(grid, free, header, headingsAbove);
      if (shape) regions.push({ layout: 'goalLists', rect: rectOf(grid, shape), certainty: 0.9, shape });
    }
    return regions;
  },
  read: (region, context) => readLists(region, context),
};

function listsAt(
  grid: Grid,
  free: Free,
  header: number,
  headingsAbove: (row: number, column: number) => string[],
): GoalLists | null {
  const columns = grid.columnsOf(header).filter((column) => free.has(header, column));
  if (columns.length < 2 || !columns.every((column) => couldBeGoal(grid, grid.text(header, column))))
    return null;
  const headings = headingsAbove(header, columns[0]!).filter((text) => splitCode(text).word !== 'axis');
  const around = [...headings.slice(0, 2), grid.name];
  if (!around.some(namesFramework)) return null;
  const rows = rowsBelow(grid, free, header, columns);
  const lists = columns.map((column) => rows.flatMap((row) => namesAt(grid, row, column)));
  if (
    !lists.flat().every(({ code }) => code !== undefined) ||
    !areOfActions(grid, header, columns, lists, around)
  )
    return null;
  const next = grid.rows.find((row) => row > (rows.at(-1) ?? header));
  const totals = next !== undefined && isCounts(grid, next, columns) ? next : null;
  const over = columns.map((column) => splitCode(grid.text(header - 1, column)).word);
  return {
    axes: over.every((word) => word === 'axis') ? header - 1 : null,
    header,
    goals: columns,
    rows,
    totals,
  };
}

/** A title: no header of a table, no axis, no code alone. */
function couldBeGoal(grid: Grid, text: string): boolean {
  const { title, word } = splitCode(tidy(text));
  const isTitle = /\p{L}{3}/u.test(title) && text.length <= LONGEST_GOAL;
  return isTitle && word !== 'axis' && word !== 'action' && grid.header(text) === null && !isTotalLabel(text);
}

/** Rows that follow each other below the objectives and hold nothing beside these columns. */
function rowsBelow(grid: Grid, free: Free, header: number, columns: number[]): number[] {
  const rows: number[] = [];
  let last = Math.max(...columns.map((column) => grid.block(header, column).bottom));
  for (const row of grid.rows.filter((other) => other > last)) {
    const own = grid.columnsOf(row);
    const isRow = own.every((column) => columns.includes(column) && free.has(row, column));
    if (row > last + 1 || !isRow || isCounts(grid, row, columns)) break;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** « 10 actions | 9 actions », « Total | 9 »: how many there are in each list. */
function isCounts(grid: Grid, row: number, columns: number[]): boolean {
  const [first, ...more] = grid.columnsOf(row).map((column) => plainKey(grid.text(row, column)));
  const within = grid.columnsOf(row).every((column) => columns.includes(column));
  const counted = more.length > 0 && more.every((text) => COUNT.test(text));
  return within && counted && (COUNT.test(first!) || isTotalLabel(first!));
}

function namesAt(grid: Grid, row: number, column: number): Name[] {
  const text = grid.cell(row, column)?.text ?? '';
  return tidy(text) === '' ? [] : namesIn(text, () => false);
}

/**
 * The codes are those of actions, not of the objectives below their axes: one stands in several lists, or else the heading says
 * that these are actions that serve something and the codes do not go on from those of the columns.
 */
function areOfActions(
  grid: Grid,
  header: number,
  columns: number[],
  lists: Name[][],
  around: string[],
): boolean {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return false;
  if (filled.some((list, i) => filled.slice(i + 1).some((other) => nameOneTwice(list, other)))) return true;
  const goesOn = columns.some((column, i) => {
    const { code } = splitCode(tidy(grid.text(header, column)));
    return code !== undefined && lists[i]!.some((name) => codeKey(name.code!).startsWith(codeKey(code)));
  });
  const says = (text: string): boolean => ACTIONS.test(plainKey(text)) && WHICH_SERVE.test(plainKey(text));
  return !goesOn && around.some(says);
}

/** Under each axis of a framework its objectives may count from 1: those have other titles. */
function nameOneTwice(list: Name[], other: Name[]): boolean {
  const isSame = (a: Name, b: Name): boolean =>
    codeKey(a.code!) === codeKey(b.code!) &&
    (a.title === '' || b.title === '' || labelKey(a.title) === labelKey(b.title));
  return list.some((name) => other.some((another) => isSame(name, another)));
}

function rectOf(grid: Grid, { axes, header, goals, rows, totals }: GoalLists): Rect {
  const bottoms = goals.map((column) => grid.block(rows.at(-1) ?? header, column).bottom);
  return {
    top: axes ?? header,
    left: goals[0]!,
    bottom: totals ?? Math.max(...bottoms),
    right: Math.max(...goals.map((column) => grid.block(header, column).right)),
  };
}

function readLists({ shape, rect }: Region<GoalLists>, { grid, headings, known }: Context): Draft {
  const draft = emptyDraft();
  const title = headings.map(frameworkTitleIn).find((name) => name !== null) ?? 'Projet académique';
  const framework: FrameworkDraft = { title, axes: [], source: grid.sourceOf(rect) };
  draft.frameworks.push(framework);
  const goals = shape.goals.map((column, order) => {
    const split = splitCode(wholeText(grid.text(shape.header, column)));
    const goal = { title: split.title, ...(split.code !== undefined && { code: split.code }) };
    const axis = shape.axes === null ? '' : tidy(grid.text(shape.axes, column));
    const source = grid.source(shape.header, column);
    addGoal(framework, axis, { ...goal, source, order });
    const objective = { ...goal, axis, framework: title, source };
    for (const row of shape.rows) {
      const list = held(grid, row, column);
      if (list?.first) linkListed({ grid, row, column }, list, objective, known, draft);
    }
    return { goal, source };
  });
  draft.linkTables.push({
    links: draft.links,
    actions: null,
    objectives: goals.map(({ goal }) => goal),
    cell: (_action, objective) => goals[objective]!.source,
  });
  tellTotals(grid, shape, draft);
  return draft;
}

function tellTotals(grid: Grid, { totals }: GoalLists, draft: Draft): void {
  if (totals === null) return;
  const columns = grid.columnsOf(totals);
  draft.unread.push({
    source: grid.source(totals, columns[0]!),
    text: columns.map((column) => tidy(grid.text(totals, column))).join(' '),
    reason: 'total',
  });
}

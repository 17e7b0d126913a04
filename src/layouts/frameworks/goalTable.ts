import { codeKey, splitCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { readMark } from '../../domain/marks';
import { plainKey, tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { codesIn, namesIn, type Name } from '../words/codeLists';
import { emptyDraft, type Draft, type FrameworkDraft } from '../draft';
import { frameworkTitleIn, namesFramework } from '../words/frameworkNames';
import type { Grid } from '../grid';
import { addGoal, linkListed } from './goalDrafts';
import { codeOf } from '../itemDrafts';
import type { Context, Free, Layout, Region } from '../layout';
import { levelsNamed } from '../words/levelHeaders';
import { isTotalLabel } from '../matrices/matrixCells';
import { held, type Held } from '../tables/table';
import { isNote } from '../tables/tableRows';
import { readHeader, type Role } from '../words/vocabulary';

/** A table of the objectives of a framework, the actions that serve each of them listed in one cell. */
export interface GoalTable {
  header: number;
  axis: number | null;
  code: number | null;
  goal: number;
  /** One column of lists, or several under one header: « N° des actions » over « Axe 1 », « Axe 2 ». */
  lists: number[];
  rows: number[];
  totals: number[];
  /** Columns of something else. */
  others: number[];
}

/** Most blank rows inside the table. */
const MOST_BLANK = 1;
/** A header that names actions, or lists of them. */
export const OF_ACTIONS =
  /\b(?:actions?|fiches?|mesures?|chantiers?|operations?|feuille de route|contributions?)\b|^projets?$/;
/** « Actions qui y contribuent », « Fiches concernées »: what is listed is told in full elsewhere. */
export const WHICH_SERVE =
  /contribu|concern|associe|\bliees?\b|rattache|correspond|participe|servent|en lien/;
const OBJECTIVES: ReadonlySet<Role> = new Set<Role>(['contribution', 'strategicObjective', 'aim', 'field']);

/** The objectives of a framework with the actions that serve them, as a list of codes or of titles in one cell. */
export const goalTableLayout: Layout<GoalTable> = {
  id: 'goalTable',
  what: 'objectives of the projet académique, the actions that serve each listed in one cell by code or title',
  example: [
    ['Objectif du projet académique', 'Actions qui y contribuent'],
    ['Accompagner les parcours', '1-1, 1-2'],
    ['Réduire les écarts', '1-2'],
  ],
  detect(grid, free, _known, headingsAbove) {
    const regions: Region<GoalTable>[] = [];
    for (const header of grid.rows) {
      if (regions.some(({ rect }) => header <= rect.bottom)) continue;
      const shape = tableAt(grid, free, header, headingsAbove);
      if (shape) regions.push({ layout: 'goalTable', rect: rectOf(grid, shape), certainty: 0.9, shape });
    }
    return regions;
  },
  read: (region, context) => readGoals(region, context),
};

function tableAt(
  grid: Grid,
  free: Free,
  header: number,
  headingsAbove: (row: number, column: number) => string[],
): GoalTable | null {
  const columns = grid.columnsOf(header).filter((column) => free.has(header, column));
  if (columns.length < 2) return null;
  const levels = new Map(columns.map((column) => [column, frameworkLevel(grid.text(header, column))]));
  const around = (): string[] => [...headingsAbove(header, columns[0]!).slice(0, 2), grid.name];
  const own = columns.filter((column) => levels.get(column)?.named);
  const ofFramework = own.length > 0 || around().some((text) => frameworkTitleIn(text) !== null);
  if (!ofFramework) return null;
  const isGoal = (column: number): boolean => levels.get(column)!.role === 'objective';
  const goal = own.find(isGoal) ?? columns.find(isGoal);
  if (goal === undefined) return null;
  const listed = columns
    .filter((column) => column !== goal && listsActions(grid.text(header, column)))
    .map((list) => listsUnder(grid, free, header, goal, list));
  // « Nombre d’actions » names actions as « Actions » beside it does.
  const found = listed.find(({ how }) => how === 'code') ?? listed.find(({ how }) => how === 'title');
  if (!found) return null;
  const { lists, rows, totals } = found;
  const at = (role: Role): number | null =>
    columns.find(
      (column) => column !== goal && !lists.includes(column) && levels.get(column)!.role === role,
    ) ?? null;
  const [axis, code] = [at('axis'), at('code')];
  const known = [axis, code, goal, ...lists];
  const last = columns.at(-1)!;
  const others = Array.from({ length: last - columns[0]! + 1 }, (_, i) => columns[0]! + i).filter(
    (column) => !known.includes(column) && [header, ...rows].some((row) => grid.cell(row, column)),
  );
  return { header, axis, code, goal, lists, rows, totals, others };
}

interface Lists extends Pick<GoalTable, 'lists' | 'rows' | 'totals'> {
  /** How the cells name the actions; null where they list none. */
  how: 'code' | 'title' | null;
}

function listsUnder(grid: Grid, free: Free, header: number, goal: number, list: number): Lists {
  const lists = columnsUnder(grid, header, list);
  const { rows, totals } = rowsBelow(grid, free, header, goal, lists);
  const texts = rows
    .flatMap((row) => lists.map((column) => held(grid, row, column)?.text ?? ''))
    .filter((text) => text !== '');
  const codes = texts.filter((text) => codesIn(text) !== null);
  const several = codes.some((text) => codesIn(text)!.length > 1);
  const byCode = several && codes.length === texts.length;
  const byTitle =
    (texts.length > 0 && WHICH_SERVE.test(plainKey(grid.text(header, list)))) || citesAgain(texts);
  const isMatrix =
    texts.some((text) => !/\d/.test(text)) && texts.every((text) => readMark(text) !== 'unknown');
  const how = byCode ? 'code' : byTitle ? 'title' : null;
  return { lists, rows, totals, how: rows.length < 2 || isMatrix ? null : how };
}

/** A header that names actions; « Axes, objectifs et actions » is that of the roadmap itself, « Axe de la feuille de route » of a level. */
function listsActions(header: string): boolean {
  return (
    OF_ACTIONS.test(plainKey(header)) &&
    levelsNamed(header).length === 0 &&
    readHeader(header)?.role !== 'axis'
  );
}

/** The columns of a header that is merged over several, or that has parts below it: « Axe 1 », « Axe 2 ». */
function columnsUnder(grid: Grid, header: number, list: number): number[] {
  const { right, bottom } = grid.block(header, list);
  const isPart = (column: number): boolean =>
    grid.cell(header, column) === undefined && splitCode(grid.text(bottom + 1, column)).word === 'axis';
  let last = right;
  while (last + 1 < grid.width && isPart(last + 1)) last += 1;
  return Array.from({ length: last - list + 1 }, (_, i) => list + i);
}

/** « 1.1.1 Réunir les équipes » in two cells or more: an action that serves several objectives, told in full elsewhere. */
function citesAgain(texts: string[]): boolean {
  const cells = texts.map((text) => namesIn(text, () => false));
  const isCited = ({ code, title }: Name): boolean => code !== undefined && title !== '';
  if (!cells.every((names) => names.every(isCited))) return false;
  const codes = cells.flatMap((names) => [...new Set(names.map(({ code }) => codeKey(code!)))]);
  return new Set(codes).size < codes.length;
}

/** What level a header names, and whether it says that it is one of the framework: « Axe du projet académique », « Objectif du PA ». */
export function frameworkLevel(header: string): { role: Role | undefined; named: boolean } {
  // Most cells of a workbook are figures, which head nothing.
  if (!/\p{L}/u.test(header)) return { role: undefined, named: false };
  const named = namesFramework(header);
  const bare = tidy(header).replace(
    /\s+(?:du|de la|de l['’]|des|au)?\s*(?:projet|contrat|strat[ée]gie|PA)\b.*$/iu,
    '',
  );
  const role = readHeader(named ? bare : header)?.role ?? readHeader(header)?.role;
  const isBareName = named && role === undefined && !OF_ACTIONS.test(plainKey(header));
  const isObjective = isBareName || (role !== undefined && OBJECTIVES.has(role));
  return { role: isObjective ? 'objective' : role, named };
}

function rowsBelow(
  grid: Grid,
  free: Free,
  header: number,
  goal: number,
  lists: number[],
): Pick<GoalTable, 'rows' | 'totals'> {
  const rows: number[] = [];
  const totals: number[] = [];
  const list = lists[0]!;
  const parts = grid.columnsOf(header + 1);
  const hasParts = parts.length > 0 && parts.every((column) => lists.includes(column));
  let last = Math.max(grid.block(header, goal).bottom, hasParts ? header + 1 : header);
  for (const row of grid.rows.filter((other) => other > last)) {
    const [first, ...more] = grid.columnsOf(row) as [number, ...number[]];
    const text = grid.text(row, first);
    // A line alone behind a blank row is a note.
    if (row - last > 1 && more.length === 0 && rows.length > 0 && first <= goal && !isTotalLabel(text)) break;
    if (row - last > MOST_BLANK + 1 || !free.has(row, goal) || !free.has(row, list) || isNote(text)) break;
    const listed = held(grid, row, list);
    if (isTotalLabel(text) && (listed === null || listed.block.left < list)) totals.push(row);
    else if (held(grid, row, goal) === null) break;
    else rows.push(row);
    last = Math.max(last, grid.block(row, goal).bottom, row);
  }
  return { rows, totals };
}

function rectOf(grid: Grid, { header, axis, code, goal, lists, rows, totals, others }: GoalTable): Rect {
  const columns = [axis, code, goal, ...lists, ...others].filter((column) => column !== null);
  const last = [...rows, ...totals].reduce((a, b) => Math.max(a, b), header);
  return {
    top: header,
    left: Math.min(...columns),
    bottom: Math.max(...columns.map((column) => grid.block(last, column).bottom)),
    right: Math.max(...columns.map((column) => grid.block(header, column).right)),
  };
}

function readGoals({ shape, rect }: Region<GoalTable>, { grid, headings, known }: Context): Draft {
  const draft = emptyDraft();
  const headers = [shape.axis, shape.goal].flatMap((at) =>
    at === null ? [] : [grid.text(shape.header, at)],
  );
  const title = [...headers, ...headings].map(frameworkTitleIn).find((name) => name !== null);
  const framework: FrameworkDraft = {
    title: title ?? 'Projet académique',
    axes: [],
    source: grid.sourceOf(rect),
  };
  draft.frameworks.push(framework);
  const answers: { goal: Name; source: Source }[] = [];
  const counts = areCounts(grid, shape, known.actionCodes);
  let axisText = '';
  for (const row of shape.rows) {
    axisText = tidy(held(grid, row, shape.axis)?.text ?? axisText);
    const cell = held(grid, row, shape.goal)!;
    const goal = goalAt(grid, shape, row, cell);
    if (cell.first) addGoal(framework, axisText, { ...goal, source: cell.source, order: row });
    const listed = shape.lists.filter((column) => !counts && held(grid, row, column)?.first);
    if (listed[0] !== undefined) answers.push({ goal, source: grid.source(row, listed[0]) });
    for (const column of listed) {
      const list = held(grid, row, column)!;
      const objective = { ...goal, axis: axisText, framework: framework.title, source: cell.source };
      linkListed({ grid, row, column }, list, objective, known, draft);
    }
  }
  draft.linkTables.push({
    links: draft.links,
    actions: null,
    objectives: answers.map(({ goal }) => goal),
    cell: (_action, objective) => answers[objective]!.source,
  });
  tellRest(grid, shape, draft);
  return draft;
}

/** « Actions liées » over 17, 16, 16, which are no actions: how many there are. */
function areCounts(grid: Grid, { lists, rows }: GoalTable, codes: ReadonlySet<string>): boolean {
  const texts = rows.flatMap((row) => lists.map((column) => tidy(grid.text(row, column))));
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => /^\d+$/.test(text)) && !filled.some((text) => codes.has(text));
}

function goalAt(grid: Grid, { code }: GoalTable, row: number, { text }: Held): Name {
  const split = splitCode(wholeText(text));
  const own = code === null ? undefined : codeOf(grid.shown(row, code))?.code;
  const number = own ?? split.code;
  return { title: split.title, ...(number !== undefined && { code: number }) };
}

/** Totals, and columns of anything but counts, which the links tell again. */
function tellRest(grid: Grid, { header, rows, totals, others }: GoalTable, draft: Draft): void {
  for (const row of totals) {
    const texts = grid.columnsOf(row).map((column) => tidy(grid.text(row, column)));
    draft.unread.push({
      source: grid.source(row, grid.columnsOf(row)[0]!),
      text: texts.join(' '),
      reason: 'total',
    });
  }
  for (const column of others) {
    const counts = rows.every((row) => /^\s*\d*\s*$/.test(grid.text(row, column)));
    if (counts) continue;
    draft.unread.push({
      source: grid.source(header, column),
      text: tidy(grid.text(header, column)),
      reason: 'unknown-column',
    });
  }
}

import { readMark } from '../../domain/marks';
import { plainKey, tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { codesIn, namesIn, type Name } from '../words/codeLists';
import { emptyDraft, type Draft, type LinkDraft } from '../draft';
import { frameworkTitleIn, namesFramework } from '../words/frameworkNames';
import { frameworkLevel, OF_ACTIONS } from './goalTable';
import type { Grid } from '../grid';
import { codeOf } from '../itemDrafts';
import type { Context, Free, Layout, Region } from '../layout';
import { held } from '../tables/table';
import { isCodeDate } from '../tables/tableColumns';
import { isNote } from '../tables/tableRows';

/** A table of links, one a row: which action and which objective of a framework. */
export interface LinkPairs {
  header: number;
  action: number;
  goal: number;
  /** A column of marks: a row that it says no to is no link. */
  mark: number | null;
  rows: number[];
  /** Columns of something else. */
  others: number[];
}

const FEWEST_ROWS = 2;
const MARK = 'X';

/** Links as a table of pairs: the code of an action beside the code of an objective of a framework. */
export const linkPairsLayout: Layout<LinkPairs> = {
  id: 'linkPairs',
  what: 'links to the projet académique as pairs: the code of an action beside the code of an objective, one link a row',
  example: [
    ['id_action', 'id_objectif_pa'],
    ['1-1', 'PA1'],
    ['1-1', 'PA2'],
    ['1-2', 'PA1'],
  ],
  detect(grid, free, _known, headingsAbove) {
    const regions: Region<LinkPairs>[] = [];
    for (const header of grid.rows) {
      if (regions.some(({ rect }) => header <= rect.bottom)) continue;
      const shape = pairsAt(grid, free, header, headingsAbove);
      if (shape) regions.push({ layout: 'linkPairs', rect: rectOf(grid, shape), certainty: 0.9, shape });
    }
    return regions;
  },
  read: (region, context) => readPairs(region, context),
};

function pairsAt(
  grid: Grid,
  free: Free,
  header: number,
  headingsAbove: (row: number, column: number) => string[],
): LinkPairs | null {
  const columns = grid.columnsOf(header).filter((column) => free.has(header, column));
  if (columns.length < 2) return null;
  const title = (column: number): string => withoutKey(grid.text(header, column));
  const goals = columns.filter((column) => frameworkLevel(title(column)).role === 'objective');
  const ofFramework = goals.filter((column) => namesFramework(title(column)));
  const actions = columns.filter(
    (column) => !goals.includes(column) && OF_ACTIONS.test(plainKey(title(column))),
  );
  const [goal, otherGoal] = ofFramework.length > 0 ? ofFramework : goals;
  const [action, otherAction] = actions;
  if (goal === undefined || action === undefined || otherGoal !== undefined || otherAction !== undefined)
    return null;
  const around = [...headingsAbove(header, columns[0]!).slice(0, 2), grid.name];
  if (ofFramework.length === 0 && !around.some((text) => frameworkTitleIn(text) !== null)) return null;
  const rows = rowsBelow(grid, free, header, action, goal);
  const isCoded = (column: number): boolean => rows.every((row) => codesAt(grid, row, column) !== null);
  if (rows.length < FEWEST_ROWS) return null;
  // Titles of actions that are written again and again are told elsewhere; else this is where they are listed.
  const written = rows.map((row) => tidy(grid.text(row, action)));
  const repeats = new Set(written).size < written.length;
  if (!repeats && hasTitlesBeside(grid, grid.block(header, action), rows)) return null;
  if (!(isCoded(action) && isCoded(goal)) && !(columns.length === 2 && repeats)) return null;
  const rest = columns.filter(
    (column) => column !== action && column !== goal && rows.some((row) => grid.cell(row, column)),
  );
  const mark = rest.find((column) => isMarks(grid, rows, column)) ?? null;
  return { header, action, goal, mark, rows, others: rest.filter((column) => column !== mark) };
}

/** « Actions » merged over `1-1` and « La lettre des usages »: the actions are listed here, with what they serve. */
function hasTitlesBeside(grid: Grid, { left, right }: Rect, rows: readonly number[]): boolean {
  return right > left && rows.some((row) => grid.cell(row, left + 1) !== undefined);
}

/** `id_objectif_pa`, « Code de l’objectif du PA » → « objectif pa », « objectif du PA ». */
function withoutKey(header: string): string {
  return tidy(header.replaceAll('_', ' ')).replace(
    /^(?:id(?:entifiants?)?|codes?|n\s?[°º]|num[ée]ros?|r[ée]f(?:[ée]rences?)?)\.?\s+(?:(?:de la|de l['’]|du|de|des|d['’])\s*)?/iu,
    '',
  );
}

function rowsBelow(grid: Grid, free: Free, header: number, action: number, goal: number): number[] {
  const rows: number[] = [];
  let last = grid.block(header, goal).bottom;
  for (const row of grid.rows.filter((other) => other > last)) {
    if (row !== last + 1 || !free.has(row, action) || !free.has(row, goal)) break;
    if (isNote(grid.text(row, action)) || !held(grid, row, action) || !held(grid, row, goal)) break;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** The codes of a cell that holds nothing else; Excel makes a date of `1-1` alone. */
function codesAt(grid: Grid, row: number, column: number): string[] | null {
  const shown = grid.shown(row, column);
  if (!shown) return null;
  if (shown.date !== undefined) return isCodeDate(shown.format) ? [codeOf(shown)!.code] : null;
  // « A », « B »: the letters of a legend.
  if (/^\p{Lu}$/u.test(tidy(shown.text))) return [tidy(shown.text)];
  const one = codeOf(shown);
  return codesIn(shown.text) ?? (one && !/\s/.test(one.code) ? [one.code] : null);
}

/** « x », « oui », « 1 » and « non » or nothing; the same yes everywhere is told as any other column. */
function isMarks(grid: Grid, rows: readonly number[], column: number): boolean {
  const meanings = rows.map((row) => readMark(grid.text(row, column)));
  return meanings.every((meaning) => meaning !== 'unknown') && meanings.includes('yes');
}

function rectOf(grid: Grid, { header, action, goal, mark, rows, others }: LinkPairs): Rect {
  const columns = [action, goal, ...(mark === null ? [] : [mark]), ...others];
  return {
    top: header,
    left: Math.min(...columns),
    bottom: rows.at(-1)!,
    right: Math.max(...columns.map((column) => grid.block(header, column).right)),
  };
}

function readPairs({ shape }: Region<LinkPairs>, { grid, headings }: Context): Draft {
  const draft = emptyDraft();
  const named = [grid.text(shape.header, shape.goal), ...headings].map(frameworkTitleIn);
  const framework = named.find((title) => title !== null);
  const answered: { action: Name; source: Source }[] = [];
  for (const row of shape.rows) {
    const source = grid.source(row, shape.goal);
    const actions = namesAt(grid, row, shape.action, draft);
    answered.push(...actions.map((action) => ({ action, source })));
    if (shape.mark !== null && readMark(grid.text(row, shape.mark)) === 'no') continue;
    const mark = shape.mark === null ? MARK : tidy(grid.text(row, shape.mark));
    for (const action of actions)
      for (const goal of namesAt(grid, row, shape.goal, draft))
        draft.links.push(linkOf(action, grid.source(row, shape.action), goal, source, mark, framework));
  }
  draft.linkTables.push({
    links: draft.links,
    actions: answered.map(({ action }) => action),
    objectives: null,
    cell: (rank) => answered[rank]!.source,
  });
  for (const column of shape.others) {
    const source = grid.source(shape.header, column);
    draft.unread.push({ source, text: tidy(grid.text(shape.header, column)), reason: 'unknown-column' });
  }
  return draft;
}

function namesAt(grid: Grid, row: number, column: number, draft: Draft): Name[] {
  const codes = codesAt(grid, row, column);
  const shown = grid.shown(row, column)!;
  if (codes === null) return namesIn(shown.text, () => false);
  if (shown.date !== undefined)
    draft.observations.push({
      kind: 'code-as-date',
      source: grid.source(row, column),
      text: tidy(shown.text),
      code: codes[0]!,
    });
  return codes.map((code) => ({ code, title: '' }));
}

function linkOf(
  action: Name,
  actionSource: Source,
  goal: Name,
  source: Source,
  mark: string,
  framework: string | null | undefined,
): LinkDraft {
  return {
    action: { ...action, source: actionSource },
    objective: { ...goal, axis: '', ...(framework != null && { framework }), source },
    mark,
    source,
  };
}

import { isBareCode, splitCode, codeKey } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { readMark } from '../../domain/marks';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { emptyDraft } from '../draft';
import type { Grid } from '../grid';
import { actionDraft, codeOf } from '../itemDrafts';
import type { Free, Layout } from '../layout';

interface CodedRow {
  row: number;
  code: number;
  title: number;
  text: number | null;
}

/** Fewest rows that make a list. */
const FEWEST = 2;
/** Columns from one cell of a row to the next. */
const WIDEST_GAP = 2;

/**
 * A list of actions without any header: a code of two parts (`1-1`) and a title, in two cells, often with a text beside.
 * Axes are listed elsewhere: a code of one part names no action.
 */
export const codedListLayout: Layout<CodedRow[]> = {
  id: 'codedList',
  what: 'codes of two parts and titles, without any header',
  example: [
    ['1-1', 'La lettre'],
    ['1-2', 'Le site'],
  ],
  detect(grid, free) {
    const runs: CodedRow[][] = [];
    let run: CodedRow[] = [];
    const close = (): void => {
      if (run.length > 0) runs.push(run);
      run = [];
    };
    for (const row of grid.rows) {
      const found = codedRow(grid, free, row);
      const last = run.at(-1);
      // « Axe 2 : … » between two rows, or anything else that is no row of the list, ends it.
      if (!found || (last && (found.code !== last.code || row - last.row > 3))) close();
      if (found) run.push(found);
    }
    close();
    const columns = new Set(runs.filter(({ length }) => length >= FEWEST).map(([first]) => first!.code));
    // An axis with one action, between others that have several, is a part of the same list.
    return runs
      .filter(([first]) => columns.has(first!.code))
      .map((shape) => ({ layout: 'codedList', rect: rectOf(grid, shape), certainty: 0.6, shape }));
  },
  read(region, context) {
    const draft = emptyDraft();
    const { grid } = context;
    region.shape.forEach((line, order) => {
      const { code, wasDate } = codeOf(grid.shown(line.row, line.code))!;
      if (wasDate)
        draft.observations.push({
          kind: 'code-as-date',
          source: grid.source(line.row, line.code),
          text: tidy(grid.text(line.row, line.code)),
          code,
        });
      const place = { source: grid.source(line.row, line.title), role: 'list' as const, order };
      const title = wholeText(grid.text(line.row, line.title));
      const rowId = `${grid.name}!${line.row + 1}`;
      const action = actionDraft(
        { title, details: [] },
        place,
        { axis: context.axis, objective: context.objective },
        rowId,
        code,
      );
      if (line.text !== null) {
        action.fields.description = {
          text: grid.text(line.row, line.text).trim(),
          source: grid.source(line.row, line.text),
        };
      }
      draft.actions.push(action);
    });
    return draft;
  },
};

function codedRow(grid: Grid, free: Free, row: number): CodedRow | null {
  const columns = grid.columnsOf(row).filter((column) => free.has(row, column));
  const [code, title, text, ...more] = columns.slice(0, endOfList(grid, row, columns));
  if (code === undefined || title === undefined || more.length > 0) return null;
  const found = codeOf(grid.shown(row, code));
  if (
    !found ||
    !/^\p{L}*[-_]?\d+[.-]\d+/u.test(found.code) ||
    !(found.wasDate || isBareCode(grid.text(row, code)))
  )
    return null;
  if (splitCode(grid.text(row, code)).word === 'objective' || codeKey(found.code).split('.').length > 3)
    return null;
  if (!/\p{L}{3}/u.test(grid.text(row, title))) return null;
  return { row, code, title, text: text ?? null };
}

/** Something else may stand beside the list, behind a gap; marks there are a calendar's or a matrix's own. */
function endOfList(grid: Grid, row: number, columns: number[]): number {
  const gap = columns.findIndex(
    (column, i) => i > 0 && column - grid.block(row, columns[i - 1]!).right > WIDEST_GAP,
  );
  const other = columns.slice(gap).every((column) => readMark(grid.text(row, column)) === 'unknown');
  return gap > 0 && other ? gap : columns.length;
}

function rectOf(grid: Grid, rows: CodedRow[]): Rect {
  const blocks = rows.flatMap((line) =>
    [line.code, line.title, line.text]
      .filter((column) => column !== null)
      .map((column) => grid.block(line.row, column)),
  );
  return {
    top: Math.min(...blocks.map((block) => block.top)),
    left: Math.min(...blocks.map((block) => block.left)),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
    right: Math.max(...blocks.map((block) => block.right)),
  };
}

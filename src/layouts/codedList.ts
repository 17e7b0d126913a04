import { isBareCode, splitCode, codeKey } from '../domain/codes';
import { wholeText } from '../domain/items';
import type { Rect } from '../workbook/address';
import { emptyDraft } from './draft';
import type { Grid } from './grid';
import { actionDraft, codeOf } from './itemDrafts';
import type { Free, Layout, Region } from './layout';

interface CodedRow {
  row: number;
  code: number;
  title: number;
  text: number | null;
}

/** Fewest rows that make a list. */
const FEWEST = 2;

/**
 * A list of actions without any header: a code of two parts (`1-1`) and a title, in two cells, often with a text beside.
 * Axes are listed elsewhere: a code of one part names no action.
 */
export const codedListLayout: Layout<CodedRow[]> = {
  id: 'codedList',
  detect(grid, free) {
    const regions: Region<CodedRow[]>[] = [];
    let run: CodedRow[] = [];
    const close = (): void => {
      if (run.length >= FEWEST)
        regions.push({ layout: 'codedList', rect: rectOf(grid, run), certainty: 0.6, shape: run });
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
    return regions;
  },
  read(region, context) {
    const draft = emptyDraft();
    const { grid } = context;
    region.shape.forEach((line, order) => {
      const code = codeOf(grid.shown(line.row, line.code))!.code;
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
  const [code, title, text, ...more] = columns;
  if (code === undefined || title === undefined || more.length > 0) return null;
  const found = codeOf(grid.shown(row, code));
  if (
    !found ||
    !/^\p{L}*\d+[.-]\d+/u.test(found.code) ||
    !(found.wasDate || isBareCode(grid.text(row, code)))
  )
    return null;
  if (splitCode(grid.text(row, code)).word === 'objective' || codeKey(found.code).split('.').length > 3)
    return null;
  if (!/\p{L}{3}/u.test(grid.text(row, title))) return null;
  return { row, code, title, text: text ?? null };
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

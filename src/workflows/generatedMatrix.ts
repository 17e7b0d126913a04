import { splitCode } from '../domain/codes';
import { labelKey, tidy } from '../domain/text';
import type { Source } from '../domain/roadmap';
import type { Grid } from '../layouts/grid';
import { codeOf } from '../layouts/itemDrafts';
import { matrixTexts } from '../messages/fr';

/** What a row or a column of a matrix is called: its code, where one stands, and its title. */
export interface MatrixLabel {
  code?: string;
  title: string;
}

/** A row or a column of a generated matrix as it stands now. */
export interface MatrixLine {
  /** The row or the column, from 0. */
  at: number;
  /** What its label may mean: « 2 – Lire » as a title, then as a code and a title. */
  labels: [MatrixLabel, ...MatrixLabel[]];
  source: Source;
  /** False for what stands below the totals: it is a row of the matrix only when it is marked. */
  inBody: boolean;
}

export interface MatrixTable {
  rows: MatrixLine[];
  columns: MatrixLine[];
  /** What the rows stand for; the columns stand for the others. */
  rowsOf: 'actions' | 'objectives';
}

interface Corner {
  /** Where the objectives stand. */
  header: number;
  code: number | null;
  title: number;
  total: number | null;
  rowsOf: MatrixTable['rowsOf'];
}

const { totalBy, totalByAxis, share, item } = matrixTexts;
const TOTALS = [totalBy, totalByAxis, share].flatMap((texts) => Object.values(texts)).map(labelKey);

/**
 * Rows and columns of a generated matrix by its own headers, however small it is and whatever it holds, wherever people
 * have moved them; null when these headers are gone. A foreign matrix needs evidence that it is one; ours does not.
 */
export function matrixTable(grid: Grid): MatrixTable | null {
  const corner = cornerOf(grid);
  return corner && { rows: rowsOf(grid, corner), columns: columnsOf(grid, corner), rowsOf: corner.rowsOf };
}

/** « Action » or « Objectif », whichever stands first, beside « Code » or « Total des croix »: a heading alone could be the title of a roadmap. */
function cornerOf(grid: Grid): Corner | null {
  for (const row of grid.rows) {
    const at = (text: string): number[] =>
      grid.columnsOf(row).filter((column) => labelKey(grid.text(row, column)) === labelKey(text));
    const [code] = at(matrixTexts.code);
    const [ofActions = Infinity] = at(item.actions);
    const [ofObjectives = Infinity] = at(item.objectives);
    const title = Math.min(ofActions, ofObjectives);
    const total = at(matrixTexts.total).at(-1);
    if (title === Infinity || (code === undefined && total === undefined)) continue;
    const { bottom } = grid.block(row, title);
    // The labels stand in the lower of two rows; a program that knows no merged cells leaves that row without titles.
    const split = bottom === row && !grid.isEmptyRow(row + 1) && grid.text(row + 1, title) === '';
    return {
      header: split ? row + 1 : bottom,
      code: code ?? null,
      title,
      total: total ?? null,
      rowsOf: ofActions < ofObjectives ? 'actions' : 'objectives',
    };
  }
  return null;
}

function columnsOf(grid: Grid, { header, code, title, total }: Corner): MatrixLine[] {
  return grid.columnsOf(header).flatMap((at): MatrixLine[] => {
    const text = tidy(grid.text(header, at));
    if (at === code || at === title || at === total) return [];
    return [{ at, labels: columnLabels(text), source: grid.source(header, at), inBody: true }];
  });
}

/** What stands over a column is written as `codedTitle` does; the text as a whole is what can be mistaken least. */
function columnLabels(text: string): MatrixLine['labels'] {
  const { code, title } = splitCode(text);
  const cut = text.indexOf(' –');
  return [
    { title: text },
    ...(code === undefined ? [] : [{ code, title }]),
    ...(cut > 0 ? [{ code: text.slice(0, cut), title: text.slice(cut + 2).trim() }] : []),
  ];
}

function rowsOf(grid: Grid, { header, code, title }: Corner): MatrixLine[] {
  let inBody = true;
  return grid.rows.flatMap((at): MatrixLine[] => {
    if (at <= header) return [];
    const first = code ?? title;
    const shown = tidy(grid.text(at, title)) || tidy(grid.text(at, first));
    if (TOTALS.includes(labelKey(shown)) && grid.merge(at, first)) inBody = false;
    // Bands and totals go over several columns.
    if (shown === '' || grid.block(at, first).right > first || grid.block(at, title).right > title) return [];
    const own = tidy(grid.text(at, title));
    const written = code === null ? '' : tidy(grid.text(at, code));
    const coded = code === null ? null : codeOf(grid.shown(at, code));
    const split = splitCode(own);
    return [
      {
        at,
        labels: [
          written === '' ? { title: own } : { code: coded?.code ?? written, title: own },
          ...(written === '' && split.code !== undefined ? [{ code: split.code, title: split.title }] : []),
        ],
        source: grid.source(at, own === '' ? first : title),
        inBody,
      },
    ];
  });
}

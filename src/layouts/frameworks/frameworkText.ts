import type { EnteredAxis } from '../../domain/enteredFramework';
import { tidy } from '../../domain/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import {
  linesOfRow,
  readOutlineHeader,
  goesOn,
  type OutlineHeader,
  type OutlineLine,
} from './frameworkLines';
import { frameworkTitleIn, listOwner } from '../words/frameworkNames';
import { outlineOf } from './frameworkOutline';
import { Grid } from '../grid';
import type { Free } from '../layout';

/** What was understood of a list that somebody typed or pasted. */
export interface FrameworkText {
  /** The plan that its first line names. */
  title: string | null;
  axes: EnteredAxis[];
  /** Lines that are in none of them: told, never dropped in silence. */
  left: string[];
}

/** Everything is there to be read. */
const allFree: Free = { has: () => true };

/**
 * Reads a list of axes and objectives as it comes from a document, a message or cells of Excel (tabs between columns, cells
 * of several lines in quotes), by the same marks as a sheet: words, codes, bullets, indents, columns. Where nothing tells
 * axes from objectives, every line is an objective.
 */
export function readFrameworkText(text: string): FrameworkText {
  const rows = rowsOf(text);
  const heading = rows.length > 0 && rows[0]!.length === 1 ? rows[0]![0]! : '';
  const hasTitle = listOwner(heading) === 'framework';
  const body = hasTitle ? rows.slice(1) : rows;
  const lines = linesOf(body);
  const axes = outlineOf(lines, 'Objectifs') ?? [{ line: null, objectives: lines }];
  const found = axes.map(({ line, objectives }): EnteredAxis => ({
    ...labelOf(line ?? { title: '' }),
    objectives: objectives.map(labelOf),
  }));
  const used = new Set(axes.flatMap(({ line, objectives }) => [placeOf(line), ...objectives.map(placeOf)]));
  const titles = new Set(found.map(({ title }) => title));
  return {
    title: hasTitle ? (frameworkTitleIn(heading) ?? tidy(heading)) : null,
    axes: found,
    left: lines
      .filter((line) => !used.has(placeOf(line)) && !titles.has(line.title))
      .map(({ title }) => title),
  };
}

function labelOf({ code, title }: { code?: string; title: string }): { code?: string; title: string } {
  return { ...(code !== undefined && { code }), title: tidy(title) };
}

function placeOf(line: OutlineLine | null): string {
  return line ? `${String(line.row)} ${String(line.column)} ${line.title}` : '';
}

function linesOf(rows: readonly string[][]): OutlineLine[] {
  const grid = new Grid(sheetOf(rows));
  const lines: OutlineLine[] = [];
  let header: OutlineHeader | null = null;
  for (const row of grid.rows) {
    const found = readOutlineHeader(grid, row, grid.columnsOf(row));
    if (found) {
      header = found;
      continue;
    }
    const own = linesOfRow(grid, allFree, row, header);
    const [above, first] = [lines.at(-1), own[0]];
    if (above && first && own.length === 1 && goesOn(above, first))
      above.title = tidy(`${above.title} ${first.title}`);
    else lines.push(...own);
  }
  return lines;
}

/** Blank lines say nothing: they are left out. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?|\v|\u2028|\u2029/g, '\n');
  for (let match = cell.exec(plain); match; match = cell.exec(plain)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== '\t') {
      if (cells.some((one) => tidy(one) !== '')) rows.push(cells);
      cells = [];
    }
    if (match[3] === '') break;
  }
  return rows;
}

function sheetOf(rows: readonly string[][]): SheetSnapshot {
  return {
    name: '',
    kind: 'cells',
    hidden: false,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        tidy(value) === '' ? [] : [{ row, column, cell: { value, text: value } }],
      ),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

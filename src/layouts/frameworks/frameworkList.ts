import { joinBrokenWords } from '../../domain/brokenWords';
import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { emptyDraft, type AxisDraft, type Draft, type FrameworkDraft } from '../draft';
import { codesOfObjectives } from './frameworkCodes';
import { frameworkTitleIn, listOwner, titleBesideOwner } from '../words/frameworkNames';
import { isSideBySide, outlineOf, type OutlineAxis } from './frameworkOutline';
import { explainsShortForm } from '../words/glossary';
import type { Grid } from '../grid';
import type { Free, Layout } from '../layout';
import {
  endsList,
  goesOn,
  isForeignLabel,
  linesOfRow,
  readOutlineHeader,
  type OutlineHeader,
  type OutlineLine,
} from './frameworkLines';
import { legendColumns, legendOwner } from './legendColumns';
import { oneLineLegend } from './oneLineLegends';
import { isSaid } from '../sheetKinds';
import { isNote } from '../tables/tableRows';

/** A list of axes with their objectives, and what they belong to. */
export interface FrameworkList {
  owner: 'framework' | 'roadmap';
  /** The framework's name as its heading says it. */
  title: string;
  axes: OutlineAxis[];
  lines: OutlineLine[];
}

interface Run {
  header: OutlineHeader | null;
  lines: OutlineLine[];
  /** Most cells side by side in one of its rows. */
  widest: number;
  /** It has labels that no such list has. */
  foreign: boolean;
}

const FRAMEWORK = 'Projet académique';
/** Most blank rows inside one list, most cells in a row of it, and the longest line. */
const MOST_BLANK = 2;
const MOST_CELLS = 8;
const LONGEST = 260;
/** No plan has more lines; a longer list is something else. */
const MOST_LINES = 500;

/**
 * The list of the projet académique (or of another plan above the roadmap): axes and their objectives as an outline in
 * one column or one cell, in two columns, side by side, or as a small table, under a heading or on a sheet that names
 * the plan. Under « Les axes de la feuille de route » it is the list of the roadmap's own axes.
 */
export const frameworkListLayout: Layout<FrameworkList> = {
  id: 'frameworkList',
  what: 'the list of the projet académique: outline, two columns, table',
  example: [
    ['Projet académique'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner'],
    ['Objectif 2 : Réduire'],
  ],
  detect(grid, free, _known, headingsAbove) {
    const said = isSaid(grid, 'frameworkList');
    if (!said && !namesAnOwner(grid)) return [];
    const beside = legendColumns(grid, free);
    const taken = new Set(beside.flatMap(({ lines, header }) => cellsOf(lines, header)));
    const others: Free = {
      has: (row, column) => !taken.has(`${String(row)} ${String(column)}`) && free.has(row, column),
    };
    const legends = beside.map((legend): Run => ({ ...legend, widest: 1, foreign: false }));
    return [...legends, ...runsOf(grid, others)].flatMap((run) => {
      const shape = listOf(
        run,
        (row, column) => headingsAbove(row, column).filter((text) => !saysOfEach(grid, text)),
        said,
      );
      return shape
        ? [{ layout: 'frameworkList', rect: rectOf(grid, shape, run.header), certainty: 0.9, shape }]
        : [];
    });
  },
  read(region, { grid }): Draft {
    const { owner, title, axes, lines } = region.shape;
    const draft = emptyDraft();
    if (owner === 'framework')
      draft.frameworks.push({ title, axes: axes.map(axisOf), source: grid.sourceOf(region.rect) });
    else draft.axes.push(...axes.map(({ line }, order) => roadmapAxis(line!, order)));
    draft.observations.push(...lines.flatMap((line) => line.dated ?? []));
    return draft;
  },
};

function cellsOf(lines: OutlineLine[], header: OutlineHeader): string[] {
  const [first] = lines;
  return [header, ...lines].map(({ row }) => `${String(row)} ${String(first!.column)}`);
}

/** Most sheets name no plan at all: they need no closer look. */
function namesAnOwner(grid: Grid): boolean {
  if (listOwner(grid.name) !== null) return true;
  return grid.sheet.cells.some(
    ({ cell }) =>
      oneLineLegend(cell.text)?.owner !== undefined ||
      (cell.text.length <= 160 &&
        /projet|contrat|strat|feuille|fdr|\bpa\b|num[eé]rique/i.test(cell.text) &&
        (listOwner(cell.text) !== null || legendOwner(cell.text) !== null)),
  );
}

function axisOf({ line, objectives }: OutlineAxis): FrameworkDraft['axes'][number] {
  return {
    title: joinBrokenWords(line?.word === 'axis' ? titleBesideOwner(line.title) : (line?.title ?? '')),
    ...(line?.code !== undefined && { code: line.code }),
    objectives: objectives.map(({ code, title, source }, order) => ({
      title: joinBrokenWords(title),
      ...(code !== undefined && { code }),
      source,
      role: 'list',
      order,
    })),
  };
}

function roadmapAxis({ code, title, source }: OutlineLine, order: number): AxisDraft {
  return {
    kind: 'axis',
    title: joinBrokenWords(title),
    ...(code !== undefined && { code }),
    source,
    role: 'list',
    order,
  };
}

/** Rows that could be a list: they follow each other with few blank rows; a heading that names a plan begins a new one. */
function runsOf(grid: Grid, free: Free): Run[] {
  const runs: Run[] = [];
  let run = newRun(null);
  let last = -1;
  let explains = false;
  let isWide = false;
  const close = (header: OutlineHeader | null): void => {
    if (run.lines.length > 0) runs.push({ ...run, lines: codesOfObjectives(run.lines, run.header) });
    run = newRun(header);
  };
  for (const row of grid.rows) {
    const columns = grid.columnsOf(row).filter((column) => free.has(row, column));
    if (columns.length === 0) continue;
    if (row - last > MOST_BLANK + 1) close(null);
    const isApart = row - last > 1;
    // A shorter row right below one of a wide table is a row of it too.
    const isOfTable = isWide && !isApart;
    isWide = columns.length > MOST_CELLS;
    last = Math.max(row, ...columns.map((column) => grid.block(row, column).bottom));
    // Signs may be explained below abbreviations.
    explains = explainsShortForm(grid, row) || (explains && !isApart);
    if (explains) {
      close(null);
      continue;
    }
    const texts = columns.map((column) => grid.text(row, column));
    const legend = columns.length === 1 ? oneLineLegend(texts[0]!) : null;
    if (legend?.owner !== undefined) {
      close({ row, roles: new Map(), owner: legend.owner });
      addLines(run.lines, linesOfRow(grid, free, row, null));
      close(null);
      continue;
    }
    const header = readOutlineHeader(grid, row, columns);
    if (header || (columns.length === 1 && ownerIn(texts[0]!) !== null) || isNote(texts[0]!) || isWide) {
      close(header);
      continue;
    }
    const lines = linesOfRow(grid, free, row, run.header);
    if (lines.some((line) => line.title.length > LONGEST)) {
      close(null);
      continue;
    }
    if (lines[0] && endsList(run.lines, lines[0], isApart)) close(null);
    run.foreign ||= isOfTable || texts.some(isForeignLabel);
    const own = columns.filter((column) => !run.header?.facts?.has(column));
    run.widest = Math.max(run.widest, own.length);
    addLines(run.lines, lines);
  }
  close(null);
  return runs;
}

/** As `listOwner`, also behind the letters that a line explains: « OS : objectifs du projet académique ». */
function ownerIn(text: string): ReturnType<typeof listOwner> {
  return listOwner(text) ?? (legendOwner(text) === null ? null : 'framework');
}

function newRun(header: OutlineHeader | null): Run {
  return { header, lines: [], widest: 0, foreign: false };
}

/** A row that goes on with a small letter belongs to the line above. */
function addLines(to: OutlineLine[], lines: OutlineLine[]): void {
  const above = to.at(-1);
  const [first] = lines;
  if (above && first && lines.length === 1 && first.row - above.row === 1 && goesOn(above, first)) {
    above.title = tidy(`${above.title} ${first.title}`);
  } else to.push(...lines);
}

/** « Projet académique : Former » under one action, « Projet académique : Ouvrir » under the next: what each serves, no heading. */
function saysOfEach(grid: Grid, text: string): boolean {
  const { label, value } = /^(?<label>[^:]*:)\s*(?<value>\S.*)$/.exec(text)?.groups ?? {};
  if (label === undefined || listOwner(text) === null || splitCode(value!).word !== undefined) return false;
  const texts = grid.sheet.cells.map(({ cell }) => tidy(cell.text));
  return new Set(texts.filter((other) => other.startsWith(label))).size > 1;
}

function listOf(
  run: Run,
  headingsAbove: (row: number, column: number) => string[],
  said: boolean,
): FrameworkList | null {
  if (run.foreign || run.lines.length < 2 || run.lines.length > MOST_LINES) return null;
  // « Objectifs du projet académique : » over « - Obj. 1.1 » names what is listed elsewhere.
  if (run.lines.some(({ title, word }) => title === '' && word === 'objective')) return null;
  const top = run.header?.row ?? run.lines[0]!.row;
  const above = headingsAbove(top, run.lines[0]!.column);
  const named = run.header?.owner;
  const heading = named ?? above.find((text) => ownerIn(text) !== null) ?? (said ? above.at(-1) : undefined);
  const owner = said || named !== undefined ? 'framework' : heading === undefined ? null : ownerIn(heading);
  if (heading === undefined || owner === null) return null;
  const axes = outlineOf(run.lines, said ? `${heading} (objectifs)` : heading);
  if (!axes || (run.widest > 4 && !isSideBySide(axes))) return null;
  const objectives = axes.flatMap((axis) => axis.objectives);
  const lines = axes.flatMap((axis) => [...(axis.line ? [axis.line] : []), ...axis.objectives]);
  if (axes.length + objectives.length < 2 || lines.length === 0) return null;
  // A roadmap's axes with more below them are an overview or a table: other layouts know them better.
  const plain = objectives.length === 0 && axes.every((axis) => axis.line?.title) && !isSideBySide(axes);
  if (owner === 'roadmap' && !(plain && /axe|ambition|orientation|priorit/i.test(heading))) return null;
  return { owner, title: frameworkTitleIn(heading) ?? FRAMEWORK, axes, lines };
}

function rectOf(grid: Grid, { lines }: FrameworkList, header: OutlineHeader | null): Rect {
  const blocks = lines.flatMap((line) => {
    const own = grid.block(line.row, line.column);
    const title = grid.block(line.row, own.right + 1);
    return line.code !== undefined && grid.cell(line.row, own.right + 1) ? [own, title] : [own];
  });
  const columns = header ? [...header.roles.keys(), ...(header.facts ?? [])] : [];
  return {
    top: Math.min(header?.row ?? Infinity, ...blocks.map((block) => block.top)),
    left: Math.min(...columns, ...blocks.map((block) => block.left)),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
    right: Math.max(...columns, ...blocks.map((block) => block.right)),
  };
}

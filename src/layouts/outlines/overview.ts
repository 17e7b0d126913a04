import { splitCode } from '../../domain/codes';
import { hasBullets } from '../../domain/items';
import { labelKey, plainKey, startsWithInfinitive, tidy } from '../../domain/text';
import type { Source } from '../../domain/roadmap';
import type { Rect } from '../../workbook/address';
import { emptyDraft, type ActionDraft, type AxisDraft, type ObjectiveDraft } from '../draft';
import type { Grid } from '../grid';
import { actionDraft, axisDraft, itemsOf, objectiveDraft } from '../itemDrafts';
import { readHeadingText } from '../headings';
import type { Free, Known, Layout, Region } from '../layout';
import { readHeader } from '../words/vocabulary';

interface OverviewShape {
  headers: Rect[];
  /** The row with the titles of the axes, below headers that only number them: « Axe 1 | Axe 2 ». */
  titles: number | null;
  lastRow: number;
}

const LONGEST_TITLE = 140;
/** « dane@… », « https://… »: whom to ask, no objective. */
const ADDRESS = /^(?:\S+@\S+\.\p{L}+|(?:https?:\/\/|www\.)\S+)$/iu;
/** Rows without anything between two objectives of an overview. */
const WIDEST_GAP = 12;

/** The overview: the axes as headers side by side, under each the list of its objectives, columns independent. */
export const overviewLayout: Layout<OverviewShape> = {
  id: 'overview',
  what: 'the axes side by side, their objectives below',
  example: [
    ['Axe 1 : Usages', 'Axe 2 : Équipement'],
    ['Former les enseignants', 'Équiper les écoles'],
    ['Suivre les projets', 'Relier les collèges'],
  ],
  detect(grid, free, known, headingsAbove) {
    const regions: Region<OverviewShape>[] = [];
    let below = -1;
    for (const row of grid.rows) {
      if (row <= below) continue;
      for (const headers of headerRuns(grid, free, row)) {
        const shape = overviewAt(grid, free, headers, headingsAbove(row, headers[0]!.left), known);
        if (!shape) continue;
        const rect = {
          top: row,
          left: headers[0]!.left,
          bottom: shape.lastRow,
          right: headers.at(-1)!.right,
        };
        regions.push({ layout: 'overview', rect, certainty: 0.7, shape });
        below = shape.lastRow;
      }
    }
    return regions;
  },
  read(region, context) {
    const draft = emptyDraft();
    const { grid } = context;
    const { headers, titles, lastRow } = region.shape;
    headers.forEach((header, order) => {
      const source = grid.sourceOf(header);
      const own = grid.text(header.top, header.left);
      const named = titles === null ? own : `${tidy(own)} : ${grid.text(titles, header.left)}`;
      const axis = axisDraft(named, { source, role: 'overview', order });
      draft.axes.push(axis);
      const under = cellsUnder(grid, { ...header, bottom: titles ?? header.bottom }, lastRow);
      // Below a title that has a line of its own prose says what the axis is about.
      const prose = titles === null ? [] : under.filter(({ text }) => isProse(text));
      for (const { text, source: at } of prose)
        draft.sections.push({ about: axis, label: axis.title, text: text.trim(), source: at });
      const cells = under.filter((cell) => !prose.includes(cell));
      if (isListOfActions(cells)) draft.actions.push(...actionsOf(cells, axis));
      else draft.objectives.push(...objectivesOf(cells, axis));
    });
    return draft;
  },
};

interface Under {
  text: string;
  source: Source;
}

function cellsUnder(grid: Grid, header: Rect, lastRow: number): Under[] {
  const cells: Under[] = [];
  for (let row = header.bottom + 1; row <= lastRow; row++) {
    for (let column = header.left; column <= header.right; column++) {
      const cell = grid.cell(row, column);
      if (cell) cells.push({ text: cell.text, source: grid.source(row, column) });
    }
  }
  return cells;
}

/** « Le numérique est partout. Les usages restent rares. »: no item, and no list of them. */
function isProse(text: string): boolean {
  return !text.includes('\n') && !startsWithInfinitive(text) && readHeadingText(text) === null;
}

function objectivesOf(cells: Under[], axis: AxisDraft): ObjectiveDraft[] {
  return cells
    .flatMap(({ text, source }) => objectivesIn(text).map((title) => ({ title, source })))
    .map(({ title, source }, order) =>
      objectiveDraft(title, { source, role: 'overview', order }, axis, null),
    );
}

/** Boxes of a poster: « 1-1 La lettre des usages », and below it what the action is about. */
function isListOfActions(cells: Under[]): boolean {
  const coded = cells.filter(({ text }) => isActionCode(text)).length;
  return coded >= 2 && cells.length - coded >= coded / 2;
}

function isActionCode(text: string): boolean {
  const { code, title } = splitCode(text);
  return code !== undefined && title !== '' && /^(?:\p{L}?|\p{L}{2,3}[-_])\d+[.-]\d+$/u.test(code);
}

function actionsOf(cells: Under[], axis: AxisDraft): ActionDraft[] {
  const actions: ActionDraft[] = [];
  for (const { text, source } of cells) {
    const above = actions.at(-1);
    if (isActionCode(text)) {
      const { code, title } = splitCode(text);
      const row = `${source.sheet}!${source.address}`;
      const place = { source, role: 'list' as const, order: actions.length };
      actions.push(actionDraft({ title, details: [] }, place, { axis, objective: null }, row, code));
    } else if (above) above.fields.description ??= { text: text.trim(), source };
  }
  return actions;
}

/** A cell of an overview holds one objective, or several with bullets, blank lines or a verb on each line. */
function objectivesIn(text: string): string[] {
  if (hasBullets(text)) return itemsOf(text).map((item) => item.title);
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  if (blocks.length > 1) return blocks.map(tidy);
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== '');
  // A cell whose every line begins with a verb lists objectives; else its lines are one label on several lines.
  return lines.length > 1 && lines.every(startsWithInfinitive) ? lines.map(tidy) : [tidy(text)];
}

function headerRuns(grid: Grid, free: Free, row: number): Rect[][] {
  const runs: Rect[][] = [];
  for (const column of grid.columnsOf(row)) {
    if (!free.has(row, column)) continue;
    const block = grid.block(row, column);
    const run = runs.at(-1);
    if (run && block.left - run.at(-1)!.right <= 2) run.push(block);
    else runs.push([block]);
  }
  return runs.filter((run) => run.length >= 2);
}

function overviewAt(
  grid: Grid,
  free: Free,
  headers: Rect[],
  headings: string[],
  known: Known,
): OverviewShape | null {
  const titles = headers.map((header) => grid.text(header.top, header.left));
  if (!titles.every(isTitle)) return null;
  if (isNumbered(titles) || !namesAxes(titles, headings, known)) return null;
  const titleRow = titlesBelow(grid, headers, known);
  const bottom = titleRow ?? Math.max(...headers.map((header) => header.bottom));
  const { lastRow, texts, others } = bodyBelow(grid, free, headers, bottom);
  const columns = headers.filter((header) =>
    texts.some((text) => text.column >= header.left && text.column <= header.right),
  );
  const worded = texts.filter(({ column, row }) =>
    /\p{L}{3}.*\s.*\p{L}{2}/su.test(grid.text(row, column)),
  ).length;
  const enough =
    columns.length >= Math.max(2, headers.length * 0.6) && worded >= texts.length * 0.8 && others === 0;
  return enough ? { headers, titles: titleRow, lastRow } : null;
}

/** The row right below « Axe 1 | Axe 2 » where it holds titles of axes that other places tell. */
function titlesBelow(grid: Grid, headers: Rect[], known: Known): number | null {
  const isBare = headers.every(({ top, left }) => {
    const { word, title } = splitCode(grid.text(top, left));
    return word === 'axis' && title === '';
  });
  const row = Math.max(...headers.map((header) => header.bottom)) + 1;
  const isKnown = headers.every(({ left }) => known.axisTitles.has(labelKey(grid.text(row, left))));
  return isBare && isKnown ? row : null;
}

function isTitle(text: string): boolean {
  const plain = tidy(text);
  return (
    plain.length >= 4 &&
    plain.length <= LONGEST_TITLE &&
    /\p{L}{3}/u.test(plain) &&
    readHeader(text) === null &&
    !hasBullets(text)
  );
}

/** « Axe 4 » beside « Conforter la gouvernance »: the number of an axis and its title, no two axes. */
function isNumbered(titles: string[]): boolean {
  return (
    titles.length % 2 === 0 &&
    titles.every((title, i) => {
      const split = splitCode(tidy(title));
      return i % 2 === 0
        ? split.word === 'axis' && split.title === ''
        : split.word === undefined && split.code === undefined;
    })
  );
}

/** The headers are axes when they say so, when they are known as axes, or when the sheet announces an overview. */
function namesAxes(titles: string[], headings: string[], known: Known): boolean {
  const worded = titles.filter((title) => splitCode(title).word === 'axis').length;
  const familiar = titles.filter((title) => known.axisTitles.has(labelKey(splitCode(title).title))).length;
  if (worded >= titles.length / 2 || familiar >= titles.length / 2) return true;
  return headings.some((heading) =>
    /vue d ensemble|synoptique|synthese|objectifs? (?:operationnels?|strategiques?)|axes? (?:de|et)/.test(
      plainKey(heading),
    ),
  );
}

interface Body {
  lastRow: number;
  texts: { row: number; column: number }[];
  /** Cells in the body's rows that stand under no header. */
  others: number;
}

function bodyBelow(grid: Grid, free: Free, headers: Rect[], bottom: number): Body {
  const texts: { row: number; column: number }[] = [];
  let lastRow = bottom;
  let others = 0;
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    if (row - lastRow > WIDEST_GAP) break;
    const columns = grid.columnsOf(row).filter((column) => free.has(row, column));
    const under = columns.filter((column) =>
      headers.some((header) => column >= header.left && column <= header.right),
    );
    const wide = columns.some((column) => {
      const block = grid.block(row, column);
      return headers.filter((header) => header.left <= block.right && block.left <= header.right).length > 1;
    });
    if (wide || under.length === 0) {
      if (texts.length > 0 && (wide || row - lastRow > 1)) break;
      continue;
    }
    if (under.some((column) => splitCode(grid.text(row, column)).word === 'axis')) break;
    if (under.every((column) => ADDRESS.test(tidy(grid.text(row, column))))) break;
    others += columns.filter(
      (column) => !under.includes(column) && column > headers[0]!.left && column < headers.at(-1)!.right,
    ).length;
    texts.push(...under.map((column) => ({ row, column })));
    lastRow = Math.max(row, ...under.map((column) => grid.block(row, column).bottom));
  }
  return { lastRow, texts, others };
}

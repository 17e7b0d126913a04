import { readMark, type MarkMeaning } from '../domain/marks';
import type { Link, Observation, Roadmap, Source } from '../domain/roadmap';
import { Claims } from '../layouts/claims';
import { Grid } from '../layouts/grid';
import { nothingKnown, type Known } from '../layouts/layout';
import { matrixLayout } from '../layouts/matrix';
import { ActionFinder, findObjective } from '../layouts/merge/mergeFrameworks';
import { codeKey } from '../domain/codes';
import { labelKey, tidy } from '../domain/text';
import { matrixTable, type MatrixLabel, type MatrixLine, type MatrixTable } from './generatedMatrix';
import { COLUMN_LABELS, ROW_LABELS, ShownItems, shownLabels } from './shownLabels';
import { linkKey, readLinkKey } from '../sheets/matrix/linkKey';
import { cellAddress, parseRect } from '../workbook/address';
import type { State } from '../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The plan whose cells hold marks. */
export const MATRIX_ID = 'matrice';
/** Beside the marks last generated, the state keeps what the user's own sheets said then. */
export const OWN_MARKS = 'matrice/feuilles';

/** While a sheet is written, the state keeps under this key what its cells made for typing are to hold. */
export const underWay = (id: string): string => `${id}/en cours`;

interface GeneratedMarks {
  marks: Map<string, { mark: string; source: Source }>;
  /** All crossings that the generated matrix still shows, marked or not, by their keys. */
  shown: Map<string, Source>;
  observations: Observation[];
}

/**
 * Links of a roadmap after a look at its generated matrix, three ways: what was last generated, what the user's own
 * sheets say, what stands in the matrix now. Changed on one side: that side counts. Changed on both to different
 * marks: the user's own sheet is kept and an observation shows both. Without a memory of the last generation a mark
 * that only the matrix has counts when no sheet of the user's holds marks; else both are shown. Marks differ when one
 * is in full and the other in part; `X` and `oui` are the same.
 *
 * A matrix whose writing was stopped half-way says nothing: what it was to hold was kept in the state, and counts.
 */
export function readOwnedMarks(roadmap: Roadmap, snapshot: WorkbookSnapshot, state: State): Roadmap {
  const sheet = snapshot.sheets.find((other) => other.generated === MATRIX_ID);
  if (!sheet) return roadmap;
  const labels = shownLabels(roadmap);
  const generated = sheet.incomplete
    ? marksUnderWay(sheet, roadmap, state)
    : readGenerated(sheet, roadmap, {
        rows: new ShownItems(state.generated[ROW_LABELS] ?? labels[ROW_LABELS]),
        columns: new ShownItems(state.generated[COLUMN_LABELS] ?? labels[COLUMN_LABELS]),
      });
  const before = state.generated[MATRIX_ID] ?? {};
  const beforeOwn = state.generated[OWN_MARKS] ?? {};
  const own = new Map(roadmap.links.map((link) => [linkKey(link.action, link.objective), link]));
  const links = roadmap.links.filter((link) => !generated.shown.has(linkKey(link.action, link.objective)));
  const observations = [...generated.observations];
  for (const [key, crossing] of generated.shown) {
    const now = generated.marks.get(key);
    const mine = own.get(key);
    const sides = {
      before: key in before ? meaningOf(before[key]) : undefined,
      beforeOwn: meaningOf(beforeOwn[key]),
      now: meaningOf(now?.mark),
      own: meaningOf(mine?.mark),
    };
    const { counts, conflict } = compare(sides, roadmap.links.length > 0);
    const { action, objective } = readLinkKey(key)!;
    // Where both say the same, the place is the user's own.
    const ownCounts = counts === 'own' || sides.own === sides.now;
    const kept = ownCounts ? mine : now && { action, objective, mark: now.mark, source: now.source };
    if (kept) links.push(kept);
    if (conflict) {
      observations.push({
        kind: 'mark-conflict',
        source: mine?.source ?? crossing,
        other: crossing,
        action,
        objective,
        mark: mine?.mark ?? '',
        otherMark: now?.mark ?? '',
      });
    }
  }
  return {
    ...roadmap,
    links: inOrder(links, roadmap),
    observations: [...roadmap.observations, ...observations],
  };
}

/** What the rows and columns of the matrix stood for when it was generated. */
interface ShownSides {
  rows: ShownItems;
  columns: ShownItems;
}

/** What one crossing meant on each side; `before` is undefined when it was never generated. */
interface Sides {
  before: MarkMeaning | undefined;
  beforeOwn: MarkMeaning;
  now: MarkMeaning;
  own: MarkMeaning;
}

/** Three-way comparison of one crossing; `anyOwn`: some sheet of the user's holds marks. */
function compare(
  { before, beforeOwn, now, own }: Sides,
  anyOwn: boolean,
): { counts: 'matrix' | 'own'; conflict: boolean } {
  if (before === undefined) {
    return now === own || !anyOwn ? { counts: 'matrix', conflict: false } : { counts: 'own', conflict: true };
  }
  const typed = now !== before;
  const edited = own !== beforeOwn;
  if (!edited) return { counts: 'matrix', conflict: false };
  return { counts: 'own', conflict: typed && now !== own };
}

function meaningOf(mark: string | undefined): MarkMeaning {
  return mark === undefined ? 'no' : readMark(mark);
}

/** What an incomplete matrix was to say; nothing when the state does not know. */
function marksUnderWay({ name }: SheetSnapshot, roadmap: Roadmap, state: State): GeneratedMarks {
  const source: Source = { sheet: name, address: 'A1' };
  const ids = idsOf(roadmap);
  const held = Object.entries(state.generated[underWay(MATRIX_ID)] ?? {}).filter(([key]) => {
    const link = readLinkKey(key);
    return link !== null && ids.has(link.action) && ids.has(link.objective);
  });
  return {
    marks: new Map(held.filter(([, mark]) => mark !== '').map(([key, mark]) => [key, { mark, source }])),
    shown: new Map(held.map(([key]) => [key, source])),
    observations: [],
  };
}

/**
 * What the generated matrix says now, row by row and column by column, wherever the user has moved them. Its labels
 * are those of the last generation; a row whose action is no longer in the user's sheets says nothing.
 */
function readGenerated(sheet: SheetSnapshot, roadmap: Roadmap, shownBefore: ShownSides): GeneratedMarks {
  const grid = new Grid(sheet);
  const finder = new ActionFinder(roadmap.actions);
  const ids = idsOf(roadmap);
  const table = matrixTable(grid) ?? tableOfAnyMatrix(grid, knownOf(roadmap, shownBefore));
  const marks: GeneratedMarks['marks'] = new Map();
  const shown: GeneratedMarks['shown'] = new Map();
  const observations: Observation[] = [];
  const isMarked = (row: number, column: number): boolean =>
    ['yes', 'partial'].includes(readMark(grid.cell(row, column)?.text ?? ''));
  const columns = table.columns.flatMap((column) => {
    const objective =
      shownBefore.columns.at(column.source, column.labels) ??
      firstFound(byCode(column.labels), (label) => findObjective(roadmap.frameworks, label)?.id);
    if (objective !== undefined) return [{ ...column, objective }];
    if (table.rows.some(({ at }) => isMarked(at, column.at)))
      observations.push({
        kind: 'unmatched-column',
        source: column.source,
        text: column.labels[0].title,
      });
    return [];
  });
  for (const { at, labels, source, inBody } of table.rows) {
    const action =
      shownBefore.rows.at(source, labels) ?? firstFound(labels, (label) => finder.find(label)?.id);
    if (action === undefined) {
      const text = [labels[0].code, labels[0].title].filter(Boolean).join(' ');
      if (inBody || columns.some((column) => isMarked(at, column.at)))
        observations.push({ kind: 'added-row', source, text });
      continue;
    }
    for (const { at: column, objective } of columns) {
      if (!ids.has(action) || !ids.has(objective)) continue;
      const key = linkKey(action, objective);
      const crossing: Source = { sheet: sheet.name, address: cellAddress(at, column) };
      const mark = tidy(grid.cell(at, column)?.text ?? '');
      const meaning = readMark(mark);
      shown.set(key, crossing);
      if (meaning === 'unknown') observations.push({ kind: 'unknown-mark', source: crossing, text: mark });
      if (meaning === 'yes' || meaning === 'partial') marks.set(key, { mark, source: crossing });
    }
  }
  return { marks, shown, observations };
}

/** Those with a code first: alike is not enough where a code tells. */
function byCode(labels: readonly MatrixLabel[]): MatrixLabel[] {
  return [...labels].sort((a, b) => Number(a.code === undefined) - Number(b.code === undefined));
}

function firstFound<T>(
  labels: readonly MatrixLabel[],
  find: (label: MatrixLabel) => T | undefined,
): T | undefined {
  for (const label of labels) {
    const found = find(label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rows and columns of a generated matrix whose own headers are gone: read as one of the user's would be. */
function tableOfAnyMatrix(grid: Grid, known: Known): MatrixTable {
  const table: MatrixTable = { rows: [], columns: [] };
  const line = (at: number, { code, title, source }: MatrixLabel & { source: Source }): MatrixLine => ({
    at,
    labels: [code === undefined ? { title } : { code, title }],
    source,
    inBody: true,
  });
  for (const region of matrixLayout.detect(grid, new Claims(), known, () => [grid.name])) {
    const read = matrixLayout.read(region, {
      grid,
      axis: null,
      objective: null,
      headings: [grid.name],
      headingsOver: () => [grid.name],
      known,
    });
    const objectives = read.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
    table.rows.push(...read.actions.map((label) => line(parseRect(label.source.address)!.top, label)));
    table.columns.push(...objectives.map((label) => line(parseRect(label.source.address)!.left, label)));
  }
  return table;
}

/** What the matrix may show: what the roadmap says, and what it said when the matrix was generated. */
function knownOf(roadmap: Roadmap, { rows, columns }: ShownSides): Known {
  const titles = roadmap.actions.flatMap((action) => [
    action.title,
    ...action.mentions.map((mention) => mention.text),
  ]);
  const codes = roadmap.actions.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)]));
  const objectives = roadmap.frameworks.flatMap((framework) =>
    framework.axes.flatMap((axis) => axis.objectives.map((objective) => labelKey(objective.title))),
  );
  return {
    ...nothingKnown,
    actionCodes: new Set([...codes, ...rows.codes]),
    actionTitles: new Set([...titles.map(labelKey), ...rows.titles]),
    frameworkTitles: new Set([...objectives, ...columns.titles]),
  };
}

/** The ids of everything that a matrix may cross. */
function idsOf(roadmap: Roadmap): Set<string> {
  return new Set([
    ...roadmap.actions.map(({ id }) => id),
    ...roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives.map(({ id }) => id))),
  ]);
}

/** Links by action, then by objective: the same whatever the sheet they were read from. */
function inOrder(links: Link[], roadmap: Roadmap): Link[] {
  const rows = new Map(roadmap.actions.map((action, i) => [action.id, i]));
  const columns = new Map(
    roadmap.frameworks
      .flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives))
      .map((objective, i) => [objective.id, i]),
  );
  return [...links].sort(
    (a, b) =>
      (rows.get(a.action) ?? 0) - (rows.get(b.action) ?? 0) ||
      (columns.get(a.objective) ?? 0) - (columns.get(b.objective) ?? 0),
  );
}

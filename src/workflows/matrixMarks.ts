import type { Observation } from '../domain/observation';
import type { Framework, Roadmap, Source } from '../domain/roadmap';
import { codeKey } from '../domain/codes';
import { objectivesOf } from '../domain/frameworkObjectives';
import { readMark } from '../domain/marks';
import { labelKey, tidy } from '../domain/text';
import { Claims } from '../layouts/claims';
import { Grid } from '../layouts/grid';
import { nothingKnown, type Known } from '../layouts/layout';
import { matrixLayout } from '../layouts/matrices/matrix';
import { ActionFinder, findObjective } from '../layouts/merge/mergeFrameworks';
import { linkKey } from '../sheets/matrix/linkKey';
import { matricesOf } from '../sheets/matrix/matrixFrameworks';
import { cellAddress, parseRect } from '../workbook/address';
import type { State } from '../workbook/host';
import type { SheetSnapshot } from '../workbook/snapshot';
import { matrixTable, type MatrixLabel, type MatrixLine, type MatrixTable } from './generatedMatrix';
import { actionLabelsKey, knownLabels, objectiveLabelsKey, ShownItems } from './shownLabels';

/** What one generated matrix says. */
export interface GeneratedMarks {
  marks: Map<string, { mark: string; source: Source }>;
  /** All crossings that the generated matrix still shows, marked or not, by their keys. */
  shown: Map<string, Source>;
  observations: Observation[];
}

/** What the rows and columns of the matrix stood for when it was generated. */
interface ShownSides {
  actions: ShownItems;
  objectives: ShownItems;
  /** Of all frameworks the matrix's own comes first. */
  frameworks: Framework[];
}

/**
 * What a generated matrix says now, row by row and column by column, wherever the user has moved them, whichever way round
 * it stands. Its labels are those of the last generation; a row whose action is no longer in the user's sheets says
 * nothing.
 */
export function marksOnSheet(sheet: SheetSnapshot, roadmap: Roadmap, state: State): GeneratedMarks {
  const grid = new Grid(sheet);
  const finder = new ActionFinder(roadmap.actions);
  const ids = crossedIds(roadmap);
  const sides = shownSides(sheet, roadmap, state);
  const table = matrixTable(grid) ?? tableOfAnyMatrix(grid, knownOf(roadmap, sides));
  const marks: GeneratedMarks['marks'] = new Map();
  const shown: GeneratedMarks['shown'] = new Map();
  const observations: Observation[] = [];
  const inRows = table.rowsOf === 'actions';
  const [actionLines, objectiveLines] = inRows ? [table.rows, table.columns] : [table.columns, table.rows];
  const cellOf = (action: number, objective: number): [row: number, column: number] =>
    inRows ? [action, objective] : [objective, action];
  const isMarked = (action: number, objective: number): boolean =>
    ['yes', 'partial'].includes(readMark(grid.cell(...cellOf(action, objective))?.text ?? ''));
  const objectives = objectiveLines.flatMap((line) => {
    const objective =
      sides.objectives.at(line.source, line.labels) ??
      firstFound(byCode(line.labels), (label) => findObjective(sides.frameworks, label)?.id);
    if (objective !== undefined) return [{ ...line, objective }];
    if (actionLines.some(({ at }) => isMarked(at, line.at)))
      observations.push({ kind: 'unmatched-column', source: line.source, text: line.labels[0].title });
    return [];
  });
  for (const { at, labels, source, inBody } of actionLines) {
    const action = sides.actions.at(source, labels) ?? firstFound(labels, (label) => finder.find(label)?.id);
    if (action === undefined) {
      const text = [labels[0].code, labels[0].title].filter(Boolean).join(' ');
      // A column may be somebody's remarks.
      if ((inRows && inBody) || objectives.some((line) => isMarked(at, line.at)))
        observations.push({ kind: 'added-row', source, text });
      continue;
    }
    for (const { at: other, objective } of objectives) {
      if (!ids.has(action) || !ids.has(objective)) continue;
      const key = linkKey(action, objective);
      const [row, column] = cellOf(at, other);
      const crossing: Source = { sheet: sheet.name, address: cellAddress(row, column) };
      const mark = tidy(grid.cell(row, column)?.text ?? '');
      const meaning = readMark(mark);
      shown.set(key, crossing);
      if (meaning === 'unknown') observations.push({ kind: 'unknown-mark', source: crossing, text: mark });
      if (meaning === 'yes' || meaning === 'partial') marks.set(key, { mark, source: crossing });
    }
  }
  return { marks, shown, observations };
}

function shownSides({ generated = '' }: SheetSnapshot, roadmap: Roadmap, state: State): ShownSides {
  const own = matricesOf(roadmap).find(({ id }) => id === generated)?.framework;
  const frameworks = own
    ? [own, ...roadmap.frameworks.filter((framework) => framework !== own)]
    : roadmap.frameworks;
  const known = knownLabels({ ...roadmap, frameworks });
  return {
    actions: new ShownItems(state.generated[actionLabelsKey(generated)] ?? known.actions),
    objectives: new ShownItems(state.generated[objectiveLabelsKey(generated)] ?? known.objectives),
    frameworks,
  };
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
  const table: MatrixTable = { rows: [], columns: [], rowsOf: 'actions' };
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
    const leftOf = ({ source }: { source: Source }): number => parseRect(source.address)!.left;
    const rowOf = ({ source }: { source: Source }): number => parseRect(source.address)!.top;
    const actionsLeft = read.actions.every((action) => leftOf(action) < region.shape.columns[0]!);
    table.rowsOf = actionsLeft ? 'actions' : 'objectives';
    const [rows, columns] = actionsLeft ? [read.actions, objectives] : [objectives, read.actions];
    table.rows.push(...rows.map((label) => line(rowOf(label), label)));
    table.columns.push(...columns.map((label) => line(leftOf(label), label)));
  }
  return table;
}

/** What the matrix may show: what the roadmap says, and what it said when the matrix was generated. */
function knownOf(roadmap: Roadmap, { actions, objectives: columns }: ShownSides): Known {
  const titles = roadmap.actions.flatMap((action) => [
    action.title,
    ...action.mentions.map((mention) => mention.text),
  ]);
  const codes = roadmap.actions.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)]));
  const objectives = roadmap.frameworks.flatMap(objectivesOf).map(({ title }) => labelKey(title));
  return {
    ...nothingKnown,
    actionCodes: new Set([...codes, ...actions.codes]),
    actionTitles: new Set([...titles.map(labelKey), ...actions.titles]),
    frameworkTitles: new Set([...objectives, ...columns.titles]),
  };
}

/** The ids of everything that a matrix may cross. */
export function crossedIds(roadmap: Roadmap): Set<string> {
  return new Set([...roadmap.actions, ...roadmap.frameworks.flatMap(objectivesOf)].map(({ id }) => id));
}

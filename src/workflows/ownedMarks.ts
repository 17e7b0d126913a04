import { readMark, type MarkMeaning } from '../domain/marks';
import type { Link, Observation, Roadmap, Source } from '../domain/roadmap';
import { emptyDraft, type Draft, type LinkDraft } from '../layouts/draft';
import { Claims } from '../layouts/claims';
import { Grid } from '../layouts/grid';
import { nothingKnown, type Known } from '../layouts/layout';
import { matrixLayout } from '../layouts/matrix';
import { ActionFinder, findObjective } from '../layouts/merge/mergeFrameworks';
import { codeKey } from '../domain/codes';
import { labelKey } from '../domain/text';
import { COLUMN_LABELS, ROW_LABELS, ShownItems } from './shownLabels';
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
  const generated = sheet.incomplete
    ? marksUnderWay(sheet, roadmap, state)
    : readGenerated(sheet, roadmap, {
        rows: new ShownItems(state.generated[ROW_LABELS]),
        columns: new ShownItems(state.generated[COLUMN_LABELS]),
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
  const known = knownOf(roadmap, shownBefore);
  const free = new Claims();
  const draft: Draft = emptyDraft();
  for (const region of matrixLayout.detect(grid, free, known, () => [sheet.name])) {
    const read = matrixLayout.read(region, {
      grid,
      axis: null,
      objective: null,
      headings: [sheet.name],
      headingsOver: () => [sheet.name],
      known,
    });
    draft.links.push(...read.links);
    draft.actions.push(...read.actions);
    draft.frameworks.push(...read.frameworks);
    draft.observations.push(...read.observations);
  }
  const finder = new ActionFinder(roadmap.actions);
  const ids = idsOf(roadmap);
  const actionOf = (label: LinkDraft['action']): string | undefined =>
    shownBefore.rows.at(label) ?? finder.find(label)?.id;
  const objectiveOf = (label: Omit<LinkDraft['objective'], 'axis'>): string | undefined =>
    shownBefore.columns.at(label) ?? findObjective(roadmap.frameworks, label)?.id;
  const columns = draft.frameworks
    .flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives))
    .map((label) => ({ source: label.source, objective: objectiveOf(label) }));
  const shown = new Map<string, Source>();
  const observations: Observation[] = draft.observations.filter(
    (observation) => observation.kind === 'unknown-mark',
  );
  for (const row of draft.actions) {
    const action = actionOf(row);
    if (action === undefined) {
      observations.push({
        kind: 'added-row',
        source: row.source,
        text: [row.code, row.title].filter(Boolean).join(' '),
      });
      continue;
    }
    for (const { objective, source } of columns) {
      if (objective !== undefined && ids.has(action) && ids.has(objective))
        shown.set(linkKey(action, objective), crossingOf(row.source, source));
    }
  }
  const marks = new Map<string, { mark: string; source: Source }>();
  for (const link of draft.links) {
    const action = actionOf(link.action);
    const objective = objectiveOf(link.objective);
    if (action !== undefined && objective !== undefined)
      marks.set(linkKey(action, objective), { mark: link.mark, source: link.source });
  }
  return { marks, shown, observations };
}

/** The cell where the row of an action and the column of an objective cross. */
function crossingOf(action: Source, objective: Source): Source {
  return {
    sheet: action.sheet,
    address: cellAddress(parseRect(action.address)!.top, parseRect(objective.address)!.left),
  };
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

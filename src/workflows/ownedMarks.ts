import { readMark } from '../domain/marks';
import type { Link, Observation, Roadmap, Source } from '../domain/roadmap';
import { emptyDraft, type Draft } from '../layouts/draft';
import { Claims } from '../layouts/claims';
import { Grid } from '../layouts/grid';
import { nothingKnown, type Known } from '../layouts/layout';
import { matrixLayout } from '../layouts/matrix';
import { ActionFinder, findObjective } from '../layouts/merge/mergeFrameworks';
import { codeKey } from '../domain/codes';
import { labelKey } from '../domain/text';
import { linkKey, readLinkKey } from '../sheets/matrix/linkKey';
import type { State } from '../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The plan whose cells hold marks. */
export const MATRIX_ID = 'matrice';
/** Beside the marks last generated, the state keeps what the user's own sheets said then. */
export const OWN_MARKS = 'matrice/feuilles';

interface GeneratedMarks {
  marks: Map<string, { mark: string; source: Source }>;
  /** Keys of all crossings that the generated matrix still shows, marked or not. */
  shown: Set<string>;
  observations: Observation[];
}

/**
 * Links of a roadmap after a look at its generated matrix, three ways: what was last generated, what the user's own
 * sheets say, what stands in the matrix now. Changed on one side: that side counts. Changed on both to different
 * marks: the user's own sheet is kept and an observation shows both. Without a memory of the last generation a mark
 * that only the matrix has counts when no sheet of the user's holds marks; else both are shown.
 */
export function readOwnedMarks(roadmap: Roadmap, snapshot: WorkbookSnapshot, state: State): Roadmap {
  const sheet = snapshot.sheets.find((other) => other.generated === MATRIX_ID);
  if (!sheet) return roadmap;
  const generated = readGenerated(sheet, roadmap);
  const before = state.generated[MATRIX_ID] ?? {};
  const beforeOwn = state.generated[OWN_MARKS] ?? {};
  const own = new Map(roadmap.links.map((link) => [linkKey(link.action, link.objective), link]));
  const links = roadmap.links.filter((link) => !generated.shown.has(linkKey(link.action, link.objective)));
  const observations = [...generated.observations];
  for (const key of generated.shown) {
    const now = generated.marks.get(key);
    const mine = own.get(key);
    const result = compare({
      known: key in before,
      before: isYes(before[key]),
      beforeOwn: isYes(beforeOwn[key]),
      now: now !== undefined,
      own: mine !== undefined,
      anyOwn: roadmap.links.length > 0,
    });
    const { action, objective } = readLinkKey(key)!;
    const kept = result.linked
      ? (mine ?? (now && { action, objective, mark: now.mark, source: now.source }))
      : undefined;
    if (kept) links.push(kept);
    else if (result.linked)
      links.push({ action, objective, mark: before[key]!, source: { sheet: sheet.name, address: 'A1' } });
    if (result.conflict) {
      observations.push({
        kind: 'mark-conflict',
        source: mine?.source ?? now!.source,
        other: now?.source ?? { sheet: sheet.name, address: 'A1' },
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

interface Sides {
  known: boolean;
  before: boolean;
  beforeOwn: boolean;
  now: boolean;
  own: boolean;
  anyOwn: boolean;
}

/** Three-way comparison of one crossing. */
function compare({ known, before, beforeOwn, now, own, anyOwn }: Sides): {
  linked: boolean;
  conflict: boolean;
} {
  if (!known)
    return now === own ? { linked: own, conflict: false } : { linked: anyOwn ? own : now, conflict: anyOwn };
  const typed = now !== before;
  const edited = own !== beforeOwn;
  if (typed && edited && now !== own) return { linked: own, conflict: true };
  if (typed) return { linked: now, conflict: false };
  return { linked: edited ? own : before, conflict: false };
}

function isYes(mark: string | undefined): boolean {
  return mark !== undefined && mark !== '' && readMark(mark) !== 'no';
}

/** What the generated matrix says now, row by row and column by column, wherever the user has moved them. */
function readGenerated(sheet: SheetSnapshot, roadmap: Roadmap): GeneratedMarks {
  const grid = new Grid(sheet);
  const known = knownOf(roadmap);
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
  const columns = draft.frameworks.flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives));
  const objectives = columns
    .map((column) => findObjective(roadmap.frameworks, column))
    .filter((found) => found !== undefined);
  const shown = new Set<string>();
  const observations: Observation[] = draft.observations.filter(
    (observation) => observation.kind === 'unknown-mark',
  );
  for (const row of draft.actions) {
    const action = finder.find(row);
    if (!action) {
      observations.push({
        kind: 'added-row',
        source: row.source,
        text: [row.code, row.title].filter(Boolean).join(' '),
      });
      continue;
    }
    for (const objective of objectives) shown.add(linkKey(action.id, objective.id));
  }
  const marks = new Map<string, { mark: string; source: Source }>();
  for (const link of draft.links) {
    const action = finder.find(link.action);
    const objective = findObjective(roadmap.frameworks, link.objective);
    if (action && objective)
      marks.set(linkKey(action.id, objective.id), { mark: link.mark, source: link.source });
  }
  return { marks, shown, observations };
}

function knownOf(roadmap: Roadmap): Known {
  const titles = roadmap.actions.flatMap((action) => [
    action.title,
    ...action.mentions.map((mention) => mention.text),
  ]);
  return {
    ...nothingKnown,
    actionCodes: new Set(
      roadmap.actions.flatMap((action) => (action.code === undefined ? [] : [codeKey(action.code)])),
    ),
    actionTitles: new Set(titles.map(labelKey)),
    frameworkTitles: new Set(
      roadmap.frameworks.flatMap((framework) =>
        framework.axes.flatMap((axis) => axis.objectives.map((objective) => labelKey(objective.title))),
      ),
    ),
  };
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

import { objectivesOf } from '../domain/frameworkObjectives';
import { readMark, type MarkMeaning } from '../domain/marks';
import type { Observation } from '../domain/observation';
import type { Link, Roadmap, Source } from '../domain/roadmap';
import { MATRIX_ID, matricesOf } from '../sheets/matrix/matrixFrameworks';
import { linkKey, readLinkKey } from '../sheets/matrix/linkKey';
import { isPlanOf } from '../sheets/sheet';
import type { State } from '../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { KeptCrossings } from './keptCrossings';
import { crossedIds, marksOnSheet, type GeneratedMarks } from './matrixMarks';

/** Beside the marks last generated, the state keeps what the user's own sheets said then. */
export const OWN_MARKS = 'matrice/feuilles';

/** While a sheet is written, the state keeps under this key what its cells made for typing are to hold. */
export const underWay = (id: string): string => `${id}/en cours`;

/** Under this key the state keeps the marks of crossings that a matrix was asked to leave out; empty where there is none. */
export const leftOut = (id: string): string => `${id}/hors feuille`;

/** A crossing as a generated matrix has it, and what was generated there; undefined when it never was. */
export interface Crossing {
  source: Source;
  mark: string | undefined;
  before: string | undefined;
}

/**
 * Links of a roadmap after a look at its generated matrices, three ways: what was last generated, what the user's own
 * sheets say, what stands in the matrix now. Changed on one side: that side counts. Changed on both to different
 * marks: the user's own sheet is kept and an observation shows both. Without a memory of the last generation a mark
 * that only the matrix has counts when no sheet of the user's holds marks; else both are shown. Marks differ when one
 * is in full and the other in part; `X` and `oui` are the same.
 *
 * A matrix whose writing was stopped half-way says nothing: what it was to hold was kept in the state, and counts. So do
 * the marks of axes that a matrix leaves out.
 */
export function readOwnedMarks(roadmap: Roadmap, snapshot: WorkbookSnapshot, state: State): Roadmap {
  const sheets = matrixSheets(snapshot, roadmap);
  if (sheets.length === 0) return roadmap;
  const { crossings, observations } = generatedCrossings(sheets, roadmap, state);
  const beforeOwn = state.generated[OWN_MARKS] ?? {};
  const own = new Map(roadmap.links.map((link) => [linkKey(link.action, link.objective), link]));
  const links = roadmap.links.filter((link) => !crossings.has(linkKey(link.action, link.objective)));
  for (const [key, crossing] of crossings) {
    const mine = own.get(key);
    const sides = {
      before: crossing.before === undefined ? undefined : meaningOf(crossing.before),
      beforeOwn: meaningOf(beforeOwn[key]),
      now: meaningOf(crossing.mark),
      own: meaningOf(mine?.mark),
    };
    const { counts, conflict } = compare(sides, roadmap.links.length > 0);
    const { action, objective } = readLinkKey(key)!;
    // Where both say the same, the place is the user's own.
    const ownCounts = counts === 'own' || sides.own === sides.now;
    const { mark, source } = crossing;
    const kept = ownCounts ? mine : mark !== undefined && { action, objective, mark, source };
    if (kept) links.push(kept);
    if (conflict) {
      observations.push({
        kind: 'mark-conflict',
        source: mine?.source ?? source,
        other: source,
        action,
        objective,
        mark: mine?.mark ?? '',
        otherMark: mark ?? '',
      });
    }
  }
  return {
    ...roadmap,
    links: inOrder(links, roadmap),
    observations: [...roadmap.observations, ...observations],
  };
}

/** All crossings of the generated matrices, marked or not, by `linkKey`. */
export function generatedMarks(
  roadmap: Roadmap,
  snapshot: WorkbookSnapshot,
  state: State,
): ReadonlyMap<string, Crossing> {
  return generatedCrossings(matrixSheets(snapshot, roadmap), roadmap, state).crossings;
}

/** The generated matrices in the order of their plans; of copies that people made the one that is renewed counts. */
function matrixSheets({ sheets }: WorkbookSnapshot, roadmap: Roadmap): SheetSnapshot[] {
  const tabs = new Map(matricesOf(roadmap).map(({ id, tab }) => [id, tab.toLowerCase()]));
  const byPlan = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    const id = sheet.generated;
    if (id === undefined || !isPlanOf(MATRIX_ID, id)) continue;
    if (!byPlan.has(id) || sheet.name.toLowerCase() === tabs.get(id)) byPlan.set(id, sheet);
  }
  return [...byPlan]
    .sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }))
    .map(([, sheet]) => sheet);
}

/** What all of them say; where two show one crossing, the first that was changed since it was generated. */
function generatedCrossings(
  sheets: readonly SheetSnapshot[],
  roadmap: Roadmap,
  state: State,
): { crossings: Map<string, Crossing>; observations: Observation[] } {
  const crossings = new Map<string, Crossing>();
  const observations: Observation[] = [];
  for (const sheet of sheets) {
    const before = new KeptCrossings(state.generated, sheet.generated!);
    const read = sheet.incomplete
      ? marksUnderWay(sheet, roadmap, state)
      : marksOnSheet(sheet, roadmap, state);
    observations.push(...read.observations);
    for (const [key, source] of read.shown) {
      const crossing = { source, mark: read.marks.get(key)?.mark, before: before.markOf(key) };
      const known = crossings.get(key);
      if (!known || (!isTyped(known) && isTyped(crossing))) crossings.set(key, crossing);
    }
  }
  const ids = crossedIds(roadmap);
  for (const sheet of sheets) {
    for (const [key, before] of Object.entries(state.generated[leftOut(sheet.generated!)] ?? {})) {
      if (crossings.has(key) || !isKnown(key, ids)) continue;
      crossings.set(key, { source: placeOf(sheet), mark: before === '' ? undefined : before, before });
    }
  }
  return { crossings, observations };
}

function isTyped({ mark, before }: Crossing): boolean {
  return before !== undefined && meaningOf(mark) !== meaningOf(before);
}

function isKnown(key: string, ids: ReadonlySet<string>): boolean {
  const link = readLinkKey(key);
  return link !== null && ids.has(link.action) && ids.has(link.objective);
}

/** The place of what a sheet holds without showing it. */
function placeOf({ name }: SheetSnapshot): Source {
  return { sheet: name, address: 'A1' };
}

/** What an incomplete matrix was to say; nothing when the state does not know. */
function marksUnderWay(sheet: SheetSnapshot, roadmap: Roadmap, state: State): GeneratedMarks {
  const source = placeOf(sheet);
  const ids = crossedIds(roadmap);
  const held = [...new KeptCrossings(state.generated, underWay(sheet.generated!)).all()].filter(([key]) =>
    isKnown(key, ids),
  );
  return {
    marks: new Map(held.filter(([, mark]) => mark !== '').map(([key, mark]) => [key, { mark, source }])),
    shown: new Map(held.map(([key]) => [key, source])),
    observations: [],
  };
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

/** Links by action, then by objective: the same whatever the sheet they were read from. */
function inOrder(links: Link[], roadmap: Roadmap): Link[] {
  const rows = new Map(roadmap.actions.map((action, i) => [action.id, i]));
  const columns = new Map(roadmap.frameworks.flatMap(objectivesOf).map((objective, i) => [objective.id, i]));
  return [...links].sort(
    (a, b) =>
      (rows.get(a.action) ?? 0) - (rows.get(b.action) ?? 0) ||
      (columns.get(a.objective) ?? 0) - (columns.get(b.objective) ?? 0),
  );
}

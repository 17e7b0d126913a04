import { objectivesOf } from '../../domain/frameworkObjectives';
import type { LinkEnds } from '../../domain/roadmap';
import { readMark } from '../../domain/marks';
import { linkKey } from '../../sheets/matrix/linkKey';
import { MATRIX_ID } from '../../sheets/matrix/matrixFrameworks';
import { isPlanOf } from '../../sheets/sheet';
import type { State, WorkbookHost } from '../../workbook/host';
import { KeptCrossings } from '../keptCrossings';
import { generatedMarks, OWN_MARKS } from '../ownedMarks';
import { stateToKeep, type WorkbookReading } from '../readWorkbook';

/** What the state is to remember otherwise, by section and key; null for what it is to forget. */
export type MemoryChanges = Record<string, Record<string, string | null>>;

/**
 * What is to be remembered of croix once they were reported: both sides say the same from now on, so that the next one to
 * change counts. Croix of which the two still differ are left as they are.
 */
export function reportedMemory(reading: WorkbookReading, reported: readonly LinkEnds[]): MemoryChanges {
  const { roadmap, ownLinks, snapshot, state } = reading;
  const own = new Map(ownLinks.map((link) => [linkKey(link.action, link.objective), link.mark]));
  const matrices = generatedMarks({ ...roadmap, links: ownLinks }, snapshot, state);
  const sections = matrixSections(state).map(
    (name) => [name, new KeptCrossings(state.generated, name)] as const,
  );
  const changes: MemoryChanges = {};
  for (const { action, objective } of reported) {
    const key = linkKey(action, objective);
    const crossing = matrices.get(key);
    const [mine, theirs] = [own.get(key), crossing?.mark];
    if (!crossing || readMark(mine ?? '') !== readMark(theirs ?? '')) continue;
    (changes[OWN_MARKS] ??= {})[key] = mine ?? null;
    for (const [section, kept] of sections)
      if (kept.markOf(key) !== undefined) (changes[section] ??= {})[key] = theirs ?? '';
  }
  return changes;
}

/**
 * What is to be remembered of actions that came from a matrix: nothing was generated in their cells, so that the marks
 * typed there count.
 */
export function addedMemory({ roadmap, state }: WorkbookReading, ids: readonly string[]): MemoryChanges {
  const objectives = roadmap.frameworks.flatMap(objectivesOf);
  const keys = ids.flatMap((id) => objectives.map((objective) => linkKey(id, objective.id)));
  return Object.fromEntries(
    matrixSections(state).map((section) => [section, Object.fromEntries(keys.map((key) => [key, '']))]),
  );
}

/** Saves a change of what is remembered; answers what takes it back. Throws HostError when the host cannot save. */
export async function saveMemory(
  host: Pick<WorkbookHost, 'state'>,
  reading: Pick<WorkbookReading, 'state' | 'roadmap'>,
  changes: MemoryChanges,
): Promise<MemoryChanges> {
  const kept = stateToKeep(reading);
  const before: MemoryChanges = {};
  const generated = { ...kept.generated };
  for (const [section, values] of Object.entries(changes)) {
    const own = generated[section] ?? {};
    before[section] = Object.fromEntries(Object.keys(values).map((key) => [key, own[key] ?? null]));
    const entries = Object.entries({ ...own, ...values });
    generated[section] = Object.fromEntries(
      entries.filter((entry): entry is [string, string] => entry[1] !== null),
    );
  }
  await host.state.save({ ...kept, generated });
  return before;
}

/** The names under which the state keeps what was last generated in each matrix. */
function matrixSections({ generated }: State): string[] {
  return Object.keys(generated).filter((section) => isPlanOf(MATRIX_ID, section) && isPlan(section));
}

/** Beside the marks of a plan (`matrice/2`) the state keeps other things under names that begin with its id. */
function isPlan(section: string): boolean {
  return section === MATRIX_ID || /^\d+$/.test(section.slice(MATRIX_ID.length + 1));
}

import { objectivesOf } from '../domain/frameworkObjectives';
import type { Framework, Roadmap } from '../domain/roadmap';
import { sameWording } from '../domain/sameWording';
import { tidy } from '../domain/text';
import { archivedMatrix, archiveId } from '../sheets/matrix/archivedMatrix';
import { linkKey } from '../sheets/matrix/linkKey';
import { MATRIX_ID } from '../sheets/matrix/matrixFrameworks';
import { isPlanOf } from '../sheets/sheet';
import { HostError, type State, type WorkbookHost, type WriteReport } from '../workbook/host';
import { generateSheets } from './generateSheets';
import { movedMemory, withDoubts, type MovedLink } from './linkDoubts';
import { REPLACED_FRAMEWORKS, REPLACED_OBJECTIVES, withReplacements } from './replacements';
import { stateToKeep, type RunOptions, type WorkbookReading } from './readWorkbook';

/** Which framework takes the place of which, and what becomes of each objective; all by their ids. */
export interface FrameworkReplacement {
  old: string;
  by: string;
  /** By the ids of the old objectives; null drops one with its croix. One that is left out is dropped too. */
  objectives: Readonly<Record<string, string | null>>;
}

/**
 * « Remplacer le projet académique »: croix of its objectives become those of the objectives that take their place, in
 * doubt where these say something else. The matrix as it was is kept in an archive sheet, and the generated one is made
 * anew where there is one. The user's own sheets stay as they are, and what they say of former objectives still counts.
 * Throws HostError `changed-meanwhile` when one of the frameworks is not there, and when the host cannot write. `date` is
 * the ISO day of today.
 */
export async function replaceFramework(
  host: WorkbookHost,
  reading: WorkbookReading,
  replacement: FrameworkReplacement,
  { date, progress, signal }: RunOptions & { date: string },
): Promise<WriteReport> {
  const { roadmap, snapshot } = reading;
  const [old, by] = [replacement.old, replacement.by].map((id) =>
    roadmap.frameworks.find((framework) => framework.id === id),
  );
  if (!old || !by || old === by) throw new HostError('changed-meanwhile');
  const after = replaced(reading, old, by, replacement.objectives);
  const archives = archivesOf(reading, old, by, date);
  const archived: WriteReport =
    archives.length > 0 ? await host.write(archives, part(progress, 0), signal) : { sheets: [] };
  if (!snapshot.sheets.some(({ generated }) => isPlanOf(MATRIX_ID, generated))) {
    await host.state.save(stateToKeep(after));
    return archived;
  }
  const { report } = await generateSheets(host, after, {
    ids: [MATRIX_ID],
    date,
    ...(signal && { signal }),
    progress: part(progress, 0.5),
  });
  return { ...report, sheets: [...archived.sheets, ...report.sheets] };
}

function archivesOf(
  { roadmap, snapshot }: WorkbookReading,
  old: Framework,
  by: Framework,
  day: string,
): ReturnType<typeof archivedMatrix>[] {
  if (roadmap.actions.length === 0 || objectivesOf(old).length === 0) return [];
  const id = archiveId(new Set(snapshot.sheets.map(({ generated }) => generated)));
  return [archivedMatrix(roadmap, old, { id, by, day })];
}

/** The reading as it is once one framework has taken the place of another. */
function replaced(
  reading: WorkbookReading,
  old: Framework,
  by: Framework,
  wanted: FrameworkReplacement['objectives'],
): WorkbookReading {
  const kept = stateToKeep(reading);
  const next = nextOf(old, by, wanted);
  const generated = {
    ...kept.generated,
    [REPLACED_FRAMEWORKS]: { ...kept.generated[REPLACED_FRAMEWORKS], [old.id]: by.id },
    [REPLACED_OBJECTIVES]: { ...kept.generated[REPLACED_OBJECTIVES], ...next },
  };
  const memory = movedMemory(kept, movedLinks(reading.roadmap, old, by, next));
  const state: State = { ...kept, generated: { ...generated, ...memory } };
  const changed = (roadmap: Roadmap): Roadmap => withDoubts(withReplacements(roadmap, state), state);
  return {
    ...reading,
    state,
    roadmap: changed(reading.roadmap),
    ownLinks: changed({ ...reading.roadmap, links: reading.ownLinks }).links,
  };
}

/** What takes the place of each old objective; empty text for nothing. */
function nextOf(
  old: Framework,
  by: Framework,
  wanted: FrameworkReplacement['objectives'],
): Record<string, string> {
  const there = new Set(objectivesOf(by).map(({ id }) => id));
  return Object.fromEntries(
    objectivesOf(old).map(({ id }) => {
      const to = wanted[id] ?? '';
      return [id, there.has(to) ? to : ''];
    }),
  );
}

function movedLinks(
  { links }: Roadmap,
  old: Framework,
  by: Framework,
  next: Readonly<Record<string, string>>,
): MovedLink[] {
  const before = new Map(objectivesOf(old).map(({ id, title }) => [id, tidy(title)]));
  const now = new Map(objectivesOf(by).map(({ id, title }) => [id, tidy(title)]));
  return links.flatMap(({ action, objective }): MovedLink[] => {
    const [to, title] = [next[objective] ?? '', before.get(objective)];
    if (to === '' || title === undefined) return [];
    const isSame = sameWording(title, now.get(to) ?? '');
    return [
      {
        before: linkKey(action, objective),
        now: linkKey(action, to),
        ...(!isSame && { labelThen: title }),
      },
    ];
  });
}

/** Half of the progress, from one share of the whole on. */
function part(progress: RunOptions['progress'], from: number): (done: number) => void {
  return (done) => progress?.(from + done / 2);
}

import type { SheetSet } from '../domain/clean/cleanSheetIds';
import { keepIdentity } from '../domain/identity/keepIdentity';
import { rememberItems } from '../domain/identity/rememberItems';
import type { Roadmap } from '../domain/roadmap';
import type { SheetRecognition } from '../domain/recognition';
import type { Region } from '../layouts/layout';
import { readingSteps, readRoadmap, type Reading } from '../layouts/readRoadmap';
import { withChoices, type ChoiceChanges } from '../workbook/choices';
import { HostError, type Progress, type State, type WorkbookHost } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { withCopilSheets } from './copil/withCopilSheets';
import { readFollowUp, type FollowUpBase } from './followUp/readFollowUp';
import { linkMemory, withDoubts } from './linkDoubts';
import { readOwnedMarks } from './ownedMarks';
import { isRoadmap } from './isRoadmap';
import { withReplacements } from './replacements';

/** A workbook as it was read: what stands in it, what was understood, and what the program remembers of it. */
export interface WorkbookReading {
  snapshot: WorkbookSnapshot;
  roadmap: Roadmap;
  /** Which region of which sheet was read as what. */
  regions: { sheet: string; region: Region }[];
  /** The same for the user, sheet by sheet. */
  sheets: SheetRecognition[];
  /** In a workbook with clean sheets: which sheets the roadmap was read from. */
  truth?: SheetSet;
  state: State;
  /** Objectives linked by the user's own sheets alone, before what was typed into the matrix. */
  ownLinks: Roadmap['links'];
  /** Items by the user's own sheets and « Relevés » alone, before what was typed on the other sheets of the follow-up. */
  base: FollowUpBase;
  /** False when nothing in the workbook looks like a roadmap: nothing was invented. */
  isRoadmap: boolean;
}

export interface RunOptions {
  progress?: Progress;
  signal?: AbortSignal;
  /** Lets others have their turn between two steps of long work, so that a cancel is heard of. */
  pause?: () => Promise<void>;
}

/**
 * Reads a workbook through its host: the user's own sheets first, then, on generated sheets, what was typed into the
 * cells made for typing. Items that the workbook remembers keep their ids, whatever they are called by now. Throws
 * HostError when the host cannot read, and `cancelled`.
 */
export async function readWorkbook(host: WorkbookHost, options: RunOptions = {}): Promise<WorkbookReading> {
  const { progress, signal } = options;
  const snapshot = await host.read((done) => progress?.(done * 0.7), signal);
  const state = await host.state.load();
  const understood = await readPausing(snapshot, state, options);
  const reading = known(snapshot, state, understood);
  progress?.(1);
  return reading;
}

/** What is understood of a workbook by its cells alone, with a pause between two steps. Throws HostError `cancelled`. */
export async function readPausing(
  snapshot: WorkbookSnapshot,
  { choices }: Pick<State, 'choices'>,
  { signal, pause }: Pick<RunOptions, 'signal' | 'pause'>,
): Promise<Reading> {
  const steps = readingSteps(snapshot, choices);
  let step = steps.next();
  while (!step.done) {
    await pause?.();
    if (signal?.aborted) throw new HostError('cancelled');
    step = steps.next();
  }
  return step.value;
}

/**
 * The workbook after the user said what sheets or columns are: the choices are saved, and what was read before is
 * understood anew. Throws HostError when the host cannot save.
 */
export async function chooseInWorkbook(
  host: WorkbookHost,
  { snapshot, state }: WorkbookReading,
  changes: ChoiceChanges,
): Promise<WorkbookReading> {
  const choices = withChoices(state.choices, snapshot.sheets, changes);
  await host.state.save({ ...state, choices });
  const chosen = await host.state.load();
  return known(snapshot, chosen, readRoadmap(snapshot, chosen.choices));
}

/** What was understood, with what the workbook remembers of it. */
function known(
  snapshot: WorkbookSnapshot,
  state: State,
  { roadmap: fresh, ...understood }: Reading,
): WorkbookReading {
  const own = withReplacements(keepIdentity(fresh, state.identities), state);
  const { roadmap: followed, base, settings } = readFollowUp(own, snapshot, state);
  const typed = withCopilSheets(followed, snapshot, state);
  const roadmap = withDoubts(readOwnedMarks(typed, snapshot, state), state);
  return {
    snapshot,
    roadmap,
    ...understood,
    state: { ...state, settings },
    ownLinks: own.links,
    base,
    isRoadmap: isRoadmap(roadmap),
  };
}

/**
 * The state as it is to be saved: what the workbook remembers, with the items of this reading and what its links were
 * called when they were set. Whoever saves a state begins with it, since what is kept there (marks, accepted findings)
 * goes by the ids of these items.
 */
export function stateToKeep({ state, roadmap }: Pick<WorkbookReading, 'state' | 'roadmap'>): State {
  return {
    ...state,
    generated: { ...state.generated, ...linkMemory(state, roadmap) },
    identities: rememberItems(roadmap),
  };
}

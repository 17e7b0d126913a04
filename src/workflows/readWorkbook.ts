import type { Roadmap } from '../domain/roadmap';
import type { Region } from '../layouts/layout';
import { readRoadmap } from '../layouts/readRoadmap';
import type { Progress, State, WorkbookHost } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readOwnedMarks } from './ownedMarks';
import { isRoadmap } from './isRoadmap';

/** A workbook as it was read: what stands in it, what was understood, and what the program remembers of it. */
export interface WorkbookReading {
  snapshot: WorkbookSnapshot;
  roadmap: Roadmap;
  /** Which region of which sheet was read as what. */
  regions: { sheet: string; region: Region }[];
  state: State;
  /** Objectives linked by the user's own sheets alone, before what was typed into the matrix. */
  ownLinks: Roadmap['links'];
  /** False when nothing in the workbook looks like a roadmap: nothing was invented. */
  isRoadmap: boolean;
}

export interface RunOptions {
  progress?: Progress;
  signal?: AbortSignal;
}

/**
 * Reads a workbook through its host: the user's own sheets first, then, on generated sheets, what was typed into the
 * cells made for typing. Throws HostError when the host cannot read.
 */
export async function readWorkbook(
  host: WorkbookHost,
  { progress, signal }: RunOptions = {},
): Promise<WorkbookReading> {
  const snapshot = await host.read((done) => progress?.(done * 0.7), signal);
  const state = await host.state.load();
  const { roadmap: own, regions } = readRoadmap(snapshot);
  progress?.(0.9);
  const roadmap = readOwnedMarks(own, snapshot, state);
  progress?.(1);
  return { snapshot, roadmap, regions, state, ownLinks: own.links, isRoadmap: isRoadmap(roadmap) };
}

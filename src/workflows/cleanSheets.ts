import { isCleanSheetId, type SheetSet } from '../domain/clean/cleanSheetIds';
import { cleanSheets, newRoadmapSheets } from '../sheets/clean/cleanSheets';
import { SHEET_SET_KEY } from '../workbook/choices';
import { HostError, type State, type WorkbookHost, type WriteReport } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import {
  chooseInWorkbook,
  readWorkbook,
  stateToKeep,
  type RunOptions,
  type WorkbookReading,
} from './readWorkbook';

export interface CleanCopy {
  plans: SheetPlan[];
  report: WriteReport;
}

/**
 * « Copier au propre »: adds the clean sheets beside the user's own, filled from what was read. The sheets there were
 * stay the truth until the user chooses otherwise (`chooseTruth`). What was typed on clean sheets is never overwritten:
 * where some are there already it throws HostError `clean-sheets` with their tabs; those that a write left incomplete
 * are made anew.
 */
export async function copyClean(
  host: WorkbookHost,
  reading: WorkbookReading,
  { progress, signal }: RunOptions = {},
): Promise<CleanCopy> {
  refuseCleanSheets(reading.snapshot);
  const plans = cleanSheets(reading.roadmap);
  const state = withTruth(stateToKeep(reading), 'origine');
  // Where a write may stop half-way, what it leaves must not be taken for the truth.
  if (!host.capabilities.atomic) await host.state.save(state);
  const report = await host.write(plans, progress, signal);
  await host.state.save(state);
  return { plans, report };
}

/**
 * « Nouvelle feuille de route »: the clean sheets with an example row in each, in a workbook without a roadmap. Throws
 * HostError `clean-sheets` or `roadmap-there` where there is one. `today` is an ISO day: the example is under way then.
 */
export async function newRoadmap(
  host: WorkbookHost,
  today: string,
  { progress, signal }: RunOptions = {},
): Promise<CleanCopy> {
  const reading = await readUnlessEmpty(host, signal);
  if (reading) refuseCleanSheets(reading.snapshot);
  if (reading?.isRoadmap) throw new HostError('roadmap-there');
  const plans = newRoadmapSheets(today);
  const report = await host.write(plans, progress, signal);
  await host.state.save(withTruth(await host.state.load(), 'propre'));
  return { plans, report };
}

/**
 * The workbook after the user said which sheets hold the roadmap: those of the other set are no longer read. Items keep
 * their ids, and with them their links and accepted findings. Throws HostError when the host cannot save.
 */
export function chooseTruth(
  host: WorkbookHost,
  reading: WorkbookReading,
  truth: SheetSet,
): Promise<WorkbookReading> {
  return chooseInWorkbook(host, { ...reading, state: stateToKeep(reading) }, { [SHEET_SET_KEY]: truth });
}

function withTruth(state: State, truth: SheetSet): State {
  return { ...state, choices: { ...state.choices, [SHEET_SET_KEY]: truth } };
}

function refuseCleanSheets({ sheets }: WorkbookSnapshot): void {
  const there = sheets.filter(({ generated, incomplete }) => isCleanSheetId(generated) && !incomplete);
  if (there.length > 0) throw new HostError('clean-sheets', there.map(({ name }) => name).join('\n'));
}

/** A file that was just made has no sheets yet. */
async function readUnlessEmpty(
  host: WorkbookHost,
  signal: AbortSignal | undefined,
): Promise<WorkbookReading | undefined> {
  try {
    return await readWorkbook(host, signal ? { signal } : {});
  } catch (error) {
    if (error instanceof HostError && error.code === 'no-sheets') return undefined;
    throw error;
  }
}

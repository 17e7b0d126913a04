import type { MissingReason } from '../domain/missing';
import type { Roadmap } from '../domain/roadmap';
import type { Profile } from '../rules/rule';
import { linkKey } from '../sheets/matrix/linkKey';
import { MATRIX_ID } from '../sheets/matrix/matrixFrameworks';
import { sheetMaterial } from '../sheets/material';
import { isPlanOf } from '../sheets/sheet';
import { generatedSheets } from '../sheets/sheets';
import type { State, WorkbookHost, WriteReport } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import { checkWorkbook } from './checkWorkbook';
import { sentVersion } from './copil/sentVersion';
import { dayOf } from './followUp/dayOf';
import { followUpMemory, followUpSections, isFollowUp, readingsToCome } from './followUp/followUpMemory';
import { READINGS_TO_COME } from './followUp/readReadings';
import { crossingSections, crossingsToKeep } from './keptCrossings';
import { leftOutMarks } from './leftOutMarks';
import { leftOut, OWN_MARKS, underWay } from './ownedMarks';
import { stateToKeep, type RunOptions, type WorkbookReading } from './readWorkbook';
import { rememberTyped } from './typedReasons';

export interface PlannedSheets {
  plans: SheetPlan[];
  /** Sheets that were asked for and cannot be made, with what the workbook lacks. */
  missing: { id: string; reason: MissingReason }[];
}

export interface Generation extends PlannedSheets {
  report: WriteReport;
}

/** Ids of the sheets that can be generated, in the order of their tabs. */
export const sheetIds: string[] = generatedSheets.map((sheet) => sheet.id);

/** Whether each sheet can be made of a roadmap, or what it lacks for it, by its id. */
export function possibleSheets(roadmap: Roadmap): Record<string, MissingReason | 'ready'> {
  return Object.fromEntries(generatedSheets.map(({ id, lacks }) => [id, lacks(roadmap) ?? 'ready']));
}

export interface PlanOptions {
  /** The ISO day that « today » means for what is checked. */
  date: string;
  /** What the sheet of findings lists; what a reader of the document would see, when it is left out. */
  profile?: Profile;
  /** Leaves out the other sheets; without it, those that are only made on request are made where they are there. */
  ids?: readonly string[];
}

/** The sheets as they would be, without writing anything. */
export function planSheets(
  reading: WorkbookReading,
  { date, profile = 'copil', ids = usualIds(reading) }: PlanOptions,
): PlannedSheets {
  const sent = sentVersion(reading.state);
  const material = sheetMaterial({
    roadmap: reading.roadmap,
    findings: () => checkWorkbook(reading, { date, profile }),
    day: dayOf(reading, date),
    settings: reading.state.settings,
    ...(sent && { sent }),
  });
  const wanted = madeTogether(ids, reading.snapshot.sheets);
  const plans: SheetPlan[] = [];
  const missing: PlannedSheets['missing'] = [];
  for (const sheet of generatedSheets.filter(({ id }) => wanted.has(id))) {
    const reason = sheet.lacks(reading.roadmap);
    // What only goes with a sheet that was asked for is left out where it cannot be made.
    if (reason && ids.includes(sheet.id)) missing.push({ id: sheet.id, reason });
    if (!reason) plans.push(...material.plansOf(sheet.id));
  }
  return { plans, missing };
}

/** The sheets that are made where nobody says which. */
function usualIds({ snapshot: { sheets } }: WorkbookReading): string[] {
  return generatedSheets
    .filter(({ id, onRequest = false }) => !onRequest || isThere(id, sheets))
    .map(({ id }) => id);
}

function isThere(id: string, sheets: readonly { generated?: string }[]): boolean {
  return sheets.some(({ generated }) => isPlanOf(id, generated));
}

/**
 * The sheets to make where these are asked for: a sheet that uses the cells of others needs those, and where it is in the
 * workbook it follows when one of them is made anew.
 */
function madeTogether(ids: readonly string[], sheets: readonly { generated?: string }[]): Set<string> {
  const wanted = new Set(ids);
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const { id, counts = [] } of generatedSheets) {
      if (wanted.has(id)) for (const other of counts) wanted.add(other);
      else if (isThere(id, sheets) && counts.some((other) => wanted.has(other))) wanted.add(id);
    }
  }
  return wanted;
}

/**
 * Writes the generated sheets into the workbook, new or renewed in place, and remembers what was written in the cells
 * made for typing. The user's own sheets are not touched. Throws HostError when the host cannot write.
 *
 * Where a write may stop half-way, what stands in the cells made for typing is kept in the state first: no typed mark is
 * lost with a sheet that is left incomplete.
 */
export async function generateSheets(
  host: WorkbookHost,
  reading: WorkbookReading,
  { progress, signal, ...options }: RunOptions & PlanOptions,
): Promise<Generation> {
  const planned = planSheets(reading, options);
  const { atomic, makesWorkbook } = host.capabilities;
  // A document becomes a workbook even when none of our sheets can be made of it.
  if (planned.plans.length === 0 && !makesWorkbook) return { ...planned, report: { sheets: [] } };
  const kept = rememberTyped(reading, options.date);
  if (!atomic) await host.state.save(begun(kept, planned.plans));
  const report = await host.write(planned.plans, progress, signal);
  await host.state.save(remember(kept, planned.plans));
  return { ...planned, report };
}

/** The state while the plans are written. */
function begun(reading: WorkbookReading, plans: SheetPlan[]): State {
  const state = stateToKeep(reading);
  const generated = { ...state.generated };
  for (const plan of plans) {
    const section = underWay(plan.id);
    Object.assign(generated, ownedValues(reading, plan, section));
    Object.assign(generated[section]!, leftOutMarks(reading, plan));
  }
  Object.assign(generated, readingsToCome(reading, []));
  return { ...state, generated };
}

/** What the state keeps, under this name, of the cells of a plan that are made for typing. */
function ownedValues(reading: WorkbookReading, plan: SheetPlan, section: string): State['generated'] {
  if (isMatrix(plan)) return crossingsToKeep(reading.roadmap, plan, section);
  if (isFollowUp(plan)) return followUpMemory(reading, plan, section);
  return { [section]: Object.fromEntries(plan.owned.map(({ key, value }) => [key, value])) };
}

function isMatrix({ id }: SheetPlan): boolean {
  return isPlanOf(MATRIX_ID, id);
}

/** The state once they are written. */
function remember(reading: WorkbookReading, plans: SheetPlan[]): State {
  const over = new Set([
    ...plans.flatMap((plan) => [...crossingSections(underWay(plan.id)), ...followUpSections(plan)]),
    READINGS_TO_COME,
  ]);
  const kept = stateToKeep(reading);
  const generated = Object.fromEntries(Object.entries(kept.generated).filter(([key]) => !over.has(key)));
  for (const plan of plans) Object.assign(generated, ownedValues(reading, plan, plan.id));
  Object.assign(generated, readingsToCome(reading, plans));
  const matrices = plans.filter(isMatrix);
  for (const plan of matrices) generated[leftOut(plan.id)] = leftOutMarks(reading, plan);
  // What they said when the matrix was made: a mark that came since is told by it until the matrix is made anew.
  if (matrices.length > 0) {
    generated[OWN_MARKS] = Object.fromEntries(
      reading.ownLinks.map((link) => [linkKey(link.action, link.objective), link.mark]),
    );
  }
  return { ...kept, generated };
}

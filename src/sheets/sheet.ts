import type { CheckedFinding } from '../domain/accepted';
import type { SentVersion } from '../domain/copil/rememberedRoadmap';
import type { MissingReason } from '../domain/missing';
import type { Roadmap } from '../domain/roadmap';
import type { Settings } from '../domain/settings';
import type { SheetPlan } from '../workbook/plan';

/** One sheet that the program generates. A new sheet is one file with such an object and one line in `sheets.ts`. */
export interface GeneratedSheet {
  /** The id of its plan, for ever; also what the command line calls it. */
  id: string;
  /** The sheets whose cells its formulas use: they are always made together, so that they fit each other. */
  counts?: readonly string[];
  /**
   * It is made where it is asked for by its id, and made anew where it is in the workbook: it is left out where sheets are
   * made without saying which.
   */
  onRequest?: true;
  /** What the roadmap lacks for it, null when it can be made: there is never an empty sheet. */
  lacks(roadmap: Roadmap): MissingReason | null;
  /**
   * The sheets for a roadmap that lacks nothing: one as a rule, whose plan has this very id; where it takes several, the
   * ids of the others begin with this one and a slash (`matrice/2`).
   */
  plans(material: SheetMaterial): SheetPlan[];
}

/** What sheets are made from. */
export interface SheetMaterial {
  roadmap: Roadmap;
  /** What was found in it, also what was accepted; looked for when a sheet asks. */
  findings: () => readonly CheckedFinding[];
  /** The ISO day of that. */
  day: string;
  /** How the user wants them made. */
  settings: Settings;
  /** The version that was declared sent last. */
  sent?: SentVersion;
  /** The plans of another generated sheet that lacks nothing, by its id. */
  plansOf: (id: string) => SheetPlan[];
}

/** Whether a plan is one of those that a generated sheet makes, by its id. */
export function isPlanOf(sheetId: string, planId: string | undefined): boolean {
  return planId === sheetId || planId?.startsWith(`${sheetId}/`) === true;
}

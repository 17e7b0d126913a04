import type { CheckedFinding } from '../domain/accepted';
import type { MissingReason } from '../domain/missing';
import type { Roadmap } from '../domain/roadmap';
import type { SheetPlan } from '../workbook/plan';

/** One sheet that the program generates. A new sheet is one file with such an object and one line in `sheets.ts`. */
export interface GeneratedSheet {
  /** The id of its plan, for ever; also what the command line calls it. */
  id: string;
  /** What the roadmap lacks for it, null when it can be made: there is never an empty sheet. */
  lacks(roadmap: Roadmap): MissingReason | null;
  /** The sheet for a roadmap that lacks nothing. */
  plan(material: SheetMaterial): SheetPlan;
}

/** What sheets are made from. */
export interface SheetMaterial {
  roadmap: Roadmap;
  /** What was found in it, also what was accepted; looked for when a sheet asks. */
  findings: () => readonly CheckedFinding[];
  /** The ISO day of that. */
  day: string;
}

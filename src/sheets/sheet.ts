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
  plan(roadmap: Roadmap): SheetPlan;
}

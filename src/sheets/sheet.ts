import type { MissingReason } from '../domain/missing';
import type { Roadmap } from '../domain/roadmap';
import type { SheetPlan } from '../workbook/plan';

/** One sheet that the program generates. A new sheet is one file with such an object and one line in `sheets.ts`. */
export interface GeneratedSheet {
  /** The id of its plan, for ever; also what the command line calls it. */
  id: string;
  /** The sheet for this roadmap, or what the roadmap lacks for it: never an empty sheet. */
  plan(roadmap: Roadmap): SheetPlan | Missing;
}

/** Instead of a sheet: why there is none. */
export interface Missing {
  missing: MissingReason;
}

/** True when there is no sheet but the reason why. */
export function isMissing(planned: SheetPlan | Missing): planned is Missing {
  return 'missing' in planned;
}

import { DECISIONS_ID } from '../../domain/copil/decisions';
import { generatedSheets } from '../../sheets/sheets';
import { isPlanOf } from '../../sheets/sheet';
import type { SheetPlan } from '../../workbook/plan';
import { planSheets, type PlannedSheets } from '../generateSheets';
import type { WorkbookReading } from '../readWorkbook';
import { separated } from './separate/separated';

export interface SeparateOptions {
  /** Ids of generated sheets, in the order in which they are to stand. */
  ids: readonly string[];
  /** The ISO day that « today » means. */
  date: string;
}

/**
 * The chosen sheets as a workbook of its own that needs nothing of the user's: see `separated`. Nothing in it is read back.
 * `missing` names those of them that cannot be made, and what the roadmap lacks for it.
 */
export function separateSheets(reading: WorkbookReading, { ids, date }: SeparateOptions): PlannedSheets {
  const { plans: made, missing } = planSheets(reading, { ids, date });
  const of = (wanted: readonly string[]): SheetPlan[] =>
    wanted.flatMap((id) => made.filter((plan) => isPlanOf(id, plan.id)));
  // Rows to write in are for the user's own workbook.
  const isEmpty = (id: string): boolean => id === DECISIONS_ID && reading.roadmap.decisions.length === 0;
  const chosen = of([...new Set(ids)].filter((id) => !isEmpty(id)));
  const charted = new Set(chosen.flatMap(({ charts }) => charts.map(({ sheet }) => sheet)));
  // A chart has no figures without the cells that it shows.
  const behind = made.filter((plan) => charted.has(plan.name) && !chosen.includes(plan));
  const all = of(generatedSheets.map(({ id }) => id));
  const userSheets = reading.snapshot.sheets.flatMap(({ name, generated }) =>
    generated === undefined ? [name] : [],
  );
  return { plans: separated([...chosen, ...behind], { all, userSheets }), missing };
}

/** The plans of such a workbook. */
export function separatePlans(reading: WorkbookReading, options: SeparateOptions): SheetPlan[] {
  return separateSheets(reading, options).plans;
}

import type { Progress, WriteReport } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/plan';
import { planNames } from '../../../workbook/planNames';
import { planReferences } from '../../../workbook/planReferences';
import { sheetTargets } from '../../../workbook/sheetTargets';
import type { Run } from '../run';
import { cellSteps } from './cells';
import { addCharts, setSeries, type WrittenChart } from './charts';
import { dressUp } from './cosmetics';
import { finish } from './finish';
import { foldsChange } from './folds';
import { formatSteps } from './formats';
import { look, otherNames } from './look';
import { prepare, type Preparation, type PreparedSheet } from './prepare';
import { refuseWhatIsLocked } from './refusals';
import { packed, type Step } from './requests';
import { Trips } from './trips';

export interface WriteOptions {
  run: Run;
  texts: {
    /** Stands in the first cell of a sheet that is not finished. */
    incomplete: string;
  };
  progress?: Progress | undefined;
  signal?: AbortSignal | undefined;
}

/** The last request that sheets need, and those for looks that may be refused: panes and pages. */
const FINISHING = 1;
const LOOKS = 2;
/** Charts are made in one request and dressed up in another. */
const CHARTING = 2;
/** Columns are folded in one. */
const FOLDING = 1;

/**
 * Writes generated sheets into the workbook that is open in Excel, new at the end or renewed in place. At most six round
 * trips, one more for each further request that the cells or their looks fill, and three for looks that may be refused,
 * or four where columns are folded. Whatever stops it, no sheet of the user is touched, and a sheet that is not whole
 * says so.
 *
 * Throws HostError: `opened-read-only`, `locked-structure`, `protected-sheet`, `cancelled`, and what `run` makes of
 * Excel's own errors.
 */
export function writePlans(plans: SheetPlan[], options: WriteOptions): Promise<WriteReport> {
  const { run, texts, progress, signal } = options;
  return run(
    async (context) => {
      const trips = new Trips(context, signal, progress);
      const preparation = await preparationOf(context, trips, plans, texts.incomplete);
      const refused = await writeSheets(context, trips, preparation);
      return {
        sheets: preparation.targets.map(({ plan, tab, renewed }) => ({ id: plan.id, name: tab, renewed })),
        ...(refused.length > 0 && { refused }),
      };
    },
    { signal, oneUndoStep: true },
  );
}

/** What there is, and where everything goes; nothing is touched. */
async function preparationOf(
  context: Excel.RequestContext,
  trips: Trips,
  plans: SheetPlan[],
  mark: string,
): Promise<Preparation> {
  const surroundings = (await trips.send(() => look(context)))();
  const targets = sheetTargets(surroundings.sheets, plans);
  refuseWhatIsLocked(surroundings, targets);
  const names = planNames(surroundings.names, targets, otherNames(surroundings, targets));
  return {
    surroundings,
    targets,
    names,
    references: (target) => planReferences(surroundings.sheets, targets, target, names.called),
    mark,
  };
}

async function writeSheets(
  context: Excel.RequestContext,
  trips: Trips,
  preparation: Preparation,
): Promise<NonNullable<WriteReport['refused']>> {
  const prepared = (await trips.send(() => prepare(context, preparation)))();
  const sheets = prepared.map(({ written }) => written);
  const charted = sheets.filter(({ plan }) => plan.charts.length > 0);
  const requests = contentRequests(prepared, preparation.mark);
  const folding = prepared.some(foldsChange) ? FOLDING : 0;
  const charting = charted.length > 0 ? CHARTING : 0;
  trips.expect(requests.length + charting + FINISHING + LOOKS + folding);
  for (const steps of requests) {
    await trips.send(() => {
      context.application.suspendApiCalculationUntilNextSync();
      for (const { queue } of steps) queue();
    });
  }
  let charts: WrittenChart[] = [];
  if (charted.length > 0) {
    charts = await trips.send(() => charted.flatMap((written) => addCharts(context, written)));
  }
  await trips.send(() => {
    charts.forEach(setSeries);
    sheets.forEach(finish);
  });
  return dressUp(trips, prepared, charts);
}

/** What cells hold, then how they look: values before formats. */
function contentRequests(prepared: readonly PreparedSheet[], mark: string): Step[][] {
  return [
    ...packed(prepared.flatMap(({ written }) => cellSteps(written, mark))),
    ...packed(prepared.flatMap(formatSteps)),
  ];
}

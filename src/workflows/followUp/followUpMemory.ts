import { readFollowUpKey } from '../../domain/followUp/followUpFields';
import { DASHBOARD_ID } from '../../sheets/dashboard/dashboardPlan';
import { PARAMETERS_ID } from '../../sheets/parameters/parameterSheet';
import type { State } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import { copilMemory, isCopil } from '../copil/copilMemory';
import { underWay } from '../ownedMarks';
import type { WorkbookReading } from '../readWorkbook';
import { actionForm } from './actionForm';
import { axisForm } from './axisForm';
import { plannedText } from './cellText';
import type { FollowedItem, FollowUpForm } from './followUpForm';
import { heldBy } from './heldBy';
import { indicatorForm } from './indicatorForm';
import { keptRowsKey, ownThenKey, rememberedRows } from './keptMemory';
import { READINGS_ID } from './readingForm';
import { isToCome, READINGS_TO_COME, rememberedReadings } from './readReadings';

type Generated = State['generated'];
type Read = Pick<WorkbookReading, 'roadmap' | 'base' | 'state'>;

/** Whether a plan is of a sheet whose typed cells are kept as `followUpMemory` does. */
export function isFollowUp({ id }: SheetPlan): boolean {
  return (
    [indicatorForm.id, actionForm.id, DASHBOARD_ID, READINGS_ID, PARAMETERS_ID].includes(id) || isCopil(id)
  );
}

/**
 * What the state keeps of such a plan under `section`, its id or what stands for it while it is written: what its cells
 * made for typing hold, what the user's own sheets said, and rows that no item has. Only what is not empty.
 */
export function followUpMemory(reading: Read, plan: SheetPlan, section: string): Generated {
  if (isCopil(plan.id)) return copilMemory(reading, plan, section);
  switch (plan.id) {
    case indicatorForm.id:
      return sheetMemory(indicatorForm, reading.base.indicators, reading, { plan, section });
    case actionForm.id:
      return sheetMemory(actionForm, reading.base.actions, reading, { plan, section });
    case DASHBOARD_ID:
      return sheetMemory(axisForm(reading.roadmap), reading.roadmap.axes, reading, { plan, section });
    case PARAMETERS_ID:
      return { [section]: heldBy(plan) };
    default:
      // What stands there is typed, all of it: it is to be known again only where its writing was stopped.
      return section === plan.id ? {} : { [section]: rememberedReadings(reading.roadmap.readings ?? []) };
  }
}

/** The names in a state of what is kept while a plan is written. */
export function followUpSections({ id }: SheetPlan): string[] {
  const section = underWay(id);
  return [section, ownThenKey(section), keptRowsKey(section)];
}

/** Values that are to stand on the sheet « Relevés », where that is not written now. */
export function readingsToCome({ roadmap }: Pick<Read, 'roadmap'>, plans: readonly SheetPlan[]): Generated {
  const readings = (roadmap.readings ?? []).filter(isToCome);
  const isWritten = plans.some(({ id }) => id === READINGS_ID);
  return readings.length === 0 || isWritten ? {} : { [READINGS_TO_COME]: rememberedReadings(readings) };
}

function sheetMemory<Item extends FollowedItem>(
  form: FollowUpForm<Item>,
  items: readonly Item[],
  { roadmap, state }: Read,
  { plan, section }: { plan: SheetPlan; section: string },
): Generated {
  const byId = new Map(items.map((item) => [item.id, item]));
  const rows = (roadmap.kept ?? []).filter(({ sheet }) => sheet === form.id);
  const gone = new Set(rows.flatMap(({ id }) => id ?? []));
  const ownThen: Record<string, string> = {};
  // What the user's own sheets said of an item that is gone is to be known when it comes back.
  for (const [key, text] of Object.entries(state.generated[ownThenKey(form.id)] ?? {}))
    if (gone.has(readFollowUpKey(key)?.id ?? '')) ownThen[key] = text;
  for (const { key } of plan.owned) {
    const read = readFollowUpKey(key);
    const item = read && byId.get(read.id);
    const text = item ? plannedText(form.own(item, read.field)) : '';
    if (text !== '') ownThen[key] = text;
  }
  return {
    [section]: heldBy(plan),
    [ownThenKey(section)]: ownThen,
    ...rememberedRows(keptRowsKey(section), rows),
  };
}

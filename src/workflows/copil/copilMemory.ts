import { TEXTS_ID } from '../../domain/copil/copilFields';
import { decisionDateFields, decisionFields, DECISIONS_ID } from '../../domain/copil/decisions';
import type { KeptRow, Roadmap, Source } from '../../domain/roadmap';
import { decisionRows, type DecisionRow } from '../../sheets/decisions/decisionRows';
import type { State } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import { plannedField } from '../followUp/cellText';
import { heldBy } from '../followUp/heldBy';
import { keptRowsKey, ownThenKey, rememberedRows } from '../followUp/keptMemory';
import type { WorkbookReading } from '../readWorkbook';
import { keptText } from './copilForms';
import { DAY, ownDecisionText } from './typedOverOwn';

type Generated = State['generated'];

/** Whether the cells for typing of the plan of this id are kept as `copilMemory` does. */
export function isCopil(id: string): boolean {
  return id === TEXTS_ID || id === DECISIONS_ID;
}

/**
 * What the state keeps of such a plan under `section`, its id or what stands for it while it is written: all that its cells
 * made for typing hold, and what the user's own sheets said of their decisions.
 */
export function copilMemory(
  { roadmap, base }: Pick<WorkbookReading, 'roadmap' | 'base'>,
  plan: SheetPlan,
  section: string,
): Generated {
  if (plan.id === TEXTS_ID) {
    const rows = (roadmap.kept ?? []).filter(({ sheet }) => sheet === TEXTS_ID);
    return { [section]: heldBy(plan, keptText), ...rememberedRows(keptRowsKey(section), rows, keptText) };
  }
  return {
    [section]: {},
    ...rememberedRows(section, decisionRows(roadmap).map(keptRow), keptText),
    [ownThenKey(section)]: ownThen(roadmap.actions, base.decisions),
  };
}

const NOWHERE: Source = { sheet: '', address: '' };

function keptRow({ id, cells }: DecisionRow): KeptRow {
  const values = decisionFields.flatMap((field) => {
    const cell = cells[field];
    if (cell?.value === undefined) return [];
    return [[field, plannedField({ ...cell, ...(decisionDateFields.has(field) && DAY) }, NOWHERE)]];
  });
  return {
    sheet: DECISIONS_ID,
    ...(id !== undefined && { id }),
    label: '',
    values: Object.fromEntries(values) as KeptRow['values'],
    source: NOWHERE,
  };
}

function ownThen(actions: Roadmap['actions'], decisions: Roadmap['decisions']): Record<string, string> {
  const texts = decisions.flatMap((decision) =>
    decisionFields.map((field): [string, string] => [
      `${field}/${decision.id}`,
      ownDecisionText(actions, decision, field),
    ]),
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

import {
  DECISIONS_ID,
  decisionAction,
  decisionFields,
  decisionNumber,
  type DecisionField,
} from '../../domain/copil/decisions';
import type { Decision, KeptRow, Roadmap, Source } from '../../domain/roadmap';
import { parseRect } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { typedCell } from '../typedCell';

/** A row of the sheet « Décisions ». */
export interface DecisionRow {
  /** Of the decision; nothing in a row that says no decision. */
  id?: string;
  cells: Partial<Record<DecisionField, Pick<PlannedCell, 'value'>>>;
  /** Where it was read, for a decision of the user's own sheets. */
  source?: Source;
}

/**
 * The rows that were typed, in their order, those without a decision among them; then the decisions of the user's own
 * sheets, with what was typed about them.
 */
export function decisionRows(roadmap: Roadmap): DecisionRow[] {
  const typed = roadmap.decisions.filter(({ id }) => decisionNumber(id) !== undefined);
  const kept = (roadmap.kept ?? []).filter(({ sheet }) => sheet === DECISIONS_ID);
  const rows: (DecisionRow & { at: number })[] = [
    ...typed.map((decision) => ({ ...typedRow(roadmap, decision), at: rowOf(decision.source) })),
    ...kept.map(({ values, source }) => ({ cells: cellsOf(values), at: rowOf(source) })),
  ];
  return [
    ...rows.sort((a, b) => a.at - b.at).map(({ at: _, ...row }) => row),
    ...roadmap.decisions
      .filter(({ id }) => decisionNumber(id) === undefined)
      .map((decision) => ({ ...typedRow(roadmap, decision), source: decision.source })),
  ];
}

/**
 * What a decision says in one of the columns, before anything was typed about it on the sheet.
 * @param actions those that it may name
 */
export function decisionCell(
  actions: Roadmap['actions'],
  decision: Decision,
  field: DecisionField,
): Pick<PlannedCell, 'value'> {
  const text = field === 'action' ? decisionAction({ actions }, decision) : (decision[field] ?? '');
  if (text === '') return {};
  return { value: /^\d{4}-\d{2}-\d{2}$/.test(text) ? serialOfDate(text) : text };
}

function typedRow({ actions, typed = {} }: Roadmap, decision: Decision): DecisionRow {
  const fields = typed[decision.id];
  const cells = decisionFields.map((field) => {
    const there = fields?.[field];
    return [field, there ? typedCell(there) : decisionCell(actions, decision, field)];
  });
  return { id: decision.id, cells: Object.fromEntries(cells) as DecisionRow['cells'] };
}

function cellsOf(values: KeptRow['values']): DecisionRow['cells'] {
  return Object.fromEntries(
    decisionFields.flatMap((field) => (values[field] ? [[field, typedCell(values[field])]] : [])),
  ) as DecisionRow['cells'];
}

function rowOf({ address }: Source): number {
  return parseRect(address)?.top ?? 0;
}

import { decisionFields, decisionId, decisionNumber, DECISIONS_ID } from '../../domain/copil/decisions';
import type { Decision, Field, KeptRow, Roadmap, Source } from '../../domain/roadmap';
import { decisionTexts } from '../../messages/fr/decisionSheet';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { comparedText } from '../followUp/cellText';
import { byItem, ownThenKey, recalledRows } from '../followUp/keptMemory';
import { renewedSheet } from '../followUp/typedOnSheet';
import { typedTable, type TypedRow } from '../followUp/typedRows';
import { underWay } from '../ownedMarks';
import { decisionColumns, isTextField } from './copilForms';
import { actionNamed, withTypedDecision } from './typedDecision';
import { typedOverOwn } from './typedOverOwn';

export interface ReadDecisions {
  decisions: Decision[];
  /** What stands in the cells of each, by its id and field. */
  typed: Record<string, Record<string, Field>>;
  /** Rows in which something stands, and no decision. */
  kept: KeptRow[];
}

/**
 * The decisions of the sheet « Décisions », in the order of its rows, and behind them those of the user's own sheets with
 * what was typed about them. A row is known by its « Repère »; one without gets the next number. Where the sheet is gone,
 * or its writing was stopped, what the state remembers counts.
 */
export function readDecisions(
  own: Pick<Roadmap, 'actions' | 'decisions'>,
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { generated }: Pick<State, 'generated'>,
): ReadDecisions {
  const sheet = renewedSheet({ id: DECISIONS_ID, tab: decisionTexts.tab }, sheets);
  const place: Source = { sheet: sheet?.name ?? decisionTexts.tab, address: 'A1' };
  const section =
    sheet?.incomplete && generated[underWay(DECISIONS_ID)] ? underWay(DECISIONS_ID) : DECISIONS_ID;
  const remembered = recalledRows({ generated }, section, {
    sheet: DECISIONS_ID,
    source: place,
    isText: isTextField,
  });
  const before = new Map(remembered.flatMap((row) => (row.id === undefined ? [] : [[row.id, row.values]])));
  const ownThen = byItem(generated[ownThenKey(section)]) ?? new Map<string, never>();
  const table = sheet && !sheet.incomplete ? typedTable(sheet, decisionColumns) : undefined;
  const rows = table?.rows ?? remembered.map((row, i) => recalled(row, place, i));
  const owns = new Map(own.decisions.map((decision) => [decision.id, decision]));
  const named = actionNamed(own.actions);
  const read: ReadDecisions = { decisions: [], typed: {}, kept: [] };
  let next = 1 + Math.max(0, ...[...rows, ...remembered].map(({ id }) => decisionNumber(id ?? '') ?? 0));
  const met = new Set<string>();
  for (const row of rows) {
    const isFirst = row.id !== undefined && !met.has(row.id);
    if (row.id !== undefined) met.add(row.id);
    const known = isFirst ? before.get(row.id!) : undefined;
    const cells = { ...known, ...Object.fromEntries(row.cells) };
    const ownOne = isFirst ? owns.get(row.id!) : undefined;
    if (ownOne) {
      const over = typedOverOwn(own.actions, ownOne, { cells, known, ownThen: ownThen.get(ownOne.id) });
      if (Object.keys(over).length === 0) continue;
      read.typed[ownOne.id] = over;
      owns.set(ownOne.id, withTypedDecision(ownOne, over, named));
      continue;
    }
    const filled = filledCells(cells);
    if (Object.keys(filled).length === 0 || isOnlyShown(filled, ownThen.get(row.id ?? ''))) continue;
    if (!filled.text) {
      read.kept.push({ sheet: DECISIONS_ID, label: '', values: filled, source: row.source });
      continue;
    }
    const id = isFirst && decisionNumber(row.id!) !== undefined ? row.id! : decisionId(next++);
    const blank: Decision = { id, committee: '', date: '', text: '', source: row.source };
    read.typed[id] = filled;
    read.decisions.push(withTypedDecision(blank, filled, named));
  }
  return { ...read, decisions: [...read.decisions, ...owns.values()] };
}

function recalled({ id, label, values }: KeptRow, place: Source, i: number): TypedRow {
  const source = { ...place, address: `A${String(i + 1)}` };
  return { id, label, cells: new Map(Object.entries(values)), source };
}

function filledCells(cells: Readonly<Record<string, Field>>): Record<string, Field> {
  const filled = decisionFields.flatMap((field): [string, Field][] => {
    const cell = cells[field];
    return cell && (cell.number !== undefined || cell.text.trim() !== '') ? [[field, cell]] : [];
  });
  return Object.fromEntries(filled);
}

/** Whether a row shows just what the user's own sheets said when it was made: of a decision that is there no more. */
function isOnlyShown(
  cells: Readonly<Record<string, Field>>,
  then: ReadonlyMap<string, string> | undefined,
): boolean {
  return (
    then !== undefined &&
    decisionFields.every(
      (field) => (cells[field] ? comparedText(cells[field]) : '') === (then.get(field) ?? ''),
    )
  );
}

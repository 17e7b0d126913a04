import type { Observation } from '../../domain/observation';
import type { Field, KeptRow, Source } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import type { State } from '../../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { underWay } from '../ownedMarks';
import { comparedText, keptField, plannedText } from './cellText';
import { countedCell } from './countedCell';
import type { FollowedItem, FollowUpForm } from './followUpForm';
import { byItem, keptRowsKey, ownThenKey, recalledRows, type ByItem } from './keptMemory';
import { namedItems } from './namedItems';
import { typedRows, type TypedRow } from './typedRows';

/** What a generated sheet of follow-up says beside the user's own sheets. */
export interface TypedOnSheet {
  /** What was typed and counts, by item and field; empty text where a cell was emptied. */
  typed: Map<string, Map<string, Field>>;
  /** What was typed about items that are gone, and into rows of one's own. */
  kept: KeptRow[];
  observations: Observation[];
  /** What was last generated. */
  before: ByItem;
}

/**
 * Compares each cell made for typing three ways (`countedCell`). Rows are found by their « Repère », else by what they are
 * called, and columns by their headers. Where a row, a column or the whole sheet is gone, or the sheet was left incomplete,
 * what the state remembers counts: only a cell that was emptied is empty.
 */
export function typedOnSheet<Item extends FollowedItem>(
  form: FollowUpForm<Item>,
  items: readonly Item[],
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  state: Pick<State, 'generated' | 'identities'>,
): TypedOnSheet {
  const sheet = renewedSheet(form, sheets);
  const place: Source = { sheet: sheet?.name ?? form.tab, address: 'A1' };
  const memory = memoryOf(form, state, sheet, place);
  const kept = (text: string, field: string): Field => keptField(text, place, form.isText(field));
  const rows =
    sheet && !sheet.incomplete
      ? typedRows(sheet, form.columns(textsOf(sheet), fieldsOf(memory.before))).filter(
          ({ id }) => !form.marked || id !== undefined,
        )
      : rememberedRowsOf(form, memory, state, place);
  const { ofItem, others } = sorted(rows, items);
  const result: TypedOnSheet = {
    typed: new Map(),
    kept: [],
    observations: [],
    before: memory.before ?? new Map<string, never>(),
  };
  for (const item of items) {
    const own = ofItem.get(item.id) ?? [];
    // The row of an item that was gone shows what was typed alone: an empty cell says nothing.
    const isBack = memory.gone.has(item.id) && own.length > 0;
    const now = cellsNow(isBack ? own.map(withoutEmpty) : own, {
      remembered: isBack ? undefined : rememberedCells(item.id, memory),
      before: memory.before?.get(item.id),
      kept,
    });
    const fields = new Map<string, Field>();
    for (const [field, cell] of now.cells) {
      const ownText = plannedText(form.own(item, field));
      const { counts, conflict } = countedCell({
        now: comparedText(cell),
        before: memory.before && (memory.before.get(item.id)?.get(field) ?? ''),
        own: ownText,
        ownThen: memory.ownThen.get(item.id)?.get(field) ?? '',
      });
      if (counts === 'own') continue;
      fields.set(field, cell);
      if (conflict) {
        const texts = { text: ownText, otherText: cell.text };
        const source = form.ownSource(item, field);
        result.observations.push({
          kind: 'value-conflict',
          source,
          other: cell.source,
          id: item.id,
          field,
          ...texts,
        });
      }
    }
    if (fields.size > 0) result.typed.set(item.id, fields);
    if (now.others.size > 0) {
      result.kept.push(keptRow(form.id, undefined, now.label, now.others, now.source ?? place));
    }
  }
  result.kept.push(...othersToKeep(form.id, others, memory.ownThen));
  return result;
}

/** The sheet of the form; of copies that people made the one that is renewed. */
export function renewedSheet(
  { id, tab }: { id: string; tab: string },
  sheets: readonly SheetSnapshot[],
): SheetSnapshot | undefined {
  const ours = sheets.filter(({ generated }) => generated === id);
  return ours.find(({ name }) => name.toLowerCase() === tab.toLowerCase()) ?? ours[0];
}

interface Memory {
  before: ByItem | undefined;
  ownThen: ByItem;
  /** Rows that no item had. */
  rows: KeptRow[];
  /** The items that were gone. */
  gone: ReadonlySet<string | undefined>;
}

function memoryOf(
  { id, isText }: Pick<FollowUpForm<FollowedItem>, 'id' | 'isText'>,
  { generated }: Pick<State, 'generated'>,
  sheet: SheetSnapshot | undefined,
  source: Source,
): Memory {
  const section = sheet?.incomplete && generated[underWay(id)] ? underWay(id) : id;
  const rows = recalledRows({ generated }, keptRowsKey(section), { sheet: id, source, isText });
  return {
    before: byItem(generated[section]),
    ownThen: byItem(generated[ownThenKey(section)]) ?? new Map<string, never>(),
    rows,
    gone: new Set(rows.map((row) => row.id)),
  };
}

function textsOf({ cells }: SheetSnapshot): string[] {
  return cells.map(({ cell }) => cell.text);
}

function fieldsOf(before: ByItem | undefined): Set<string> {
  return new Set([...(before?.values() ?? [])].flatMap((fields) => [...fields.keys()]));
}

/** What the cells of an item held when its sheet was made: empty text where only the user's own sheets said something. */
function rememberedCells(id: string, { before, ownThen }: Memory): Map<string, string> {
  const emptied = [...(ownThen.get(id)?.keys() ?? [])].map((field): [string, string] => [field, '']);
  return new Map([...emptied, ...(before?.get(id) ?? [])]);
}

/** The rows of a sheet that is not there, as the state remembers them. */
function rememberedRowsOf(
  { isText }: Pick<FollowUpForm<FollowedItem>, 'isText'>,
  memory: Memory,
  { identities }: Pick<State, 'identities'>,
  source: Source,
): TypedRow[] {
  const rows = memory.rows.map(({ id, label, values }): TypedRow => ({
    id,
    label,
    cells: new Map(Object.entries(values)),
    source,
  }));
  for (const id of memory.before?.keys() ?? []) {
    if (memory.gone.has(id)) continue;
    const cells = [...rememberedCells(id, memory)].map(([field, text]): [string, Field] => [
      field,
      keptField(text, source, isText(field)),
    ]);
    rows.push({ id, label: identities[id]?.title ?? id, cells: new Map(cells), source });
  }
  return rows;
}

function withoutEmpty(row: TypedRow): TypedRow {
  return { ...row, cells: new Map([...row.cells].filter(([, cell]) => comparedText(cell) !== '')) };
}

/** The rows of each item, by « Repère »; one without, where it is called as an item is that has no other row. */
function sorted(
  rows: readonly TypedRow[],
  items: readonly FollowedItem[],
): { ofItem: Map<string, TypedRow[]>; others: TypedRow[] } {
  const ids = new Set(items.map(({ id }) => id));
  const ofItem = new Map<string, TypedRow[]>();
  const unmarked: TypedRow[] = [];
  for (const row of rows) {
    const id = row.id !== undefined && ids.has(row.id) ? row.id : undefined;
    if (id === undefined) unmarked.push(row);
    else ofItem.set(id, [...(ofItem.get(id) ?? []), row]);
  }
  const byName = namedItems(items);
  const others: TypedRow[] = [];
  for (const row of unmarked) {
    const named = byName.get(labelKey(row.label)) ?? [];
    const [only] = named;
    if (only !== undefined && named.length === 1 && !ofItem.has(only)) ofItem.set(only, [row]);
    else others.push(row);
  }
  return { ofItem, others };
}

/** What stands in the cells of an item: of several rows the one that was changed; what the others say differently. */
function cellsNow(
  rows: readonly TypedRow[],
  {
    remembered = new Map<string, string>(),
    before = new Map<string, string>(),
    kept,
  }: {
    remembered?: ReadonlyMap<string, string> | undefined;
    before?: ReadonlyMap<string, string> | undefined;
    kept: (text: string, field: string) => Field;
  },
): { cells: Map<string, Field>; others: Map<string, Field>; label: string; source: Source | undefined } {
  const cells = new Map<string, Field>();
  const others = new Map<string, Field>();
  for (const { cells: typed } of rows) {
    for (const [field, cell] of typed) {
      const [first, isChanged] = [cells.get(field), comparedText(cell) !== (before.get(field) ?? '')];
      if (!first) cells.set(field, cell);
      else if (isChanged && comparedText(cell) !== comparedText(first)) {
        const firstIsChanged = comparedText(first) !== (before.get(field) ?? '');
        if (!firstIsChanged) cells.set(field, cell);
        else if (comparedText(cell) !== '') others.set(field, cell);
      }
    }
  }
  for (const [field, text] of remembered) if (!cells.has(field)) cells.set(field, kept(text, field));
  return { cells, others, label: rows[0]?.label ?? '', source: rows.at(-1)?.source };
}

function keptRow(
  sheet: string,
  id: string | undefined,
  label: string,
  values: ReadonlyMap<string, Field>,
  source: Source,
): KeptRow {
  return { sheet, ...(id !== undefined && { id }), label, values: Object.fromEntries(values), source };
}

/** Rows that no item has: with what was typed in them, those that have something. */
function othersToKeep(sheet: string, rows: readonly TypedRow[], ownThen: ByItem): KeptRow[] {
  return rows.flatMap(({ id, label, cells, source }): KeptRow[] => {
    const then = id === undefined ? undefined : ownThen.get(id);
    const values = new Map(
      [...cells].filter(([field, cell]) => {
        const text = comparedText(cell);
        return text !== '' && text !== (then?.get(field) ?? '');
      }),
    );
    return values.size === 0 ? [] : [keptRow(sheet, id, label, values, source)];
  });
}

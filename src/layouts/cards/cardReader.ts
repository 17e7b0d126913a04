import { codeKey, parentCode, splitCode } from '../../domain/codes';
import { hasBullets, wholeText, type CellItem } from '../../domain/items';
import type { ActionFields, Field, Source } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { readIndicatorFact } from './cardFacts';
import { headOf, namedBy } from './cardNames';
import type { Card, CardEntry } from './cards';
import {
  addDraft,
  emptyDraft,
  type ActionDraft,
  type AxisDraft,
  type Draft,
  type ObjectiveDraft,
} from '../draft';
import { isCaption, readHeadingText } from '../headings';
import {
  actionDraft,
  axesIn,
  axisDraft,
  codeOf,
  indicatorDraft,
  itemsOf,
  leverDraft,
  objectiveDraft,
  type Parents,
} from '../itemDrafts';
import { levelWord } from '../tables/cellTexts';
import type { Table } from '../tables/table';
import { readTable } from '../tables/tableReader';
import type { Context } from '../layout';
import type { Role } from '../words/vocabulary';

const FIELD_OF_ROLE: Partial<Record<Role, keyof ActionFields>> = {
  aim: 'aim',
  objective: 'aim',
  audience: 'audience',
  cible: 'audience',
  partners: 'partners',
  owner: 'owner',
  description: 'description',
  schedule: 'schedule',
  start: 'start',
  due: 'due',
  status: 'status',
  progress: 'progress',
  priority: 'priority',
  budget: 'budget',
  remarks: 'remarks',
};

/** What a card of an objective says of each of its actions; the rest describes the objective. */
const FOR_ALL: ReadonlySet<Role> = new Set<Role>([
  'owner',
  'partners',
  'start',
  'due',
  'schedule',
  'status',
  'progress',
  'priority',
  'budget',
]);

/** A fiche-action: the action named by its « Action » label, or else by the heading above. */
export function readFiche(card: Card, context: Context): Draft {
  const draft = emptyDraft();
  const named = titleEntry(card);
  const axis = axisIn(card, context, draft, named);
  const action = ficheAction(card, named, context, axis, draft);
  if (!action) return readAxisCard(card, context);
  draft.actions.push(action);
  const ofAxis = axisEntry(card, context);
  const ofObjective = parentEntry(card, action);
  if (ofObjective) {
    const [value] = ofObjective.values;
    const place = { source: value!.source, role: 'detail' as const, order: 0 };
    action.objective = objectiveDraft(value!.text, place, axis, context.objective);
    draft.objectives.push(action.objective);
  }
  for (const entry of entriesOf(card, 'indicator'))
    if (entry.table) readBeside(entry.table, draft, context, action, [action]);
    else readIndicators(entry, draft, action.row, axis, action.objective, [action]);
  for (const entry of card.entries) {
    if (entry === named || entry === ofAxis || entry === ofObjective || entry.word.role === 'indicator')
      continue;
    if (entry.word.role === 'lever' && entry.table) readBeside(entry.table, draft, context, action, [action]);
    else if (entry.word.role === 'lever')
      readLevers(entry, draft, action.row, axis, action.objective, [action]);
    else if (!readIndicatorFact(entry, draft)) fillField(action, entry);
  }
  return draft;
}

/** « Objectif | 1.2 – Sécuriser les réseaux » in the fiche of the action 1.2.1: the objective that the action stands under. */
function parentEntry({ entries }: Card, { code }: ActionDraft): CardEntry | undefined {
  const above = code === undefined ? null : parentCode(code);
  return entries.find(({ word, values }) => {
    const [value, ...more] = values;
    if (!/^(?:strategicO|o)bjective$/.test(word.role) || !value || more.length > 0) return false;
    const { code: own, title } = splitCode(tidy(value.text));
    return own !== undefined && title !== '' && codeKey(own) === above;
  });
}

/** The card of an axis: its objectives, actions, means and indicators as lists, its prose as sections. */
export function readAxisCard(card: Card, context: Context): Draft {
  const draft = emptyDraft();
  const axis = axisIn(card, context, draft);
  const row = `${context.grid.name}!${card.rect.top + 1}`;
  const objectives: ObjectiveDraft[] = [];
  const over = namedBy(card, 'objective', context);
  const names = [over, namedBy(card, 'axis', context)].flatMap((name) => name?.entries ?? []);
  if (over) objectives.push(objectiveDraft(over.text, over.place, axis, context.objective));
  for (const entry of card.entries) {
    if (!namesObjectives(entry, card) || names.includes(entry)) continue;
    for (const { item, source } of entryItems(entry)) {
      const place = { source, role: 'detail' as const, order: objectives.length };
      objectives.push(objectiveDraft(item.title, place, axis, over ? objectives[0]! : context.objective));
    }
  }
  draft.objectives.push(...objectives);
  const objective =
    objectives.length === 1 ? objectives[0]! : objectives.length === 0 ? context.objective : null;
  for (const { table } of card.entries) if (table) readBeside(table, draft, context, { axis, objective }, []);
  for (const entry of entriesOf(card, 'indicator'))
    if (!entry.table) readIndicators(entry, draft, row, axis, objective, []);
  const own = over ? objectives[0]! : axis === context.axis ? context.objective : null;
  const about = own ?? axis;
  const others = card.entries.filter((entry) => !names.includes(entry) && !entry.table);
  for (const entry of others.filter(({ word }) => word.role === 'action'))
    for (const { item, source } of entryItems(entry)) {
      const place = { source, role: 'detail' as const, order: draft.actions.length };
      draft.actions.push(actionDraft(item, place, { axis, objective }, row));
    }
  for (const entry of others) {
    switch (entry.word.role) {
      case 'lever':
        readLevers(entry, draft, row, axis, objective, []);
        break;
      case 'action':
      case 'indicator':
      case 'axis':
      case 'objective':
      case 'strategicObjective':
        break;
      default:
        if (namesObjectives(entry, card) || readIndicatorFact(entry, draft)) break;
        if (own && FOR_ALL.has(entry.word.role) && draft.actions.length > 0) {
          for (const action of draft.actions) fillField(action, entry);
          break;
        }
        for (const value of entry.values) {
          draft.sections.push({ about, label: entry.label, text: value.text.trim(), source: value.source });
        }
    }
  }
  return draft;
}

/**
 * The block above a table: the axis and the objective that the table is about; what it says beside describes them. Of
 * several objectives none is that of the table.
 */
export function readHeaderBlock(card: Card, context: Context): Draft {
  const draft = emptyDraft();
  const axis = axisIn(card, context, draft);
  const named = card.entries.filter(
    ({ word }) => word.role === 'objective' || word.role === 'strategicObjective',
  );
  const coded = card.entries.find(({ word }) => word.role === 'code' && word.of === 'objective');
  const [entry, ...others] = named;
  const texts = entry && others.length === 0 ? objectiveTexts(entry) : [];
  const isOne = entry !== undefined && texts.length < 2;
  if (!isOne)
    for (const { item, source } of texts) {
      const place = { source, role: 'detail' as const, order: draft.objectives.length };
      draft.objectives.push(objectiveDraft(item.title, place, axis, context.objective));
    }
  const value = isOne || others.length > 0 ? entry!.values[0] : undefined;
  if (value) {
    const place = { source: value.source, role: 'detail' as const, order: 0 };
    const own = objectiveDraft(value.text, place, axis, null);
    const code = own.code ?? splitCode(entry!.label).code ?? coded?.values[0]?.text;
    draft.objectives.push({ ...own, ...(code !== undefined && { code }) });
  }
  const objective = draft.objectives.length === 1 ? draft.objectives[0]! : null;
  const about = objective ?? axis;
  const row = `${context.grid.name}!${card.rect.top + 1}`;
  for (const other of card.entries) {
    if (other === entry || (other === coded && value) || other === axisEntry(card, context)) continue;
    if (other.word.role === 'lever') readLevers(other, draft, row, axis, objective, []);
    else if (other.word.role === 'indicator') readIndicators(other, draft, row, axis, objective, []);
    else
      for (const { text, source } of other.values)
        draft.sections.push({ about, label: other.label, text, source });
  }
  return draft;
}

/** Objectives in cells of their own, with bullets or, below « Objectifs », on lines of their own. */
function objectiveTexts(entry: CardEntry): { item: CellItem; source: Source }[] {
  const lists = /s\s*:?\s*$/i.test(entry.label) || entry.values.some(({ text }) => hasBullets(text));
  return lists || entry.values.length > 1 ? entryItems(entry) : [];
}

/** The axis of a card: its title right over it, its own « Axe » label (title, then a longer description), else the heading above. */
function axisIn(card: Card, context: Context, draft: Draft, named?: CardEntry): AxisDraft | null {
  const over = namedBy(card, 'axis', context, named);
  if (over) {
    const word = levelWord(tidy(over.text));
    const axis = { ...axisDraft(over.text, over.place), ...(word !== '' && { word }) };
    draft.axes.push(axis);
    return axis;
  }
  const entry = axisEntry(card, context);
  const value = entry?.values[0];
  if (!entry || !value) return context.axis;
  const [first, second] = axesIn(value.text);
  const { title, description } = titleAndDescription(first);
  const place = { source: value.source, role: 'detail' as const, order: 0 };
  const axis = axisDraft(title, place, splitCode(title).code ?? splitCode(entry.label).code);
  if (second !== undefined) draft.axes.push((axis.also = axisDraft(second, place)));
  const word = levelWord(entry.label);
  if (word !== '') axis.word = word;
  draft.axes.push(axis);
  const rest = [description, ...entry.values.slice(1).map((other) => other.text)].filter(
    (text) => text.trim() !== '',
  );
  if (rest.length > 0)
    draft.sections.push({ about: axis, label: entry.label, text: rest.join('\n'), source: value.source });
  return axis;
}

/**
 * The entry that names the axis: « Axe 1 | … » before « Axe | … » before « Volet | … ». Below « Axe 1 : … » a « Domaine »
 * says something else.
 */
function axisEntry({ entries }: Card, { axis }: Context): CardEntry | undefined {
  const named = entries.filter(({ word }) => word.role === 'axis');
  const isAxis = ({ label }: CardEntry): boolean => /^\s*(?:axe|ambition|orientation)\b/i.test(label);
  const sure = named.find(({ label }) => splitCode(label).code !== undefined) ?? named.find(isAxis);
  return sure ?? (axis?.word === undefined ? named[0] : undefined);
}

/** Under the title of an axis « Objectifs recherchés » are its objectives, where nothing else names them. */
function namesObjectives({ word, label }: CardEntry, card: Card): boolean {
  if (word.role === 'objective' || word.role === 'strategicObjective') return true;
  const isNamed = card.entries.some((other) => /^(?:strategicO|o)bjective$/.test(other.word.role));
  return word.role === 'aim' && /^objectifs\b/i.test(label) && !isNamed && headOf(card, 'axis') !== null;
}

/** « Gouvernance (COPIL…) : \n Gouvernance mise en place… »: the first line is the title, the rest describes. */
export function titleAndDescription(text: string): { title: string; description: string } {
  const [first = '', ...rest] = text.split(/[\n\r]+/).filter((line) => line.trim() !== '');
  const joined = rest.length > 0 && !/[:.]\s*$/.test(first) && /^[\p{Ll}(]/u.test(rest[0]!.trim());
  if (joined) return { title: wholeText(text), description: '' };
  return { title: tidy(first).replace(/\s*[:.]$/, ''), description: rest.join('\n').trim() };
}

function titleEntry(card: Card): CardEntry | undefined {
  return (
    card.entries.find(
      (entry) =>
        entry.word.role === 'title' && (entry.word.of ?? 'action') === 'action' && entry.values.length > 0,
    ) ??
    card.entries.find(
      (entry) =>
        entry.word.role === 'action' && entry.values.length === 1 && !hasBullets(entry.values[0]!.text),
    )
  );
}

function ficheAction(
  card: Card,
  named: CardEntry | undefined,
  context: Context,
  axis: AxisDraft | null,
  draft: Draft,
): ActionDraft | null {
  const parents = { axis, objective: context.objective };
  const row = `${context.grid.name}!${card.rect.top + 1}`;
  if (named) {
    const [value] = named.values;
    const code = splitCode(named.label).code ?? codeIn(card, context, draft);
    const place = { source: value!.source, role: 'fiche' as const, order: 0 };
    return actionDraft({ title: wholeText(value!.text), details: [] }, place, parents, row, code);
  }
  const headings = context.headings.map((text) => readHeadingText(text)).filter((found) => found !== null);
  const heading = headings.find((found) => isCoded(found.code) || !isCaption(found));
  if (!heading || heading.word === 'axis') return null;
  const place = { source: headingSource(card, context, heading.text), role: 'fiche' as const, order: 0 };
  const { code } = heading;
  return actionDraft({ title: heading.title || heading.text, details: [] }, place, parents, row, code);
}

/** The code beside the label « Code »; one that Excel took for a date is observed. */
function codeIn(card: Card, { grid }: Context, draft: Draft): string | undefined {
  const value = card.entries.find((entry) => entry.word.role === 'code')?.values[0];
  if (!value) return undefined;
  const found = codeOf(grid.cell(value.rect.top, value.rect.left));
  if (found?.wasDate === true)
    draft.observations.push({
      kind: 'code-as-date',
      source: value.source,
      text: tidy(value.text),
      code: found.code,
    });
  return found?.code ?? tidy(value.text);
}

/** A code of two parts names an action: « 3-4 : Suivi des intentions ». */
function isCoded(code: string | undefined): boolean {
  return code !== undefined && /^\p{L}*[-_]?\d+[.-]\d+/u.test(code);
}

/** The cell of the heading above a card: the nearest free line with that text. */
function headingSource(card: Card, context: Context, text: string): Source {
  const { grid } = context;
  for (let row = card.rect.top - 1; row >= 0 && row >= card.rect.top - 12; row--) {
    const column = grid.columnsOf(row).find((at) => wholeText(grid.text(row, at)) === text);
    if (column !== undefined) return grid.source(row, column);
    const joined = grid
      .columnsOf(row)
      .find(
        (at) => text.startsWith(tidy(grid.text(row, at))) && splitCode(grid.text(row, at)).code !== undefined,
      );
    if (joined !== undefined) return grid.source(row, joined);
  }
  return { sheet: grid.name, address: grid.source(card.rect.top, card.rect.left).address };
}

function fillField(action: ActionDraft, entry: CardEntry): void {
  const [first] = entry.values;
  if (!first) return;
  const text = entry.values.map((value) => value.text.trim()).join('\n');
  const field: Field = { text, source: first.source };
  const name = FIELD_OF_ROLE[entry.word.role];
  if (name && !action.fields[name]) action.fields[name] = field;
  else action.extra[entry.label] ??= field;
}

/** Items with what stands beside them in a card, as those of the card's axis, objective and action. */
function readBeside(
  table: Table,
  draft: Draft,
  context: Context,
  { axis, objective }: Parents,
  actions: ActionDraft[],
): void {
  const own = readTable(table, { ...context, axis, objective });
  if (actions.length > 0) for (const item of [...own.levers, ...own.indicators]) item.actions = actions;
  addDraft(draft, own);
}

function readIndicators(
  entry: CardEntry,
  draft: Draft,
  row: string,
  axis: AxisDraft | null,
  objective: ObjectiveDraft | null,
  actions: ActionDraft[],
): void {
  for (const { item, source } of entryItems(entry)) {
    const place = { source, role: 'detail' as const, order: draft.indicators.length };
    draft.indicators.push({ ...indicatorDraft(item, place, { axis, objective }, row), actions });
  }
}

function readLevers(
  entry: CardEntry,
  draft: Draft,
  row: string,
  axis: AxisDraft | null,
  objective: ObjectiveDraft | null,
  actions: ActionDraft[],
): void {
  for (const { item, source } of entryItems(entry)) {
    const place = { source, role: 'detail' as const, order: draft.levers.length };
    draft.levers.push({ ...leverDraft(item, place, { axis, objective }, row), actions });
  }
}

function entriesOf({ entries }: Card, role: Role): CardEntry[] {
  return entries.filter(({ word }) => word.role === role);
}

function entryItems(entry: CardEntry): { item: CellItem; source: Source }[] {
  return entry.values.flatMap((value) => itemsOf(value.text).map((item) => ({ item, source: value.source })));
}

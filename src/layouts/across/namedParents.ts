import { labelKey } from '../../domain/text';
import type { Field } from '../../domain/roadmap';
import { isContribution } from './contributions';
import type { ActionDraft, Draft, ObjectiveDraft } from '../draft';
import { objectiveDraft } from '../itemDrafts';

/** What an action says under one header, or in its field of aims, and how to take it away once it is understood. */
interface Said {
  action: ActionDraft;
  field: Field;
  take: () => void;
}

/** Of what stands in a column, so much names objectives where it is the column of the parents. */
const MOST = 0.8;
const FEWEST = 3;

/**
 * Actions without an objective that name it in a column of another meaning or of none (« Objectif visé », « Vise »): where
 * nearly all of the column are titles of objectives told elsewhere, of two at least, these are the parents.
 */
export function linkNamedParents(draft: Draft): void {
  const objectives = new Map<string, ObjectiveDraft>();
  for (const objective of draft.objectives)
    if (objective.title !== '') objectives.set(labelKey(objective.title), objective);
  if (objectives.size < 2) return;
  const orphans = draft.actions.filter(({ objective }) => objective === null);
  for (const column of columnsOf(orphans).flatMap((all) => parentColumns(all, objectives))) {
    column.forEach(({ action, field, take }, order) => {
      if (!objectives.has(labelKey(field.text)) || action.objective !== null) return;
      const place = { source: field.source, role: 'detail' as const, order };
      action.objective = objectiveDraft(field.text, place, null, null);
      draft.objectives.push(action.objective);
      take();
      for (const item of [...draft.levers, ...draft.indicators])
        if (item.actions.includes(action)) item.objective ??= action.objective;
    });
  }
}

/** What the actions say under each header, over all sheets. */
function columnsOf(actions: readonly ActionDraft[]): Said[][] {
  const columns = new Map<string, Said[]>();
  const add = (header: string, said: Said): void => {
    columns.set(header, [...(columns.get(header) ?? []), said]);
  };
  for (const action of actions) {
    const { aim } = action.fields;
    if (aim) add('', { action, field: aim, take: () => void delete action.fields.aim });
    for (const [header, field] of Object.entries(action.extra))
      if (!isContribution(header)) add(header, { action, field, take: () => without(action, header) });
  }
  return [...columns.values()];
}

function without(action: ActionDraft, header: string): void {
  action.extra = Object.fromEntries(Object.entries(action.extra).filter(([name]) => name !== header));
}

/** The column as a whole where it names parents; else those of its sheets that do. */
function parentColumns(said: Said[], objectives: ReadonlyMap<string, ObjectiveDraft>): Said[][] {
  if (namesParents(said, objectives)) return [said];
  const sheets = new Map<string, Said[]>();
  for (const one of said) {
    const { sheet } = one.field.source;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), one]);
  }
  return [...sheets.values()].filter((own) => namesParents(own, objectives));
}

function namesParents(said: Said[], objectives: ReadonlyMap<string, ObjectiveDraft>): boolean {
  const named = said.map(({ field }) => labelKey(field.text)).filter((key) => objectives.has(key));
  return named.length >= FEWEST && named.length >= said.length * MOST && new Set(named).size >= 2;
}

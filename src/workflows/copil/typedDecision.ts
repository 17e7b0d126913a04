import { decisionDateFields, decisionFields } from '../../domain/copil/decisions';
import type { Action, Decision, Field } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { namedItems } from '../followUp/namedItems';
import { typedDay } from '../followUp/typedMeasure';

/**
 * Finds the id of the action that words name: its code, its title, or both. Nothing where they name none, or several.
 */
export function actionNamed(actions: readonly Action[]): (words: string) => string | undefined {
  const byName = namedItems(actions);
  for (const { id, code } of actions) {
    if (code === undefined) continue;
    const ids = byName.get(labelKey(code)) ?? [];
    if (!ids.includes(id)) byName.set(labelKey(code), [...ids, id]);
  }
  return (words) => {
    const ids = byName.get(labelKey(words)) ?? [];
    return ids.length === 1 ? ids[0] : undefined;
  };
}

/**
 * A decision with what was typed in its cells: a day is ISO where it is understood, else the words; an action is left out
 * where it is none that is known.
 */
export function withTypedDecision(
  decision: Decision,
  typed: Readonly<Record<string, Field>>,
  named: (words: string) => string | undefined,
): Decision {
  const changed = { ...decision };
  for (const field of decisionFields) {
    const cell = typed[field];
    if (!cell) continue;
    const text = tidy(cell.text);
    const said =
      field === 'action' ? named(text) : decisionDateFields.has(field) ? (typedDay(cell) ?? text) : text;
    if (said !== undefined && said !== '') changed[field] = said;
    else if (field === 'committee' || field === 'date' || field === 'text') changed[field] = '';
    else Reflect.deleteProperty(changed, field);
  }
  return changed;
}

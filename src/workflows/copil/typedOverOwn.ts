import { decisionDateFields, decisionFields, type DecisionField } from '../../domain/copil/decisions';
import type { Decision, Field, Roadmap } from '../../domain/roadmap';
import { decisionCell } from '../../sheets/decisions/decisionRows';
import { comparedText, plannedText } from '../followUp/cellText';
import { countedCell } from '../followUp/countedCell';

/** How the cell of a day shows it. */
export const DAY = { style: { numberFormat: 'dd/mm/yyyy' } };

/** What the user's own sheets say of a decision in one field, as compared text. */
export function ownDecisionText(
  actions: Roadmap['actions'],
  decision: Decision,
  field: DecisionField,
): string {
  return plannedText({
    ...decisionCell(actions, decision, field),
    ...(decisionDateFields.has(field) && DAY),
  });
}

/**
 * What was typed on the sheet « Décisions » over a decision of the user's own sheets, compared three ways (`countedCell`).
 * @param sides what stands there now and what was last generated, by field; what those sheets said then
 */
export function typedOverOwn(
  actions: Roadmap['actions'],
  decision: Decision,
  sides: {
    cells: Readonly<Record<string, Field>>;
    known: Readonly<Record<string, Field>> | undefined;
    ownThen: ReadonlyMap<string, string> | undefined;
  },
): Record<string, Field> {
  const typed = decisionFields.flatMap((field): [string, Field][] => {
    const cell = sides.cells[field];
    if (!cell) return [];
    const known = sides.known?.[field];
    const { counts } = countedCell({
      now: comparedText(cell),
      before: sides.known && (known ? comparedText(known) : ''),
      own: ownDecisionText(actions, decision, field),
      ownThen: sides.ownThen?.get(field) ?? '',
    });
    return counts === 'typed' ? [[field, cell]] : [];
  });
  return Object.fromEntries(typed);
}

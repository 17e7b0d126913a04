import type { Field } from '../../domain/roadmap';
import { plannedField, plannedText } from './cellText';
import type { FollowedItem, FollowUpForm } from './followUpForm';
import type { TypedFields } from './typedIndicator';

/**
 * What the cells of an item are to hold: what was typed, and where that changes what another cell would show, what the
 * user's own sheets say there. A cell that nobody typed in must stay theirs.
 */
export function typedAndShown<Item extends FollowedItem>(
  form: FollowUpForm<Item>,
  own: Item,
  applied: Item,
  typed: TypedFields,
): Record<string, Field> {
  const cells = Object.fromEntries(typed);
  const { headers } = form.columns([], typed.keys());
  for (const { field } of headers) {
    if (field === undefined || typed.has(field)) continue;
    const planned = form.own(own, field);
    if (plannedText(planned) !== plannedText(form.own(applied, field)))
      cells[field] = plannedField(planned, form.ownSource(own, field));
  }
  return cells;
}

import type { ActionFollowUpField } from '../../domain/followUp/followUpFields';
import { typedShare } from '../../domain/followUp/typedShare';
import type { Observation } from '../../domain/observation';
import type { Action, ActionFields, Field, Weather } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { ownActionCell } from '../../sheets/actionFollowUp/ownCells';
import type { TypedFields } from './typedIndicator';
import { typedDay } from './typedMeasure';

/** Which field of an action a cell of the sheet is about. */
const FIELDS = { status: 'status', progress: 'progress', comment: 'remarks' } as const satisfies Partial<
  Record<ActionFollowUpField, keyof ActionFields>
>;

/** An action with what was typed of it, and how it is judged; what is no number or no day is told. */
export function withTypedAction(
  own: Action,
  typed: TypedFields,
): { action: Action; weather?: Weather; observations: Observation[] } {
  const observations: Observation[] = [];
  const fields: ActionFields = { ...own.fields };
  for (const [cell, field] of Object.entries(FIELDS)) {
    const said = typed.get(cell);
    if (!said) continue;
    if (isEmpty(said)) Reflect.deleteProperty(fields, field);
    else fields[field] = said;
  }
  const share = typed.get('progress');
  if (share && !isEmpty(share) && typedShare(share) === undefined)
    observations.push({ kind: 'not-a-number', source: share.source, text: share.text, id: own.id });
  const day = typed.get('weatherDate');
  const date = day && !isEmpty(day) ? typedDay(day) : undefined;
  if (day && !isEmpty(day) && date === undefined)
    observations.push({ kind: 'not-a-day', source: day.source, text: day.text, id: own.id });
  const judged = typed.get('weather') ?? ownWeather(own);
  const weather: Weather | undefined = isEmpty(judged)
    ? undefined
    : { item: own.id, value: judged.text, ...(date !== undefined && { date }), source: judged.source };
  return {
    action: typed.size === 0 ? own : { ...own, fields },
    ...(weather && { weather }),
    observations,
  };
}

function ownWeather(action: Action): Field {
  const { value = '' } = ownActionCell(action, 'weather');
  return { text: String(value), source: action.source };
}

function isEmpty({ text, number }: Field): boolean {
  return number === undefined && tidy(text) === '';
}

import type { Field, Indicator, ValueReading } from '../../domain/roadmap';
import { codedTitle } from '../../sheets/labels';
import { comparedText, keptField } from './cellText';
import { TO_COME } from './readReadings';
import type { TypedFields } from './typedIndicator';
import { typedDay } from './typedMeasure';

/**
 * The value of a day that was on the sheet « Suivi » and over which that of a later day was typed, or that one of
 * « Relevés » is later than: history is never lost. Nothing where it is known among the values
 * already.
 * @param typed what counts as typed of the indicator now
 * @param before what stood on the sheet when it was made
 */
export function supersededValue(
  indicator: Indicator,
  typed: TypedFields,
  before: ReadonlyMap<string, string> | undefined,
  readings: readonly ValueReading[],
): ValueReading[] {
  const [value, day] = [before?.get('current') ?? '', before?.get('currentDate') ?? ''];
  if (value === '' || !isDay(day)) return [];
  const now = typed.get('currentDate');
  const nowDay = now ? typedDay(now) : indicator.current?.date;
  if (nowDay === undefined || nowDay <= day) return [];
  const isKnown = readings.some(
    (one) =>
      one.indicator === indicator.id &&
      one.place === undefined &&
      one.value !== undefined &&
      comparedText(one.value) === value &&
      one.date?.date === day,
  );
  if (isKnown || indicator.history.some((one) => one.date === day && one.scope === undefined)) return [];
  const comment = before?.get('comment') ?? '';
  const isNoted = comment !== '' && comment !== comparedText(typed.get('comment') ?? NOTHING);
  const reading: ValueReading = {
    indicator: indicator.id,
    label: codedTitle(indicator),
    value: keptField(value, TO_COME, false),
    date: keptField(day, TO_COME, false),
    ...(isNoted && { comment: keptField(comment, TO_COME, true) }),
    source: TO_COME,
  };
  return [reading];
}

const NOTHING: Field = { text: '', source: TO_COME };

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/**
 * What counts as typed of an indicator where a value of « Relevés » may be later: the later one is the current value, and
 * the cells of « Suivi » follow it.
 */
export function withLaterReading(
  indicator: Indicator,
  typed: ReadonlyMap<string, Field>,
): Map<string, Field> {
  const fields = new Map(typed);
  const day = fields.get('currentDate');
  const typedAt = day && typedDay(day);
  const { current } = indicator;
  const isRead = current !== undefined && indicator.history.includes(current);
  if (isRead && typedAt !== undefined && current.date !== undefined && current.date > typedAt) {
    fields.delete('current');
    fields.delete('currentDate');
  }
  return fields;
}

import type { FollowUpField } from '../../domain/followUp/followUpFields';
import { readDirection } from '../../domain/followUp/direction';
import { answerIn } from '../../domain/followUp/milestoneWords';
import { finalTarget } from '../../domain/followUp/targetsInTime';
import type { Observation } from '../../domain/observation';
import type { Field, Indicator, Measure } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { ownLevels } from '../../sheets/followUp/ownLevels';
import { hasNumber, typedDay, typedMeasure } from './typedMeasure';

/** What was typed of one item, by field; empty text where a cell was emptied. */
export type TypedFields = ReadonlyMap<string, Field>;

const TEXTS = ['comment', 'unit', 'direction', 'rhythm', 'dataSource', 'frequency', 'owner'] as const;

/** What these say may be words: « oui », or anything where it is judged in words. */
const LEVELS: ReadonlySet<string> = new Set<FollowUpField>(['target', 'current', 'baseline']);

/**
 * An indicator with what was typed of it, as far as that is understood. What is no number and no day where one
 * is expected is told, and counts for none.
 */
export function withTypedIndicator(
  own: Indicator,
  typed: TypedFields,
): { indicator: Indicator; observations: Observation[] } {
  const observations: Observation[] = [];
  const indicator: Indicator = { ...own };
  const at = (field: FollowUpField): Field | undefined => typed.get(field);
  for (const field of TEXTS) {
    const said = at(field);
    if (said) assign(indicator, field, tidy(said.text) === '' ? undefined : said.text);
  }
  // What is known of an indicator is kept by the object: this one is still to be filled.
  const isPercent = inPercent({ ...indicator });
  const isQualitative = readDirection(indicator.direction ?? '') === 'qualitative';
  const number = (field: FollowUpField, instead?: Measure): Typed<Measure> => {
    const said = at(field);
    if (!said) return undefined;
    if (isEmpty(said)) return null;
    const measure = typedMeasure(said, isPercent, instead);
    if (hasNumber(measure)) return measure;
    if (!LEVELS.has(field) || !(isQualitative || answerIn(measure) !== undefined))
      observations.push({ kind: 'not-a-number', source: said.source, text: said.text, id: own.id });
    return LEVELS.has(field) ? measure : null;
  };
  const day = (field: FollowUpField): Typed<string> => {
    const said = at(field);
    if (!said) return undefined;
    if (isEmpty(said)) return null;
    const date = typedDay(said);
    if (date === undefined)
      observations.push({ kind: 'not-a-day', source: said.source, text: said.text, id: own.id });
    return date ?? null;
  };
  assign(indicator, 'weight', changed(valueOf(number('weight')), own.weight));
  assign(indicator, 'tolerance', changed(valueOf(number('tolerance')), own.tolerance));
  assign(indicator, 'due', changed(day('due'), own.due));
  assign(indicator, 'current', dated(number('current', own.current), own.current, day('currentDate')));
  assign(indicator, 'baseline', dated(number('baseline', own.baseline), own.baseline, day('baselineDate')));
  indicator.targets = targetsOf(own, number('target', finalTarget(own.targets)), typed, number);
  return { indicator, observations };
}

/** Undefined where nothing was typed, null where the cell was emptied. */
type Typed<T> = T | null | undefined;

function isEmpty({ text, number }: Field): boolean {
  return number === undefined && tidy(text) === '';
}

function changed<T>(typed: Typed<T>, own: T | undefined): T | undefined {
  return typed === undefined ? own : (typed ?? undefined);
}

function valueOf(measure: Typed<Measure>): Typed<number> {
  return measure ? measure.value : measure;
}

/** Sets a property, or takes it away: an absent one is not there. */
function assign<K extends keyof Indicator>(
  indicator: Indicator,
  key: K,
  value: Indicator[K] | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(indicator, key);
  else indicator[key] = value;
}

/** A value with its day: each of both as typed, else as it was. */
function dated(typed: Typed<Measure>, own: Measure | undefined, day: Typed<string>): Measure | undefined {
  const measure = changed(typed, own);
  if (!measure) return undefined;
  const date = day === undefined ? (measure.date ?? own?.date) : day;
  const now = { ...measure };
  delete now.date;
  return date == null ? now : { ...now, date };
}

/** The targets: the one in the end, and those on the way, by their years, as typed, else as they were. */
function targetsOf(
  own: Indicator,
  typed: Typed<Measure>,
  fields: TypedFields,
  number: (field: FollowUpField, instead?: Measure) => Typed<Measure>,
): Measure[] {
  const before = finalTarget(own.targets);
  const final = dated(typed, before, fields.get('due')?.text === '' ? null : undefined);
  const steps = new Map<string, Typed<Measure>>();
  for (const field of fields.keys()) {
    const [, year] = /^step(\d{4})$/.exec(field) ?? [];
    if (year === undefined) continue;
    const step = number(`step${Number(year)}`, before);
    if (step !== undefined) steps.set(year, step);
  }
  const others = own.targets.filter(
    (target) => target !== before && !(target.date !== undefined && steps.has(target.date.slice(0, 4))),
  );
  // Without a target in the end, one on the way would be taken for it.
  const onTheWay = final
    ? [...steps].flatMap(([year, step]) => (step ? [{ ...step, date: `${year}-12-31` }] : []))
    : [];
  const earlier = onTheWay.filter(({ date }) => final?.date === undefined || date < final.date);
  return [...others, ...earlier, ...(final ? [final] : [])];
}

/** Whether a number of it is a percentage: by its unit, else as the sheet « Suivi » shows it. */
export function inPercent(indicator: Indicator): boolean {
  return indicator.unit?.trim() === '%' || ownLevels(indicator).isPercent;
}

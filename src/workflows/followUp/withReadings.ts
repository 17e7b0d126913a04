import type { Observation } from '../../domain/observation';
import type { Indicator, Measure, Roadmap, ValueReading } from '../../domain/roadmap';
import { labelKey, plainKey } from '../../domain/text';
import { inPercent } from './typedIndicator';
import { hasNumber, typedDay, typedMeasure } from './typedMeasure';

/**
 * Indicators with the values that were typed on the sheet « Relevés » in their history, in the order of their rows; the
 * scope of a value is its place, unless that is the whole académie. The latest one of the whole académie is the current value where that is older, or says no
 * day. What is no number or no day is told.
 */
export function withReadings(
  { indicators, institution }: Pick<Roadmap, 'indicators' | 'institution'>,
  readings: readonly ValueReading[],
): { indicators: Indicator[]; observations: Observation[] } {
  const observations: Observation[] = [];
  const ofIndicator = new Map<string, ValueReading[]>();
  for (const reading of readings) {
    if (reading.indicator === null) continue;
    const list = ofIndicator.get(reading.indicator);
    if (list) list.push(reading);
    else ofIndicator.set(reading.indicator, [reading]);
  }
  const whole = labelKey(institution?.text ?? '');
  const changed = indicators.map((indicator) => {
    const own = ofIndicator.get(indicator.id);
    if (!own) return indicator;
    const values = own.flatMap((reading) => measureOf(reading, indicator, observations));
    const ofWhole = values.filter(({ place }) => isWhole(place, whole)).map(({ measure }) => measure);
    const history = values.map(({ measure, place }) =>
      isWhole(place, whole) ? measure : { ...measure, scope: place },
    );
    const current = latest(ofWhole);
    const isNewer = current !== undefined && current.date! > (indicator.current?.date ?? '');
    return {
      ...indicator,
      history: [...indicator.history, ...history],
      ...(isNewer && { current }),
    };
  });
  return { indicators: changed, observations };
}

/** A value as it is understood, with its place; nothing where there is none. */
function measureOf(
  { value, date, place, indicator: id }: ValueReading,
  indicator: Indicator,
  observations: Observation[],
): { measure: Measure; place: string }[] {
  const day = date && typedDay(date);
  const about = id === null ? {} : { id };
  if (date && day === undefined)
    observations.push({ kind: 'not-a-day', source: date.source, text: date.text, ...about });
  if (!value) return [];
  const measure = typedMeasure(value, inPercent(indicator), indicator.current);
  if (!hasNumber(measure)) {
    observations.push({ kind: 'not-a-number', source: value.source, text: value.text, ...about });
    return [];
  }
  return [
    { measure: { ...measure, ...(day !== undefined && { date: day }) }, place: place?.text.trim() ?? '' },
  ];
}

/** Whether a place is the whole of what the roadmap is of: none, « Académie », or its own name. */
function isWhole(place: string, institution: string): boolean {
  return place === '' || plainKey(place) === 'academie' || labelKey(place) === institution;
}

/** The one with the latest day; of several, the last. */
function latest(measures: readonly Measure[]): Measure | undefined {
  let best: Measure | undefined;
  for (const one of measures) {
    if (one.date !== undefined && one.date >= (best?.date ?? '')) best = one;
  }
  return best;
}

import { wholeMonths } from '../domain/followUp/isoDays';
import { followUpParameters } from '../domain/followUp/parameters';
import { typedShare } from '../domain/followUp/typedShare';
import { readWeather, type WeatherCode } from '../domain/followUp/weather';
import type { ItemName } from '../domain/itemName';
import type { Roadmap, Weather } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { actionName, axisName } from './namedItems';
import { elapsedShare, ownWeatherOf } from './ownWeather';
import { placeKey } from './places';
import { ownIndicators, progressFor } from './progress';
import type { Rule, RuleContext } from './rule';
import { isFinished } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `rate` in points; `months`: whole months since it was judged. */
    'STA-03':
      | { kind: 'contradicted'; cases: { name: ItemName; weather: string; rate: number }[] }
      | { kind: 'old'; cases: { name: ItemName; weather: string; months: number }[] }
      | { kind: 'unknown'; texts: string[] };
  }
}

/**
 * A météo that the figures contradict, one that was chosen long ago, and words that are none of the four. It stays a
 * judgement of people: no more than questions.
 */
export const sta03: Rule<'STA-03'> = {
  code: 'STA-03',
  profile: 'all',
  check(roadmap, context) {
    const judged = roadmap.weather.filter(({ value }) => plainKey(value) !== '');
    const unknown = judged.filter(
      (weather) => readWeather(weather.value) === undefined && isTyped(weather, roadmap),
    );
    const named = judged.flatMap((weather) => judgedItem(weather, roadmap, context));
    const contradicted = [
      ...named.filter(({ code, rates }) => contradicts(code, rates)),
      ...contradictedInOwnWords(roadmap, context),
    ];
    const old = named.filter(({ months, isOver }) => months >= OLD && !isOver);
    return [
      ...finding(unknown, { kind: 'unknown', texts: [...new Set(unknown.map(({ value }) => value))] }),
      ...finding(contradicted, {
        kind: 'contradicted',
        cases: contradicted.map(({ name, value, rates }) => ({
          name,
          weather: value,
          rate: Math.round(Math.max(...rates.map(({ rate }) => rate))),
        })),
      }),
      ...finding(old, {
        kind: 'old',
        cases: old.map(({ name, value, months }) => ({ name, weather: value, months })),
      }),
    ];
  },
};

/** Words of one's own are well understood in one's own sheet; the generated one has a list to choose from. */
function isTyped({ item, source }: Weather, { typed = {} }: Roadmap): boolean {
  const field = typed[item]?.weather;
  return field !== undefined && placeKey(field.source) === placeKey(source);
}

/** Months after which a judgement is to be looked at again. */
const OLD = 6;

function finding(
  judged: readonly Pick<Weather, 'item' | 'source'>[],
  parameters: ReturnType<Rule<'STA-03'>['check']>[number]['parameters'],
): ReturnType<Rule<'STA-03'>['check']> {
  if (judged.length === 0) return [];
  const items = judged.map(({ item, source }) => ({ id: item, source }));
  return [{ code: 'STA-03', severity: 'information', ...concerning(items), parameters }];
}

/**
 * « Ensoleillé » in a column of one's own, for what is far behind its own days: without these nobody knows how much was
 * expected by now. What the sheet « Suivi » takes for one of the four is looked at with the others.
 */
function contradictedInOwnWords(
  roadmap: Roadmap,
  context: RuleContext,
): Pick<Judged, 'item' | 'source' | 'value' | 'name' | 'rates'>[] {
  const known = new Set(
    roadmap.weather.filter(({ value }) => readWeather(value) !== undefined).map(({ item }) => item),
  );
  return roadmap.actions.flatMap((action) => {
    const own = known.has(action.id) || isFinished(action) ? null : ownWeatherOf(action);
    const elapsed = elapsedShare(action, context.date);
    if (own === null || elapsed === null) return [];
    const rates = ratesOf(action.id, roadmap, context);
    const isBehind = own.code !== 'secured' || rates.every(({ rate }) => rate + FAR < elapsed);
    if (!isBehind || !contradicts(own.code, rates)) return [];
    const { text: value, source } = own.field;
    return [{ item: action.id, source, value, name: actionName(roadmap, action), rates }];
  });
}

/** Points by which an action is behind its time beyond doubt. */
const FAR = 20;

interface Judged extends Weather {
  code: WeatherCode;
  name: ItemName;
  rates: Rate[];
  months: number;
  isOver: boolean;
}

/** The judgement with what it judges; none where its words or its item are not known. */
function judgedItem(weather: Weather, roadmap: Roadmap, context: RuleContext): Judged[] {
  const code = readWeather(weather.value);
  const action = roadmap.actions.find(({ id }) => id === weather.item);
  const axis = roadmap.axes.find(({ id }) => id === weather.item);
  const name = action ? actionName(roadmap, action) : axis && axisName(roadmap, axis);
  if (code === undefined || name === undefined) return [];
  const months = weather.date === undefined ? 0 : wholeMonths(weather.date, context.date);
  const isOver = action !== undefined && isFinished(action);
  return [{ ...weather, code, name, rates: ratesOf(weather.item, roadmap, context), months, isOver }];
}

/** How far along something is, in points, and whether that is what was expected at this day. */
interface Rate {
  rate: number;
  isInTime: boolean;
}

/** The share typed for the action; else the rates of its own indicators, or of its axis; none where one of them has none. */
function ratesOf(item: string, roadmap: Roadmap, context: RuleContext): Rate[] {
  const progress = roadmap.actions.find(({ id }) => id === item)?.fields.progress;
  const share = progress && typedShare(progress);
  if (share !== undefined) return [{ rate: share, isInTime: false }];
  const indicators =
    ownIndicators(roadmap).get(item) ?? roadmap.indicators.filter(({ axis }) => axis === item);
  const { watchBelow } = followUpParameters(context.settings ?? {}, context.date);
  const rates = indicators.flatMap((indicator): Rate[] => {
    const { rate, gap } = progressFor(indicator, roadmap, context);
    return rate === null ? [] : [{ rate, isInTime: gap !== null && gap >= watchBelow }];
  });
  return rates.length === indicators.length ? rates : [];
}

/** Short of half of the way nothing is secured, unless no more was expected; at its end nothing is compromised. */
function contradicts(code: WeatherCode, rates: readonly Rate[]): boolean {
  if (rates.length === 0) return false;
  if (code === 'secured') return rates.every(({ rate, isInTime }) => rate < 50 && !isInTime);
  return code === 'compromised' && rates.every(({ rate }) => rate >= 100);
}

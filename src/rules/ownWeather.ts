import { dayNumber } from '../domain/followUp/isoDays';
import { readWeather, type WeatherCode } from '../domain/followUp/weather';
import type { Action, Field } from '../domain/roadmap';
import { plainKey } from '../domain/text';

/** A météo that a column of the user's own gives an action, in words that leave no doubt. */
export interface OwnWeather {
  field: Field;
  code: WeatherCode;
}

/** The sky at its best and at its worst; what is between says nothing sure. */
const SKIES: readonly [RegExp, WeatherCode][] = [
  [/^(?:(?:grand |plein )?soleil|(?:tres )?ensoleille|beau (?:temps|fixe))$/, 'secured'],
  [/^(?:orages?|orageux|tempete)$/, 'compromised'],
];

/** What a column « Météo » of the user's own sheets says of an action; null where there is none, or where its words are not sure. */
export function ownWeatherOf({ extra }: Action): OwnWeather | null {
  const field = Object.entries(extra).find(([header]) => /^meteo(?: |$)/.test(plainKey(header)))?.[1];
  if (field === undefined) return null;
  const key = plainKey(field.text);
  const code = readWeather(field.text) ?? SKIES.find(([words]) => words.test(key))?.[1];
  return code === undefined ? null : { field, code };
}

/**
 * The share of its time, in points, that an action has behind it at a day (ISO), from its own first and last day; null
 * where it does not tell both.
 */
export function elapsedShare({ fields: { start, due } }: Action, day: string): number | null {
  const [from, to] = [start?.date, due?.date];
  if (from === undefined || to === undefined || to <= from) return null;
  const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return 100 * Math.min(1, Math.max(0, share));
}

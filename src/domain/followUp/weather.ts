import { plainKey } from '../text';

/** The four judgements of PILOTE, from the best; a person chooses one, no figure does. */
export const weathers = ['secured', 'attainable', 'support', 'compromised'] as const;
export type WeatherCode = (typeof weathers)[number];

const WORDS: readonly [RegExp, WeatherCode][] = [
  [/^(?:objectifs? )?securise(?:e?s)?$/, 'secured'],
  [/^(?:objectifs? )?atteignables?$/, 'attainable'],
  [/^appuis? necessaires?$/, 'support'],
  [/^(?:objectifs? )?compromise?s?$/, 'compromised'],
];

/** The judgement that the words of a cell say: « Objectifs sécurisés »; undefined where they say none of the four. */
export function readWeather(text: string): WeatherCode | undefined {
  const key = plainKey(text);
  return WORDS.find(([words]) => words.test(key))?.[1];
}

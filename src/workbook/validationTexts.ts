import type { Expected, Validation } from './plan';

/** Excel's limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_WARNING = 225;

/**
 * The least value of what is expected, as an English formula without `=`. Excel knows no rule « any number »: below this
 * one, it keeps no unit of a number (15 digits). Days are told by a formula, so that workbooks of 1904 count them too.
 */
export const LEAST: Readonly<Record<Expected, string>> = { number: '-1E+15', date: 'DATE(2000,1,1)' };

/**
 * The values of a list inside a validation, separated by commas: `X,○`. Excel takes 255 characters and no comma in a
 * value; more is a fault of the plan, a RangeError.
 */
export function valueList(values: readonly string[]): string {
  if (values.some((value) => value.includes(','))) {
    throw new RangeError('a value of a validation list holds a comma');
  }
  const joined = values.join(',');
  if (joined.replaceAll('"', '""').length > LONGEST_LIST)
    throw new RangeError(`validation list over ${String(LONGEST_LIST)} characters`);
  return joined;
}

/** A prompt cut to what Excel takes. */
export function heldPrompt({
  title,
  text,
}: NonNullable<Validation['prompt']>): NonNullable<Validation['prompt']> {
  return { title: shortened(title, LONGEST_TITLE), text: shortened(text, LONGEST_PROMPT) };
}

/** A warning cut to what Excel takes; empty texts, which leave Excel its own words, where there is none. */
export function heldWarning(warning: Validation['warning']): NonNullable<Validation['warning']> {
  return {
    title: shortened(warning?.title ?? '', LONGEST_TITLE),
    text: shortened(warning?.text ?? '', LONGEST_WARNING),
  };
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

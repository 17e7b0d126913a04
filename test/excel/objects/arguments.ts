import { ModelError } from '../engine/modelObject';

/** Reads arguments and property values as strictly as Excel takes them: anything else is `InvalidArgument`. */

export function invalid(what: string): ModelError {
  return new ModelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

/** @param longest in characters */
export function asText(value: unknown, longest = Infinity): string {
  if (typeof value !== 'string' || value.length > longest) throw invalid(shown(value));
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalid(shown(value));
  return value;
}

/** A finite number between two, both included. */
export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most)
    throw invalid(shown(value));
  return value;
}

export function asWhole(value: unknown, least = -Infinity, most = Infinity): number {
  const number = asNumber(value, least, most);
  if (!Number.isInteger(number)) throw invalid(shown(value));
  return number;
}

/** One of the client's words, as `Excel.PageOrientation` lists them. */
export function asWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw invalid(shown(value));
  return word;
}

/**
 * `#1f3864` → `#1F3864`.
 * ASSUMED: Excel answers colours in capitals. It takes names of colours too (`orange`); here they are refused, for
 * nothing in this program writes them.
 */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalid(text);
  return text.toUpperCase();
}

/** An argument that may be left out: the client sends null for it. */
export function orElse<Value, Other>(
  value: unknown,
  read: (value: unknown) => Value,
  other: Other,
): Value | Other {
  return value === undefined || value === null ? other : read(value);
}

/** The fields of an object argument; a field that is not listed is refused. */
export function asFields<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): Partial<Record<Field, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(shown(value));
  const given: Partial<Record<Field, unknown>> = {};
  for (const [name, one] of Object.entries(value)) given[asWord(name, fields)] = one;
  return given;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

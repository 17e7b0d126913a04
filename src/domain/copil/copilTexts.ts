import { parseDate } from '../dates';
import type { Field, Roadmap } from '../roadmap';
import { labelKey, tidy } from '../text';
import { copilDateFields, copilFields, copilIdentityFields, TEXTS_ID, type CopilField } from './copilFields';
import { dayInWords } from './dayInWords';

/** What people wrote for the committee; a text that was not written is undefined. Dates are in French words. */
export type CopilTexts = Record<Exclude<CopilField, 'isFinal'>, string | undefined> & {
  /** Whether the document was declared final. */
  isFinal: 'oui' | '';
  /** ISO days of the two dates, where they are understood. */
  committeeDay: string | undefined;
  versionDay: string | undefined;
};

const YES: ReadonlySet<string> = new Set(['oui', 'vrai', 'true', 'x']);

/**
 * What was typed on the sheet « Textes ». Title, académie and period are those of the user's own sheets where nothing is
 * typed; nothing else is filled in. Line breaks within a text stay.
 */
export function copilTexts(
  roadmap: Pick<Roadmap, 'typed' | (typeof copilIdentityFields)[number]>,
): CopilTexts {
  const typed = roadmap.typed?.[TEXTS_ID] ?? {};
  const texts = Object.fromEntries(
    copilFields.map((field) => [field, said(typed[field], copilDateFields.has(field))]),
  ) as Record<CopilField, string | undefined>;
  for (const field of copilIdentityFields) texts[field] ??= nonEmpty(tidy(roadmap[field]?.text ?? ''));
  return {
    ...texts,
    isFinal: YES.has(labelKey(texts.isFinal ?? '')) ? 'oui' : '',
    committeeDay: dayOf(typed.committeeDate),
    versionDay: dayOf(typed.versionDate),
  };
}

function said(field: Field | undefined, isDate: boolean): string | undefined {
  if (!field) return undefined;
  const text = field.text.trim();
  return nonEmpty(isDate ? dateInWords(field, text) : text);
}

/** A day in words; more than a day (« 12 mars, 14 h ») stays as it was written. */
function dateInWords(field: Field, text: string): string {
  if (isYear(field)) return String(field.number);
  const isDayAlone = field.number !== undefined || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text);
  const day = isDayAlone ? dayOf(field) : undefined;
  return day === undefined ? text : dayInWords(day);
}

function dayOf(field: Field | undefined): string | undefined {
  return !field || isYear(field) ? undefined : (field.date ?? parseDate(field.text).date);
}

/** A year that was typed alone: in a cell for days Excel makes a day of 1905 of it. */
function isYear({ number }: Field): boolean {
  return number !== undefined && number >= 1900 && number < 2200;
}

function nonEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}

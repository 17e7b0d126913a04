import { shiftDays } from './calendar';
import type { Reading } from './forms';

/** What the words before a date make of it. */
type LeadKind = 'before' | 'by' | 'from' | 'after' | 'at';

const leads: [LeadKind, string][] = [
  ['from', 'pas avant'],
  ['before', 'avant'],
  ['by', "d'ici(?: a| au)?"],
  ['by', 'au plus tard(?: en| au| a| pour)?'],
  ['by', "jusqu'(?:en|au|a)"],
  ['by', "(?:a l'|a )?horizon"],
  ['by', "(?:a l'|a )?echeance"],
  ['by', 'pour'],
  ['from', '(?:a partir|a compter) d[eu]'],
  ['from', 'des|depuis'],
  ['after', 'apres'],
  ['at', 'entre|en|a|au|le|du|courant|dans|pendant|durant|lors de|au cours d[eu]'],
];

/** How far before a date its lead may begin, in characters. */
export const leadReach = 60;

const fillers = "(?: ?(?:la|le|l'|du|de|d'|mois|annee|exercice|civile|scolaire|a\\.s\\.|as))*";
const patterns = leads.map(
  ([kind, source]) => [kind, new RegExp(`(?<![a-z0-9'])(?:${source})${fillers} ?$`)] as const,
);
const bareFillers = /(?<![a-z0-9])(?:l'annee|annees?|exercice)(?: (?:scolaire|civile))? $/;

/** The words that lead to a date, from the text before it: their length and what they mean. */
export function leadBefore(text: string): { kind: LeadKind; length: number } {
  const near = text.slice(-leadReach);
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(near);
    if (match) return { kind, length: match[0].length };
  }
  return { kind: 'at', length: bareFillers.exec(near)?.[0].length ?? 0 };
}

/**
 * The days meant, once the lead is read: « d'ici 2022 » has no beginning, « à partir de » no end,
 * « avant 2022 » ends the day before; « avant le 30 juin 2024 » still allows that day.
 * `date` is the day by which the thing is due: the last one.
 */
export function withLead(reading: Reading | undefined, kind: LeadKind): Reading & { date?: string } {
  if (reading === undefined) return {};
  const { start, end, precise, vague, joined } = reading;
  if (end === undefined) return {};
  if (kind === 'after') return { start: shiftDays(end, 1) };
  if (kind === 'from' && joined !== true) return start === undefined ? {} : { start };
  const last = kind === 'before' && precise !== true && start !== undefined ? shiftDays(start, -1) : end;
  const due = vague === true ? {} : { date: last };
  return (kind === 'at' || kind === 'from') && start !== undefined
    ? { start, end: last, ...due }
    : { end: last, ...due };
}

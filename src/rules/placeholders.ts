import { parseDates } from '../domain/dates';
import { actionFields } from '../domain/fields';
import { tidy } from '../domain/text';
import type { PlacedText } from './allTexts';

/** A text that says of itself that it is to be written. After « à définir » nothing may follow: « aider à définir les objectifs » is prose. */
const TO_BE_DONE =
  /(?:^|[\s(«[])à (?:définir|compléter|préciser|renseigner|confirmer|déterminer|désigner)(?=\s*(?:[).;,»\]]|…|$))/iu;
/** The same at the head of what answers a rubric, whoever is to be asked: « À définir avec la région ». */
const TO_BE_ANSWERED =
  /^[([«\s-]*à (?:définir|compléter|préciser|renseigner|confirmer|déterminer|désigner|nommer|rédiger|fixer|chiffrer)(?!\p{L})/iu;
/** Of a guide « à rédiger » a sentence may speak; alone in a cell, the cell speaks of itself. */
const NOTHING_ELSE = /^[([«\s]*à (?:rédiger|fixer|chiffrer)[)\]».\s]*$/iu;
/** Fields of actions that are told in sentences; the others answer a rubric. */
const TOLD: readonly string[] = ['aim', 'description', 'remarks'];
const ANSWERS: ReadonlySet<PlacedText['part']> = new Set<PlacedText['part']>([
  ...actionFields.filter((field) => !TOLD.includes(field)),
  'measure',
  'fact',
]);
/** « (à compléter) » and nothing else in a cell: what is to stand there is not known either. */
const HOLE = /^\s*[([]à (?:définir|compléter|préciser|renseigner|confirmer|déterminer|rédiger)[)\]]\.?\s*$/iu;
/** Words that only a template has, wherever they stand. */
const TEMPLATE =
  /\bindiquer éventuellement|\b(?:cliquez|appuyez) ici\b|\blorem ipsum\b|\b(?:TBD|TBC)\b|\bx{3,}\b|\?{3,}/iu;
const ONLY_MARKS = /^(?:\?+|\[?(?:…|\.{3,})\]?|x{2,}|_{3,})$/iu;
/** « [titre de l’action] » alone in its cell: what a template says is to be written there. */
const PROMPT =
  /^\[(?:titre|intitulé|libellé|nom|date|description|texte|numéro|indicateur|pilote|échéance|valeur)s?(?!\p{L})[^[\]]*\]$/iu;

/** The words of a text that are still to be replaced, or null: the sentence or the line that they stand in. */
export function placeholderIn({ text, part }: Pick<PlacedText, 'text' | 'part'>): string | null {
  if (TEMPLATE.test(text)) return partWith(text, TEMPLATE);
  if (part === 'unread') return HOLE.test(text.normalize('NFC')) ? tidy(text) : null;
  if (TO_BE_DONE.test(text.normalize('NFC'))) return partWith(text.normalize('NFC'), TO_BE_DONE);
  if (ANSWERS.has(part) && TO_BE_ANSWERED.test(text.normalize('NFC')))
    return partWith(text.normalize('NFC'), TO_BE_ANSWERED);
  if (NOTHING_ELSE.test(text.normalize('NFC'))) return tidy(text);
  if (ONLY_MARKS.test(tidy(text)) || PROMPT.test(tidy(text).normalize('NFC'))) return tidy(text);
  const dated = part === 'schedule' || part === 'due' || part === 'start';
  return dated && isDatePrompt(text) ? tidy(text) : null;
}

/** « Date de construction du plan » where a date is expected: it says which date, and does not give it. */
function isDatePrompt(text: string): boolean {
  return /^dates? (?:de |du |d['’])/i.test(tidy(text)) && !/\d/.test(text) && parseDates(text).length === 0;
}

/** The line or sentence of a text in which a pattern is met. */
function partWith(text: string, pattern: RegExp): string {
  const parts = text.split(/[\r\n]+|(?<=[.!?])\s+(?=\p{Lu})/u);
  return tidy(parts.find((part) => pattern.test(part)) ?? text);
}

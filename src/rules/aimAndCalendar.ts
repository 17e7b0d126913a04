import { numberInWords } from '../domain/numberWords';
import type { Action, Field } from '../domain/roadmap';
import { meaningfulWords, tidy } from '../domain/text';

/** What the aim of an action sets and its calendar plans, in the words of each, when their numbers differ. */
export interface TwoNumbers {
  action: Action;
  /** What says the first number: its aim, or its description where it has no aim. */
  aim: { field: Field; words: string; from: 'aim' | 'description' };
  calendar: { field: Field; words: string };
}

/** Actions whose aim is to make several of something, and whose calendar tells another number of them made. */
export function differingNumbers(actions: readonly Action[]): TwoNumbers[] {
  return actions.flatMap((action) => {
    const { aim, description, due, schedule = due } = action.fields;
    const said = aim ?? description;
    if (!said || !schedule || GOES_ON.test(schedule.text)) return [];
    const planned = sentences(schedule.text).flatMap((sentence) => numberIn(MADE, sentence));
    const wanted = sentences(said.text).flatMap((sentence) =>
      aim ? numberIn(TO_MAKE, sentence) : planned.flatMap(({ noun }) => numberOf(noun, sentence)),
    );
    const [[first], [second]] = [wanted, planned];
    if (wanted.length !== 1 || planned.length !== 1 || !first || !second) return [];
    const named = aim ? `${action.title} ${first.noun}` : action.title;
    if (first.value === second.value || !isOf(second.noun, named)) return [];
    return [
      {
        action,
        aim: { field: said, words: first.words, from: aim ? 'aim' : 'description' },
        calendar: { field: schedule, words: second.words },
      },
    ];
  });
}

const COUNT = '(\\d{1,3}|[\\p{L}-]+)';
const TO_MAKE = new RegExp(
  `^(?:Mettre en place|Créer|Ouvrir|Installer|Implanter|Construire|Lancer) (${COUNT} (["«“ ]*[\\p{L}’'-]{4,}))`,
  'u',
);
const MADE = new RegExp(
  `^(${COUNT} ((?:[\\p{L}’'-]+ ){1,3}?)(?:(?:ouvert|créé|installé|implanté|construit|lancé|mis)e?s?|en service|en place)(?!\\p{L}))`,
  'u',
);
/** The calendar tells more steps than its numbers. */
const GOES_ON = /\b(?:second|seconde|deuxième|autres?|puis|suivants?|premiers?|première)(?!\p{L})/iu;

interface Told {
  words: string;
  value: number;
  noun: string;
}

function numberIn(pattern: RegExp, sentence: string): Told[] {
  const match = pattern.exec(sentence);
  const value = match ? countOf(match[2]!) : undefined;
  return match && value !== undefined ? [{ words: match[1]!, value, noun: match[3]! }] : [];
}

/** How many of this very thing a sentence begins with: « Deux bus des sciences s’arrêtent… » for « bus des sciences ». */
function numberOf(noun: string, sentence: string): Told[] {
  const [number = '', ...rest] = sentence.split(' ');
  const value = countOf(number);
  const things = rest.slice(0, tidy(noun).split(' ').length).join(' ');
  const isSame = meaningfulWords(things).join(' ') === meaningfulWords(noun).join(' ');
  return value === undefined || !isSame ? [] : [{ words: `${number} ${things}`, value, noun: things }];
}

function countOf(words: string): number | undefined {
  return /^\d+$/.test(words) ? Number(words) : numberInWords(words.toLowerCase());
}

function sentences(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[.;\n\r]+/)
    .map(tidy);
}

/** True when one of the nouns is among the words of the text. */
function isOf(noun: string, text: string): boolean {
  const words = new Set(meaningfulWords(text));
  return meaningfulWords(noun).some((word) => words.has(word));
}

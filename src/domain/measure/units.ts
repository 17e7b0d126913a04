import type { Folded } from '../folded';
import { asWritten, hide } from '../folded';
import type { Measure } from '../roadmap';
import { clauseStart, firstSentence } from './clauses';
import { comparatorAhead, isComparator } from './comparators';
import { hidden } from './numbers';
import type { Quantity } from './quantities';
import { isRate, rateBefore, rateBehind, splitRhythm } from './rates';

/** What is told around a quantity: its unit, what it is counted by and restricted to. */
export interface Context {
  unit?: string;
  per?: string;
  scope?: string;
  comparator?: NonNullable<Measure['comparator']>;
}

const currency = /^ ?(?:d'|de )?((?:[km]|md)?(?:€|euros?|eur))(?![a-z])/;
const unitEnd = new RegExp(
  `[${hidden},;:.()!?+]|\\/(?!s(?![a-z]))| - | (?:par|pour|dans|en|sur|au|aux|a|chez|vers|d'ici|avant|apres|depuis|entre|parmi|environ|minimum|maximum|minima|mini|maxi|max|qui|que|pouvant|ayant|permettant|avec|sans|soit|afin|lors|est|sont|seront|ont|chaque|dont|la|le|les|l'|et plus|ou plus|et \\+|et moins|ou moins|de plus|de moins)(?![a-z])| d(?:e |')(?=\\d)|(?<=[a-z]) min(?![a-z])`,
);
const scopeStart =
  /^[ ,]*(?:\(|(?:dans|en|pour|sur|au|aux|a|chez|parmi|du|des|de|la|le|les|avec|sans|entre|vers|hors|sous|parmi|pendant|lors)(?![a-z])|d'|l')/;
const scopeEnd = new RegExp(`[${hidden}]| - `);

const generic = /^ ?(?:objectifs?|cibles?|valeurs?(?: cibles?)?|totale?s?|total|soit|resultats?|seuils?)? ?$/;

/** Words of a text on one line, with their accents in one piece. */
const wording = (folded: Folded, from: number, to: number): string =>
  asWritten(folded, from, to).normalize('NFC').replace(/\s+/gu, ' ');

/** Reads what stands around a quantity. `text` is the folded text with its dates hidden. */
export function contextOf(folded: Folded, text: string, quantity: Quantity): Context {
  const tail = firstSentence(text.slice(quantity.to));
  const unitLength = quantity.unit === undefined ? unitSpan(tail, quantity) : { from: 0, to: 0 };
  const written = quantity.unit ?? unitText(folded, quantity, unitLength);
  const rhythm = written === undefined ? undefined : splitRhythm(written);
  const unit = rhythm?.unit ?? written;
  const counted = rateBehind(withoutCountingBrackets(tail));
  const behind =
    counted &&
    wording(
      folded,
      quantity.to + counted.index + counted[0].length - counted[1]!.length,
      quantity.to + counted.index + counted[0].length,
    );
  const perText = behind ?? rhythm?.per ?? ledRate(folded, text.slice(0, quantity.from));
  const rest = readRest(tail, unitLength.to, counted);
  const scopes = [
    labelScope(folded, text.slice(0, quantity.from)),
    scopeText(folded, text, quantity.to + rest.from),
  ].filter((scope) => scope !== undefined);
  return {
    ...(unit !== undefined && unit !== '' && { unit }),
    ...(perText && { per: perText }),
    ...(scopes.length > 0 && { scope: scopes.join(', ') }),
    ...(rest.comparator && { comparator: rest.comparator }),
  };
}

function ledRate(folded: Folded, before: string): string | undefined {
  const rate = rateBefore(before);
  if (rate === undefined) return undefined;
  return 'word' in rate ? rate.word : wording(folded, rate.from, rate.to);
}

/** « 20 IAN (1 par discipline) »: the brackets count something else. Places stay the same. */
function withoutCountingBrackets(tail: string): string {
  return hide(tail, /\([^()]*(?:\d|(?<![a-z])une?(?![a-z]))[^()]*\)/g, hidden);
}

function unitSpan(tail: string, quantity: Quantity): { from: number; to: number } {
  const money = currency.exec(tail);
  if (money) return { from: money[0].length - money[1]!.length, to: money[0].length };
  const lead = /^ ?(?:de |d')/.exec(tail)?.[0].length ?? 0;
  const from = quantity.form === 'words' || quantity.form === 'article' ? 0 : lead;
  const words = ` ${tail.slice(from).trimStart()}`;
  const shift = tail.length - words.length;
  const end = words.search(unitEnd);
  const to = shift + (end < 0 ? words.length : end);
  return { from: Math.min(from, Math.max(0, to)), to: Math.max(0, to) };
}

function unitText(
  folded: Folded,
  quantity: Quantity,
  span: { from: number; to: number },
): string | undefined {
  const written = wording(folded, quantity.to + span.from, quantity.to + span.to)
    .replace(/^[«"“\s]+|[»"”\s*]+$/gu, '')
    .replace(/^eur(?:os?)?$/iu, '€')
    .replace(/^x$/iu, 'fois');
  return /[\p{L}€]/u.test(written) ? written : undefined;
}

/** Steps over « minimum », « par an » and dates right after the unit, to where a restriction may begin. */
function readRest(tail: string, start: number, counted: RegExpExecArray | null) {
  let from = start;
  let comparator: Context['comparator'];
  for (;;) {
    const skipped = new RegExp(`^[ ,${hidden}]+`).exec(tail.slice(from))?.[0].length ?? 0;
    const ahead = comparatorAhead(tail.slice(from + skipped, from + skipped + 30));
    if (ahead) {
      comparator = ahead.comparator;
      from += skipped + ahead.length;
    } else if (counted && from + skipped === counted.index) from = counted.index + counted[0].length;
    else return { from, ...(comparator && { comparator }) };
  }
}

function scopeText(folded: Folded, text: string, from: number): string | undefined {
  const tail = firstSentence(text.slice(from));
  if (!scopeStart.test(tail)) return undefined;
  const counted = rateBehind(tail);
  const ends = [tail.search(scopeEnd), counted?.index ?? -1].filter((place) => place >= 0);
  const end = Math.min(tail.length, ...ends);
  return cleanScope(wording(folded, from, from + end));
}

/** « Dans le premier degré : 80 / 122 »: the words before the colon, unless they say « objectif » or « minimum ». */
function labelScope(folded: Folded, before: string): string | undefined {
  const colon = before.lastIndexOf(':');
  if (colon < 0) return undefined;
  const label = before.slice(0, colon);
  const start = clauseStart(label);
  const words = label.slice(start).replaceAll(hidden, '').replace(/ +/g, ' ');
  if (generic.test(words) || isComparator(words) || isRate(words)) return undefined;
  return cleanScope(wording(folded, start, colon));
}

function cleanScope(written: string): string | undefined {
  const inner = /^[\s,]*\(([^()]*)\)?[\s.,;:]*$/u.exec(written)?.[1] ?? written;
  const scope = inner.replace(/\s*\([^()]*$/u, '').replace(/^[\s,]+|[\s,;:.(]+$/gu, '');
  return /\p{L}/u.test(scope) && !/^(?:soit\s|(?:de|en) (?:plus|moins)$)/iu.test(scope) ? scope : undefined;
}

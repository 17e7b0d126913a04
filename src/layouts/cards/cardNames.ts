import { isBareCode, splitCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { tidy } from '../../domain/text';
import type { CardHead } from './cardHeads';
import type { Card, CardEntry } from './cards';
import type { Place } from '../itemDrafts';
import type { Context } from '../layout';

type Level = 'axis' | 'objective';

/** What names the axis or the objective that a card is about, and the entries of the card that say it. */
export interface CardName {
  text: string;
  place: Place;
  entries: CardEntry[];
}

/**
 * The name of the axis or the objective of a card: the title over it, or its number, over it or in an entry (« Objectif |
 * 1.1 »), with the entry that holds its title (« Intitulé »). Null where nothing but a plain entry names it.
 * @param taken the entry that names the action of a fiche: no title of anything above
 */
export function namedBy(card: Card, level: Level, context: Context, taken?: CardEntry): CardName | null {
  const head = headOf(card, level);
  const number = head ? undefined : card.entries.find((entry) => isNumberOf(entry, level));
  const text = tidy(head?.text ?? number?.values[0]?.text ?? '');
  const { grid } = context;
  if (head && splitCode(text).title !== '')
    return { text, place: placeOf(grid.sourceOf(head.rect)), entries: [] };
  const title = card.entries.find(
    (entry) => entry !== number && entry !== taken && isTitleOf(entry, level, number),
  );
  const value = title?.values[0];
  if (text === '' || !title || !value)
    return head ? { text, place: placeOf(grid.sourceOf(head.rect)), entries: [] } : null;
  return {
    text: `${text} : ${wholeText(value.text)}`,
    place: placeOf(value.source),
    entries: number ? [number, title] : [title],
  };
}

/** The title over a card, where it is one of this level. */
export function headOf({ head }: Card, level: Level): CardHead | null {
  return head && splitCode(tidy(head.text)).word === level ? head : null;
}

function placeOf(source: Place['source']): Place {
  return { source, role: 'detail', order: 0 };
}

/** « Objectif | Objectif 1.1 », « N° de l’objectif | 1.1 ». */
function isNumberOf({ word: { role, of }, values }: CardEntry, level: Level): boolean {
  const [value, ...more] = values;
  if (!value || more.length > 0 || !isBareCode(value.text)) return false;
  return role === level || (role === 'code' && (of === level || (of === undefined && level === 'objective')));
}

/** « Intitulé » below a number over the card or beside « Objectif »; « Objectif » beside « N° ». */
function isTitleOf({ word, values }: CardEntry, level: Level, number: CardEntry | undefined): boolean {
  if (values.length !== 1 || isBareCode(values[0]!.text)) return false;
  if (word.role === level) return number?.word.role === 'code';
  if (word.role !== 'title') return false;
  // Beside an entry « Axe | 1 » the title may be that of anything.
  const bare = number === undefined || (number.word.role === level && level === 'objective');
  return word.of === level || (word.of === undefined && bare);
}

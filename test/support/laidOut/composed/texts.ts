import type { PageCell } from '../page';
import type { PlanItem } from '../plan';
import type { Combination } from './choices';

/** « Objectif 1.1 : … », « 1.1 – … » or the title alone, as the combination writes codes before titles. */
export function titled({ code, title }: PlanItem, word: string, choice: Combination): string {
  if (choice.codes === 'with the word') return `${word} ${code!}${choice.separator}${title}`;
  return choice.codes === 'before the title' ? coded({ code: code!, title }, choice) : title;
}

/** « 1.1 : … » */
export function coded({ code, title }: PlanItem, { separator }: Combination): string {
  return `${code!}${separator}${title}`;
}

/** A band always says what it is: « Axe 1 : … ». */
export function band({ code, title }: PlanItem, word: string, { separator }: Combination): string {
  return `${word} ${code!}${separator}${title}`;
}

/** How another sheet names an item. */
export function referred(item: PlanItem, choice: Combination): string {
  if (choice.reference === 'title') return item.title;
  return choice.reference === 'code' ? item.code! : coded(item, choice);
}

/** Several items in one cell, one a line; a single one needs no bullet. */
export function inOneCell(titles: string[], bullet: string): string {
  return titles.length === 1 ? titles[0]! : titles.map((title) => `${bullet}${title}`).join('\n');
}

/** A header as the combination writes headers. */
export function head(text: string, { headerForm }: Combination): PageCell {
  const form = { plain: text, capitals: text.toUpperCase(), 'with asterisks': `${text} *` }[headerForm];
  return { as: 'header', text: form };
}

export const text = (value: string): PageCell => ({ as: 'item', text: value });

/** A word in the singular, for bands and before codes: « Objectif ». */
export function singular(word: string): string {
  return word
    .split(' ')
    .map((part) => part.replace(/s$/, ''))
    .join(' ');
}

import { tidy } from '../../domain/text';

const NUMBER = /^[-–—]?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?[-–—]?$/;
const NAMED = /^(?:page|p\.)\s?\d{1,3}(?:\s?(?:\/|sur)\s?\d{1,3})?$/i;

/** True for a text that numbers a page: « 9 », « - 9 - », « 9/14 », « Page 9 sur 14 ». */
export function isPageNumber(text: string): boolean {
  const plain = tidy(text);
  return NUMBER.test(plain) || NAMED.test(plain);
}

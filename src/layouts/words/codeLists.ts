import { splitCode } from '../../domain/codes';
import { splitItems } from '../../domain/items';
import { tidy } from '../../domain/text';

const CODE =
  /^\p{L}{2,3}[-_]\d{3}$|^(?:\p{L}{1,3}[-_]?)?\d{1,2}(?:[.-]\d{1,2}){0,3}(?:[.-]?[a-h])?$|^[IVX]{1,4}(?:[.-]\d{1,2}){0,2}$/u;
/** Words that stand before codes or between them. */
const WORDS =
  /(?<!\p{L})(?:fiches?[ -]actions?|fiches?|actions?|mesures?|chantiers?|objectifs?|obj\.?|n\s?[°º]s?|n[°º])(?!\p{L})/giu;
const SEPARATORS = /[,;/&+|•\n\r]|(?<!\p{L})et(?!\p{L})/giu;
const RANGE = /^(.*?)(\d{1,2})\s+à\s+\1(\d{1,2})$/u;
const LONGEST_RANGE = 20;
/** « PA 1.1 » is `PA1.1`. */
const APART = /(?<![\p{L}\d])(\p{Lu}{1,3})[ \u00A0]+(?=\d{1,2}(?:[.-]|\b))/gu;
const PREFIX = /^(\p{Lu}{2,3})(?=\d)/u;

/**
 * The codes of a cell that holds nothing else, in order: « 1-1, 1-2 et 2-4 », « Fiches 1.1 à 1.3 », « PA 1.1, 1.2 ». Null for
 * other texts.
 * @example codesIn('1-1, 2-4') → ['1-1', '2-4']
 */
export function codesIn(text: string): string[] | null {
  const bare = text
    .replaceAll(/\s+[-–]\s+/g, ' ; ')
    .replace(WORDS, ' ')
    .replace(/–/g, '-')
    .replace(APART, '$1');
  const parts = bare
    .replace(SEPARATORS, '\u0001')
    .split('\u0001')
    .map((part) => tidy(part).replace(/[.:)]+$/, ''))
    .filter((part) => part !== '');
  const codes = parts.flatMap((part) => rangeIn(part) ?? part.split(' '));
  return codes.length > 0 && codes.every((code) => CODE.test(code)) ? withPrefix(codes) : null;
}

/** « PA 1.1, 1.2 et 1.4 »: the letters before the first number hold for those behind it that are written in its way. */
function withPrefix(codes: string[]): string[] {
  const prefix = PREFIX.exec(codes[0]!)?.[1];
  const shape = codes[0]!.replace(/\d+/g, '0');
  if (prefix === undefined) return codes;
  return codes.map((code) => (`${prefix}${code}`.replace(/\d+/g, '0') === shape ? `${prefix}${code}` : code));
}

/** « 1-2 à 1-4 » is 1-2, 1-3 and 1-4. */
function rangeIn(part: string): string[] | null {
  const [, before, from, to] = RANGE.exec(part) ?? [];
  if (before === undefined || from === undefined || to === undefined) return null;
  const [first, last] = [Number(from), Number(to)];
  if (last < first || last - first > LONGEST_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => `${before}${first + i}`);
}

/** An item that a cell names by its code, its title or both. */
export interface Name {
  code?: string;
  title: string;
}

/**
 * The items that a cell names: codes alone, else titles one a line, a bullet or between « ; », and between commas where
 * `isKnown` knows all of them.
 */
export function namesIn(text: string, isKnown: (title: string) => boolean): Name[] {
  const codes = codesIn(text);
  if (codes) return codes.map((code) => ({ code, title: '' }));
  return splitItems(text).flatMap(({ title, details }) => {
    const whole = [title, ...details].filter((part) => part !== '');
    return whole.flatMap((part): Name[] => {
      const coded = codesIn(part);
      if (coded) return coded.map((code) => ({ code, title: '' }));
      const names = part.split(/\s*,\s*/).map(nameOf);
      const apart =
        names.length > 1 && !isKnown(nameOf(part).title) && names.every((name) => isKnown(name.title));
      return apart ? names : [nameOf(part)];
    });
  });
}

function nameOf(text: string): Name {
  const { code, title } = splitCode(text);
  return { title, ...(code !== undefined && { code }) };
}

import { plainKey } from './text';

/**
 * Whether two labels say the same in the same words: accents, case, punctuation, doubled letters and plurals do not count,
 * so that a label whose spelling was corrected is still the same.
 * @example sameWording('Developer les usages', 'Développer les usage') → true
 * @example sameWording('Former 10 référents', 'Former 20 référents') → false
 */
export function sameWording(one: string, other: string): boolean {
  return one === other || wordingKey(one) === wordingKey(other);
}

function wordingKey(text: string): string {
  return plainKey(text)
    .split(' ')
    .map((word) => word.replace(/(\p{L})\1/gu, '$1').replace(/(?<=\p{L}{3})[sx]$/u, ''))
    .join('');
}

import type { Folded } from '../folded';
import { numberWordsPattern } from '../numberWords';
import { names, postalTown } from './names';
import { decimalUnit } from './numbers';

const count = `(?:\\d{1,3}|${numberWordsPattern})`;
/** « en 3 ans », « d'ici dix ans », « sur 2 mois »: how long, not how many. */
const duration = new RegExp(
  `(?<=(?<![a-z])(?:en|d'ici|sous|pendant|depuis|durant|il y a|sur|dans|apres|tous les|toutes les) )${count}(?= (?:ans?|annees?|mois|semaines?|jours?|semestres?|trimestres?)(?![a-z]))`,
  'g',
);
const leadingCode = /^ ?[a-z]{0,3}\d{1,2}(?:[.-]\d{1,2})+(?= )/;
const patterns = [duration, ...names];

const acronymBefore = /(?<![\p{L}\d])\p{Lu}{2,}[\p{Lu}\d]*\s*$/u;
const comparisonBefore = /(?:minimum|minima|moins|plus|environ|maximum|mini|maxi|min|max)\s*$/i;

/**
 * The folded text with the letters and digits of codes, ordinals, durations, names and addresses written « x »,
 * so that no number is found there. Places stay the same.
 */
export function hideReferences(folded: Folded, text: string): string {
  let result = text;
  const code = leadingCode.exec(text)?.[0].length ?? 0;
  if (
    code > 0 &&
    !decimalUnit.test(text.slice(code)) &&
    /^\s*\p{Lu}/u.test(folded.original.slice(folded.offsets[code]))
  )
    result = 'x'.repeat(code) + text.slice(code);
  for (const pattern of patterns)
    result = result.replace(pattern, (match) => match.replace(/[a-z0-9]/g, 'x').replace(/[.,-]/g, 'x'));
  result = result.replace(/(?<![\d.,])\d{5}(?= [a-z])/g, (digits, from: number) =>
    postalTown.test(folded.original.slice(folded.offsets[from])) ? 'x'.repeat(5) : digits,
  );
  if (!/\p{Ll}/u.test(folded.original)) return result;
  return result.replace(/\d+(?! ?[%\d])/g, (digits: string, from: number) => {
    const before = folded.original.slice(Math.max(0, folded.offsets[from]! - 20), folded.offsets[from]);
    return acronymBefore.test(before) && !comparisonBefore.test(before) ? 'x'.repeat(digits.length) : digits;
  });
}

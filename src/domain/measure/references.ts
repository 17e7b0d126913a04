import type { Folded } from '../folded';
import { numberWordsPattern } from '../numberWords';

/** Words after which a number names a thing instead of counting: « cycle 3 », « article 8 », « phase 2 ». */
const named =
  'n ?[°º]|art(?:icle|\\.)|axe|ambition|objectif|cible|action|levier|indicateur|fiche|cycle|phase|niveau|page|p\\.|annexe|etape|lot|version|groupe|zone|chapitre|partie|tome|bac|pia|co|terminale|classe|pix';

const count = `(?:\\d{1,3}|${numberWordsPattern})`;
/** « en 3 ans », « d'ici dix ans », « sur 2 mois »: how long, not how many. */
const duration = new RegExp(
  `(?<=(?<![a-z])(?:en|d'ici|sous|pendant|depuis|durant|il y a|sur|dans|apres|tous les|toutes les) )${count}(?= (?:ans?|annees?|mois|semaines?|jours?|semestres?|trimestres?)(?![a-z]))`,
  'g',
);
const leadingCode = /^ ?[a-z]{0,3}\d{1,2}(?:[.-]\d{1,2})+(?= )/;
const patterns = [
  duration,
  /https?:\S+|www\.\S+|(?<!\S)[^\s@]{1,80}@\S+/g,
  new RegExp(`(?<![a-z])(?:${named})s? ?(?:\\d{1,3}(?: \\d{3})+|\\d[\\d.-]*)(?! ?%|\\d| \\d{3})`, 'g'),
  /(?<![a-z])(?:france|agenda|europe) 20\d\d/g,
  // « 3e », « 1er », « 6ème »
  /(?<![a-z0-9])\d{1,3}(?:ers?|eres?|res?|emes?|es?|nde?s?|ds?)(?![a-z0-9])/g,
  // A code at the start: « 1-1 : », « 1.1 Lettre », « A1-1 »; not « 5-10 actions », which goes on in lower case.
  /^ ?[a-z]{0,3}\d{1,2}(?:[.-]\d{1,2})+(?: ?[:)]| - )/g,
  // Half and part time, and third places: no shares.
  /(?<![a-z])(?:un |deux |trois )?(?:tiers|quarts?|mi)[ -]temps(?![a-z])|(?<![a-z])tiers[ -]lieux?(?![a-z])/g,
];

const acronymBefore = /(?<![\p{L}\d])\p{Lu}{2,}[\p{Lu}\d]*\s*$/u;
const comparisonBefore = /(?:minimum|minima|moins|plus|environ|maximum|mini|maxi|min|max)\s*$/i;

/**
 * The folded text with the letters and digits of codes, ordinals, durations, names and addresses written « x »,
 * so that no number is found there. Places stay the same.
 */
export function hideReferences(folded: Folded, text: string): string {
  let result = text;
  const code = leadingCode.exec(text)?.[0].length ?? 0;
  if (code > 0 && /^\s*\p{Lu}/u.test(folded.original.slice(folded.offsets[code])))
    result = 'x'.repeat(code) + text.slice(code);
  for (const pattern of patterns)
    result = result.replace(pattern, (match) => match.replace(/[a-z0-9]/g, 'x').replace(/[.,-]/g, 'x'));
  if (!/\p{Ll}/u.test(folded.original)) return result;
  return result.replace(/\d+(?! ?[%\d])/g, (digits: string, from: number) => {
    const before = folded.original.slice(Math.max(0, folded.offsets[from]! - 20), folded.offsets[from]);
    return acronymBefore.test(before) && !comparisonBefore.test(before) ? 'x'.repeat(digits.length) : digits;
  });
}

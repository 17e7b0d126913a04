import { plainKey, tidy } from '../../domain/text';

const WORDS =
  /^(?:idem|id|ditto|dito|(?:idem|meme(?:s)?(?: \w+)?|comme|voir|cf)(?: (?:que|qu|a))? ?(?:ci dessus|au dessus|plus haut|precedemment|supra|(?:la |l )?(?:ligne|action|objectif) (?:precedente?|du dessus|ci dessus)))$/;
/** Quotation marks or strokes alone, also between dashes: « " », « '' », « 〃 », « // », « -"- ». */
const MARKS = /^[-–—]?(?:["”“″〃„«»]+|['’′]{2}|\/\/+|,,)[-–—]?$/;
const NOTHING =
  /^(?:neant|aucune?|rien|sans objet|non concernee?|pas d(?:e|) (?:indicateur|levier|moyen|action)s?)$/;
const SHORT = /^(?:n\/a|n\.a\.?|s\/o|s\.o\.?|\/|ø|∅)$/i;
const LONGEST = 40;

/** True for a cell that says that what stands above holds here too: « idem », « " », « // ». */
export function isDitto(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = tidy(text);
  return MARKS.test(plain.replaceAll(' ', '')) || WORDS.test(plainKey(plain));
}

/** True for a cell that says that there is nothing: « néant », « sans objet », « n/a ». */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = tidy(text);
  return SHORT.test(plain) || NOTHING.test(plainKey(plain));
}

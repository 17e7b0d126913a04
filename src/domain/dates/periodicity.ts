import type { Folded } from '../folded';
import { numberInWords, numberWordsPattern } from '../numberWords';

/** A rhythm met in a folded text, as an ISO 8601 duration from one time to the next (`P1Y`, `P6M`, `P6W`). */
export interface FoundRhythm {
  from: number;
  to: number;
  periodic: string;
}

/** « Biannuel » is twice a year, « bisannuel » every two years, « bimensuel » twice a month (dictionnaire de l'Académie). */
const adjectives: [string, string][] = [
  ['quotidien(?:ne)?s?', 'P1D'],
  ['hebdomadaires?', 'P1W'],
  ['bi-?mensuel(?:le)?s?', 'P15D'],
  ['mensuel(?:le)?s?|mensuellement', 'P1M'],
  ['bimestriel(?:le)?s?', 'P2M'],
  ['trimestriel(?:le)?s?|trimestriellement', 'P3M'],
  ['semestriel(?:le)?s?|semestriellement', 'P6M'],
  ['biannuel(?:le)?s?|bi-annuel(?:le)?s?', 'P6M'],
  ['annuel(?:le)?s?|annuellement', 'P1Y'],
  ['bisannuel(?:le)?s?|biennal(?:e|es)?', 'P2Y'],
  ['triennal(?:e|es)?', 'P3Y'],
];

const number = `(\\d{1,2}|${numberWordsPattern})`;
const unit =
  '(jour|semaine|quinzaine|mois|trimestre|semestre|an|annee|rentree)s?(?: scolaire| civile)?(?![a-z])';
const every = new RegExp(`(?<![a-z])tou(?:s|tes) les (?:${number} )?${unit}`, 'g');
const each = new RegExp(`(?<![a-z])chaque ${unit}`, 'g');
const times = new RegExp(
  `(?:(?<![a-z0-9])${number} ?(?:fois|x) ?|(?<![a-z0-9])(?=par )|(?=/))(?:par |/ ?)${unit}`,
  'g',
);
const weekday = /(?<![a-z])(?:tous les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?(?![a-z])/g;
const everyOther = /(?<![a-z])un(?:e annee|e rentree| an) sur deux(?![a-z])/g;
const without =
  /(?<![a-z])(?:en continu|de (?:facon|maniere) continue|en permanence|au fil de l'eau|tout au long de l'annee|toute l'annee)(?![a-z])|^ ?(?:continue?s?|permanente?s?)[ .]*$/g;

const lengths: Record<string, [number, string]> = {
  jour: [1, 'D'],
  semaine: [1, 'W'],
  quinzaine: [2, 'W'],
  mois: [1, 'M'],
  trimestre: [3, 'M'],
  semestre: [6, 'M'],
  an: [1, 'Y'],
  annee: [1, 'Y'],
  rentree: [1, 'Y'],
};

/** Every rhythm of a text: « annuelle », « tous les deux ans », « deux fois par an ». */
export function findRhythms({ text }: Folded): FoundRhythm[] {
  const found: FoundRhythm[] = [];
  const add = (match: RegExpMatchArray, periodic: string | undefined) => {
    if (periodic !== undefined && match.index !== undefined)
      found.push({ from: match.index, to: match.index + match[0].length, periodic });
  };
  for (const [words, periodic] of adjectives)
    for (const match of text.matchAll(new RegExp(`(?<![a-z-])(?:${words})(?![a-z])`, 'g')))
      add(match, periodic);
  for (const match of text.matchAll(every)) add(match, lasting(match[2]!, readNumber(match[1])));
  for (const match of text.matchAll(each)) add(match, lasting(match[1]!, 1));
  for (const match of text.matchAll(times)) add(match, shared(match[2]!, readNumber(match[1])));
  for (const match of text.matchAll(weekday)) add(match, 'P1W');
  for (const match of text.matchAll(everyOther)) add(match, 'P2Y');
  return found.sort((a, b) => a.from - b.from);
}

/** Where a text says that something goes on without a pause: « en continu », « au fil de l'eau ». « Formation continue » does not. */
export function findContinuous({ text }: Folded): { from: number; to: number; continuous: true }[] {
  return [...text.matchAll(without)].map((match) => ({
    from: match.index,
    to: match.index + match[0].trimEnd().length,
    continuous: true,
  }));
}

const readNumber = (words: string | undefined): number | undefined =>
  words === undefined ? 1 : /^\d/.test(words) ? Number(words) : numberInWords(words);

function lasting(name: string, count: number | undefined): string | undefined {
  const length = lengths[name];
  if (length === undefined || count === undefined || count === 0) return undefined;
  return `P${length[0] * count}${length[1]}`;
}

/** « Deux fois par an » is every six months; « cinq fois par an », which makes no whole months, is counted by the year. */
function shared(name: string, count: number | undefined): string | undefined {
  const length = lengths[name];
  if (length === undefined || count === undefined) return undefined;
  const inMonths = length[1] === 'Y' ? 12 : length[1] === 'M' ? length[0] : 0;
  if (count > 1 && inMonths > 0 && inMonths % count === 0) return `P${inMonths / count}M`;
  return lasting(name, 1);
}

import type { Quantity } from './quantities';

const definite = /(?:^|[ (,'])(?:les|des|ces|nos|vos|leurs|ses|aux|du|le|la|l'|cette|cet|ce)(?: ?["«“]?) ?$/;
const joins = /[,;:/.(]| - |(?<![a-z])(?:et|ou|puis|soit|a|contre)(?![a-z])/;
const having = / (?:ayant|qui ont|disposant|avec) [a-z' ]*$/;
const aimed =
  /(?<![a-z])(?:atteindre|depasser|franchir|viser|au[- ]dessus d|en[- ]dessous d) ?(?:les|le|es|u) $/;
const preposition =
  /(?:^|[ (,'])(?:de|d'|a|par|pour|dans|en|sur|avec|chez|entre|sous)(?: (?:plus|moins) de| au moins| environ)? ?$/;

/**
 * The one quantity that a text is about, or undefined when there is none or when more than one reading is possible.
 * - « les 3 INSPE » points at known things and counts nothing; nor does « un guide ».
 * - « 457/549 soit 83.24 % » is told twice: the share counts.
 * - « 3 réunions de 2 heures », « 20 enseignants dont 5 en REP »: the second, led by a preposition or in brackets,
 *   completes the first.
 * - « Tous les élèves » is a share only when no other quantity stands beside it.
 */
export function chooseQuantity(text: string, quantities: Quantity[], counts: (one: Quantity) => boolean) {
  let told = quantities.filter((one) => !pointsAt(text, one) && (one.form !== 'article' || counts(one)));
  if (told.some(({ form }) => form !== 'whole')) told = told.filter(({ form }) => form !== 'whole');
  const [first, second] = told;
  const summed = summedUp(text, told);
  if (summed) return summed;
  if (told.length === 2 && sameToldTwice(text, first!, second!)) return second!.unit === '%' ? second : first;
  const main = told.filter(
    (one, index) => index === 0 || !(completes(text, one) || describes(text, told[0]!, one)),
  );
  return main.length === 1 ? first : undefined;
}

function near(text: string, one: Quantity): string {
  return text.slice(Math.max(0, one.from - 30), one.from);
}

/** « Les 3 INSPE » are known things; « atteindre les 80 % », « les 2/3 des élèves » and « tous les élèves » are quantities. */
function pointsAt(text: string, one: Quantity): boolean {
  if (one.form === 'share' || one.form === 'whole') return false;
  return definite.test(near(text, one)) && !(one.unit === '%' && aimed.test(near(text, one)));
}

/** « 80 écoles sur 122, soit 66 % »: the share that sums up a count and its total. */
function summedUp(text: string, told: Quantity[]): Quantity | undefined {
  const [count, total, share] = told;
  if (told.length !== 3 || !count || !total || share?.unit !== '%' || count.unit === '%') return undefined;
  const counted = / sur $/.test(text.slice(count.to, total.from));
  return counted && /^[a-z' ]{0,40}[ ,(]*soit $/.test(text.slice(total.to, share.from)) ? share : undefined;
}

function sameToldTwice(text: string, a: Quantity, b: Quantity): boolean {
  if ((a.unit === '%') === (b.unit === '%')) return false;
  const between = text.slice(a.to, b.from);
  const ratio = a.form === 'ratio' || b.form === 'ratio';
  return / soit /.test(` ${between} `) || (ratio && /^ ?(?:=|\(|:|,|ou|-) ?$/.test(between));
}

/** « 90 % des parents connectés au moins une fois par mois »: the second says which parents. */
function describes(text: string, first: Quantity, one: Quantity): boolean {
  const between = text.slice(first.to, one.from);
  if (one.unit === '%' || joins.test(between)) return false;
  return first.unit === '%' ? /^ d(?:es|e|u) |^ d'/.test(between) : having.test(between);
}

function completes(text: string, one: Quantity): boolean {
  const before = near(text, one);
  const bracketed = text.lastIndexOf('(', one.from) > text.lastIndexOf(')', one.from);
  return bracketed || preposition.test(before) || /(?:^|[ ,])dont(?: au moins)? $/.test(before);
}

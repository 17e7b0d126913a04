import type { Quantity } from './quantities';

const definite = /(?:^|[ (,'])(?:les|des|ces|nos|vos|leurs|ses|aux|du|le|la|l'|cette|cet|ce)(?: ?["«“]?) ?$/;
const preposition =
  /(?:^|[ (,'])(?:de|d'|a|par|pour|dans|en|sur|avec|chez|entre|sous)(?: (?:plus|moins) de| au moins| environ)? ?$/;

/**
 * The one quantity that a text is about, or undefined when there is none or when more than one reading is possible.
 * - « les 3 INSPE » points at known things and counts nothing; nor does « un guide ».
 * - « 457/549 soit 83.24 % » is told twice: the share counts.
 * - « 3 réunions de 2 heures »: the second, led by a preposition or in brackets, completes the first.
 */
export function chooseQuantity(text: string, quantities: Quantity[], counts: (one: Quantity) => boolean) {
  const told = quantities.filter(
    (one) => !definite.test(near(text, one)) && (one.form !== 'article' || counts(one)),
  );
  const [first, second] = told;
  if (told.length === 2 && sameToldTwice(text, first!, second!)) return second!.unit === '%' ? second : first;
  const main = told.filter((one, index) => index === 0 || !completes(text, one));
  return main.length === 1 ? first : undefined;
}

function near(text: string, one: Quantity): string {
  return text.slice(Math.max(0, one.from - 30), one.from);
}

function sameToldTwice(text: string, a: Quantity, b: Quantity): boolean {
  if ((a.unit === '%') === (b.unit === '%')) return false;
  const between = text.slice(a.to, b.from);
  const ratio = a.form === 'ratio' || b.form === 'ratio';
  return / soit /.test(` ${between} `) || (ratio && /^ ?(?:=|\(|:|,|ou|-) ?$/.test(between));
}

function completes(text: string, one: Quantity): boolean {
  const before = near(text, one);
  const bracketed = text.lastIndexOf('(', one.from) > text.lastIndexOf(')', one.from);
  return bracketed || preposition.test(before);
}

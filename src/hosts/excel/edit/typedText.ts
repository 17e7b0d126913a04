/** Words that Excel takes as part of a number, date, time or truth value, in French and in English, without accents. */
const WORDS = new RegExp(
  '^(?:' +
    'janv?|fevr?|mars?|avr|mai|juin|juil|aout|sept?|oct|nov|dec|' +
    'janvier|fevrier|avril|juillet|septembre|octobre|novembre|decembre|' +
    'jan|feb|apr|may|june?|july?|aug|january|february|march|april|august|september|october|november|december|' +
    'am|pm|a|p|e|f|h|eur|vrai|faux|true|false' +
    ')$',
);

/** True for a text that Excel would take as something else when it is typed: a formula, a number, a date, an error. */
export function wouldBeParsed(text: string): boolean {
  const trimmed = text.trim();
  if (/^[=+\-@'#]/.test(trimmed) || text.startsWith("'")) return true;
  const plain = trimmed
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => WORDS.test(word))) return false;
  return /\d/.test(plain) || /^(?:vrai|faux|true|false)$/.test(plain);
}

/** A text as Excel takes it so that it stays the text that it is. */
export function typedText(text: string): string {
  return wouldBeParsed(text) ? `'${text}` : text;
}

import { tidy } from '../domain/text';

const NBSP = '\u00A0';

/**
 * A text of one line as French prints it: a space before `: ; ? ! » % €`, after « and within a number becomes one at
 * which no line breaks. No space is put where none was written.
 * @example typeset('Qui ? 12 000 élèves') → 'Qui ? 12 000 élèves', where two spaces do not break
 */
export function typeset(text: string): string {
  return tidy(printable(text))
    .replace(/ (?=[:;?!»%€])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NBSP);
}

/** The lines of a text, each typeset; empty ones are left out. */
export function typesetLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(typeset)
    .filter((line) => line !== '');
}

/** Without what no document can hold: control characters, and halves of characters. */
function printable(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0)!;
      if (code < 0x20) return isSpace(code);
      return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}

/** Tab, line feed, carriage return. */
function isSpace(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}

import { tidy } from '../domain/text';
import { documentTexts } from '../messages/fr/document';

interface Coded {
  code?: string;
  title: string;
}

/** @example codedTitle({ code: 'CO1', title: 'Former' }) → 'CO1 : Former' */
export function codedTitle({ code, title }: Coded): string {
  return code === undefined ? tidy(title) : documentTexts.heading(code, tidy(title));
}

/**
 * The title of a chapter, which says what it is of also without a code: what reads the document again then knows it.
 * @example namedHeading({ title: 'Former' }, 'Axe') → 'Axe : Former'
 */
export function namedHeading({ code, title }: Coded, word: string): string {
  return code === undefined ? documentTexts.heading(word, tidy(title)) : levelHeading({ code, title }, word);
}

/** @example levelHeading({ code: '1', title: 'Former' }, 'Ambition') → 'Ambition 1 : Former' */
export function levelHeading({ code, title }: Coded, word: string): string {
  if (code === undefined) return tidy(title);
  const name = /^(?:\d|[IVX]+$)/.test(code) ? `${word} ${code}` : code;
  return documentTexts.heading(name, tidy(title));
}

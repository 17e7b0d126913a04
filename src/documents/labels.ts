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

/** @example levelHeading({ code: '1', title: 'Former' }, 'Ambition') → 'Ambition 1 : Former' */
export function levelHeading({ code, title }: Coded, word: string): string {
  if (code === undefined) return tidy(title);
  const name = /^(?:\d|[IVX]+$)/.test(code) ? `${word} ${code}` : code;
  return documentTexts.heading(name, tidy(title));
}

import { copilTexts } from '../domain/copil/copilTexts';
import type { Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { sheetTexts } from '../messages/fr';

interface Coded {
  code?: string;
  title: string;
}

/**
 * A group's code and title as a heading that our readers split again; the level's word stands before bare numbers.
 * @example headingOf({ code: '1', title: 'Apprendre' }, 'Axe') → 'Axe 1 : Apprendre'
 */
export function headingOf({ code, title }: Coded, word: string): string {
  if (code === undefined) return tidy(title);
  return sheetTexts.heading(codeName(code, word), tidy(title));
}

/** @example codeName('1', 'Axe') → 'Axe 1'; codeName('CO1', 'Axe') → 'CO1' */
export function codeName(code: string, word: string): string {
  return /^(?:\d|[IVX]+$)/.test(code) ? `${word} ${code}` : code;
}

/** @example codedTitle({ code: 'CO1', title: 'Former' }) → 'CO1 – Former' */
export function codedTitle({ code, title }: Coded): string {
  return code === undefined ? tidy(title) : `${code} – ${tidy(title)}`;
}

/** The roadmap's title, on one line: the one that was typed on « Textes », else its own. */
export function roadmapTitle(roadmap: Roadmap): string {
  return tidy(copilTexts(roadmap).title ?? '') || sheetTexts.untitled;
}

/** Title, académie and period, as far as they are known. */
export function roadmapIdentity(roadmap: Roadmap): string {
  const { institution, period } = copilTexts(roadmap);
  return [roadmapTitle(roadmap), institution, period]
    .map((part) => tidy(part ?? ''))
    .filter((part) => part !== '')
    .join(' · ');
}

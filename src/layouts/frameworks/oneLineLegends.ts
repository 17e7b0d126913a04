import { tidy } from '../../domain/text';
import { listOwner } from '../words/frameworkNames';

/** Between two entries: a mark that no title holds, or a comma before the next code. */
const BETWEEN = /\s*[·•;|]\s*|\s*,\s+(?=\p{Lu}{1,4}\s?\d{0,2}\s*[:=–—-])/u;
const ENTRY = /^(\p{Lu}|\p{Lu}{1,4}\s?\d{1,2})\s*(?:[:=–—]|-(?=\s))\s*(?=\p{L}{2})/u;
const LONGEST = 1000;

/** The code and the title of « A = Former », « P1 : Réussir »; null for any other text. */
export function legendEntry(text: string): { code: string; title: string } | null {
  const match = text.length > LONGEST ? null : ENTRY.exec(tidy(text));
  return match && { code: match[1]!.replace(/\s/g, ''), title: tidy(text).slice(match[0].length) };
}

/** Objectives of a framework told in one line, and what the line says first that they are. */
export interface OneLineLegend {
  owner?: string;
  entries: string[];
}

/**
 * The entries of « A : Réussite · B : Équité », « Projet académique : P1 = Réussir ; P2 = Ouvrir »; null for any other
 * line.
 */
export function oneLineLegend(line: string): OneLineLegend | null {
  if (line.length > LONGEST || /[\n\r\v]/.test(line.trim())) return null;
  const [, before, rest] = /^([^:·•;|]{4,}?)\s*:\s*(.*)$/u.exec(tidy(line)) ?? [];
  const owner = before !== undefined && listOwner(before) === 'framework' ? before : undefined;
  const entries = (owner === undefined ? tidy(line) : rest!)
    .split(BETWEEN)
    .map((entry) => entry.replace(/[.,]$/, ''))
    .filter((entry) => entry !== '');
  if (entries.length < 2 || !entries.every((entry) => ENTRY.test(entry))) return null;
  const written = entries.map((entry) => entry.replace(ENTRY, '$1 : '));
  return { entries: written, ...(owner !== undefined && { owner }) };
}

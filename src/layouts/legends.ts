import { tidy } from '../domain/text';

/** Signs that marks are made of; a letter or a number needs a sign behind it that says so. */
const PART = /^(?:([●○◐◑◦•■□▪▫▲△▼★☆✓✔✗✘×✕])|(\p{L}{1,2}|\d|oui|non|vide|case vide|[–—-])(?=\s*[:=]))\s*[:=–-]?\s*\p{L}/u;
const LONGEST_PART = 60;

/** True for a line that says what marks mean: « ● contribution forte ; ○ contribution partielle », « X : oui / P : en partie ». */
export function isLegend(text: string): boolean {
  if (/[\n\r]/.test(text.trim())) return false;
  const parts = tidy(text)
    .replace(/^légende\s*:\s*/i, '')
    .split(/\s*[;,|/]\s*/);
  const marks = parts.map((part) => (part.length <= LONGEST_PART ? PART.exec(part) : null));
  const signs = new Set(marks.map((mark) => mark?.[1] ?? mark?.[2]));
  return parts.length >= 2 && !signs.has(undefined) && signs.size === parts.length;
}

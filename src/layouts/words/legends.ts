import { tidy } from '../../domain/text';

/** Signs that marks are made of; a letter or a number needs a sign behind it that says so. */
const PART =
  /^(?:([●○◐◑◦•■□▪▫▲△▼★☆✓✔✗✘×✕]|\+{1,3}(?=\s*[:=]))|(\p{L}{1,2}|\d|oui|non|vide|case vide|[–—-])(?=\s*[:=]))\s*[:=–-]?\s*(?=\p{L})/u;
/** Between two entries: a sign, or a wide gap before the next one: « + : un peu   ++ : nettement ». */
const BETWEEN = /\s*[;,|/]\s*|\s{2,}(?=\S{1,3}\s?[:=])/u;
const LONGEST_PART = 60;
const LONGEST = 500;

/** A sign of a legend and what it is said to mean. */
export interface LegendPart {
  sign: string;
  meaning: string;
}

/**
 * The signs that a line explains: « ● contribution forte ; ○ contribution partielle », « X : oui / P : en partie ». None for
 * any other text.
 */
export function legendParts(text: string): LegendPart[] {
  if (text.length > LONGEST || /[\n\r]/.test(text.trim())) return [];
  const texts = text
    .normalize()
    .trim()
    .replace(/^légende\s*:\s*/i, '')
    .split(BETWEEN)
    .map(tidy);
  const parts = texts.flatMap((part): LegendPart[] => {
    const mark = part.length <= LONGEST_PART ? PART.exec(part) : null;
    return mark ? [{ sign: (mark[1] ?? mark[2])!, meaning: part.slice(mark[0].length) }] : [];
  });
  const signs = new Set(parts.map(({ sign }) => sign));
  return texts.length >= 2 && parts.length === texts.length && signs.size === parts.length ? parts : [];
}

/** « X : mois de travail » and « ● = l’action sert cet objectif » say what one sign means; « X : Former » is the tenth axis. */
const ONE_SIGN = /^(?:[●○◐◑◦•■□▪▫▲△▼★☆✓✔✗✘×✕]\s*[:=]|[xX]\s*[:=]\s*(?=\p{Ll}))/u;

/** True for a line that says what marks mean. */
export function isLegend(text: string): boolean {
  return legendParts(text).length > 0 || ONE_SIGN.test(tidy(text));
}

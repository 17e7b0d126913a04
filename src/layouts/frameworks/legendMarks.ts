import { readMark } from '../../domain/marks';
import { plainKey, tidy } from '../../domain/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { frameworkTitleIn } from '../words/frameworkNames';
import { legendParts } from '../words/legends';

/** What a legend may say of a contribution, the first that fits, and the mark that everybody reads so. */
const MEANINGS: [RegExp, string][] = [
  [/^(?:aucune?|pas|sans|nulle?|non|neant|rien)\b/, '–'],
  [
    /\b(?:indirecte?|secondaire|partielle?|en partie|moyenne?|faible|complementaire|ponctuelle?|appui)\b/,
    '○',
  ],
  [/\b(?:directe?|principale?|forte?|majeure?|totale?|pleine?|centrale?|essentielle?|contribu\w*)\b/, '●'],
];
const SAYS_LINKS = /\b(?:contribu\w*|matrice|crois\w*|articul\w*)\b/;
/** Rows at the top of a sheet that say what it is about. */
const TOP_ROWS = 5;

/**
 * The letters that the legend of a sheet gives to contributions, each with the mark that says the same: « D : contribution
 * directe ; I : contribution indirecte » → D is ●, I is ○. Empty where a sign of the legend is not understood, or where it is
 * about something else (who does what, how far one is). Signs that are marks already keep their meaning.
 */
export function legendMarks({ name, cells }: SheetSnapshot): ReadonlyMap<string, string> {
  for (const { cell } of cells) {
    if (!/[:=]/.test(cell.text)) continue;
    const parts = legendParts(cell.text);
    const letters = parts.filter(({ sign }) => /^\p{L}{1,2}$/u.test(sign) && readMark(sign) === 'unknown');
    if (letters.length === 0) continue;
    const marks = letters.map(({ sign, meaning }): [string, string | undefined] => [sign, markFor(meaning)]);
    const isUnderstood =
      marks.every(([, mark]) => mark !== undefined) && marks.some(([, mark]) => mark === '●');
    if (isUnderstood && isAboutLinks([cell.text, name, ...topTexts(cells)]))
      return new Map(marks.map(([sign, mark]) => [sign, mark!]));
  }
  return new Map();
}

function markFor(meaning: string): string | undefined {
  const key = plainKey(meaning);
  return MEANINGS.find(([pattern]) => pattern.test(key))?.[1];
}

function topTexts(cells: SheetSnapshot['cells']): string[] {
  const first = Math.min(...cells.map(({ row }) => row));
  return cells.filter(({ row }) => row < first + TOP_ROWS).map(({ cell }) => cell.text);
}

function isAboutLinks(texts: string[]): boolean {
  return texts.some((text) => SAYS_LINKS.test(plainKey(tidy(text))) || frameworkTitleIn(text) !== null);
}

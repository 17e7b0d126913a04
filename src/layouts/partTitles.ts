import { tidy } from '../domain/text';
import type { Grid } from './grid';
import { readHeader, readPluralNoun, type HeaderWord } from './words/vocabulary';

/** What stands before the title of a part of a sheet: the sort of its number (« I. », « A) », « 1 - »), or its mark (« ✔ »). */
type Numbering = string;

/** A title of a part of a sheet, without its number or mark. */
interface PartTitle {
  numbering: Numbering;
  isMark: boolean;
  title: string;
}

const NUMBERED =
  /^(?:partie\s+)?(?:(?<roman>[IVX]{1,4})|(?<letter>[A-H])|(?<figure>\d))\s*°?\s*(?:[.):/]+\s*[-–—]?\s*|[-–—]\s*)(?<title>\p{L}.*)$/iu;
const MARKED = /^(?<mark>[^\p{L}\p{N}\s«»“”"'‘’(),;:…]) ?(?<title>\p{L}.*)$/u;
const LONGEST = 80;
/** Lists of items that parts of a sheet hold. */
const LISTS: ReadonlySet<string> = new Set(['objective', 'action', 'lever', 'indicator']);

function readPart(text: string): PartTitle | null {
  if (text.length > LONGEST || /[\n\r]/.test(text.trim())) return null;
  const marked = MARKED.exec(tidy(text))?.groups;
  if (marked) return { numbering: marked['mark']!, isMark: true, title: marked['title']! };
  const { roman, letter, title } = NUMBERED.exec(tidy(text))?.groups ?? {};
  if (title === undefined) return null;
  const numbering = roman !== undefined ? 'roman' : letter !== undefined ? 'letter' : 'figure';
  return { numbering, isMark: false, title };
}

/**
 * What a numbered or marked part of a sheet lists: « I. Actions à conduire » → 'action'; null for « 1. Ressources
 * numériques », which may as well be an item.
 */
export function listedPart(text: string): NonNullable<HeaderWord['of']> | null {
  const part = readPart(text);
  const noun = part && readPluralNoun(part.title);
  return noun && LISTS.has(noun) && readHeader(part.title)?.role === noun ? noun : null;
}

/**
 * How a sheet numbers or marks its parts: « I. Actions », « II. Leviers »; « ✔ Actions », « ★ Indicateurs ». None where not
 * two of them list items of different sorts: one line alone may be an item.
 */
export function numberingOf(texts: Iterable<string>): ReadonlySet<Numbering> {
  const sorts = new Map<string, { listed: Set<string>; numberings: Set<Numbering> }>();
  for (const text of texts) {
    const part = readPart(text);
    const listed = part && listedPart(text);
    if (!listed) continue;
    const key = part.isMark ? 'mark' : part.numbering;
    const sort = sorts.get(key) ?? { listed: new Set(), numberings: new Set() };
    sort.listed.add(listed);
    sort.numberings.add(part.numbering);
    sorts.set(key, sort);
  }
  return new Set([...sorts.values()].flatMap((sort) => (sort.listed.size >= 2 ? [...sort.numberings] : [])));
}

/** The title of a part that is numbered so: « IV. Partenaires » → « Partenaires »; null for any other text. */
export function titleOfPart(text: string, numberings: ReadonlySet<Numbering>): string | null {
  const part = numberings.size === 0 ? null : readPart(text);
  return part && numberings.has(part.numbering) ? part.title : null;
}

/** True for « II. Leviers » right over « 1 | … »: the title of a list with numbers, whatever stands beside it. */
export function isOverNumbers(grid: Grid, row: number, column: number): boolean {
  const { top, left, bottom } = grid.block(row, column);
  return listedPart(grid.text(top, left)) !== null && tidy(grid.text(bottom + 1, left)) === '1';
}

import { splitCode } from './codes';
import { tidy } from './text';

/** One item of a cell that holds several: its text without the bullet, and the lines that belong under it. */
export interface CellItem {
  title: string;
  details: string[];
  /** Of the details, those to which an arrow leads from the item: « → 45 % ». */
  ledTo?: string[];
}

/** Glyphs that begin an item, among them those that Word's symbol fonts leave behind. */
const BULLET =
  /^\s*([➤➢►▶▸▹➔→⇒•●○◦▪▫■□◆◇❖✓✔✗✘*·‣⁃\uE000-\uF8FF]|[>»](?=\s*\p{L})|[a-h]\)(?=\s)|[-–—](?=[\s\u00A0])(?!\s+de\s+\d+(?:[.,]\d+)?\s*%(?!\s*[-àa]))|o(?=[\s\u00A0]))\s*/u;
/** Strong enough to begin an item in the middle of a line. */
const INLINE_BULLET = /\s+(?=[➤➢►▶•●▪■❖\uE000-\uF8FF]\s*\S)/u;
/** Glyphs that stand one level below another one in the same cell. */
const LESSER = new Set(['o', '○', '◦', '▫', '□', '·', '⁃']);
/** Glyphs that lead from an item of another kind of line to what stands below it. */
const ARROW = new Set(['→', '⇒', '➔']);

/** What the line breaks without bullets of cells written in one way are: between items, or inside long lines. */
export type LineBreaks = 'items' | 'wraps';

/** So many cells of one column with items on lines of their own tell what its line breaks are. */
const ENOUGH_LISTS = 2;
/** So many cells whose lines break inside a sentence tell it, and so many times as many as those that look like lists. */
const ENOUGH_WRAPS = 3;

interface Line {
  text: string;
  glyph: string | null;
  indent: number;
}

/**
 * Splits a cell into its items: bullets of any glyph, numbered lines, lines that each begin with a capital, parts
 * between « ; ». Sub-bullets and sub-numbers (1.2 under 1.) become details of the item above; a line that goes on with
 * a small letter belongs to the line above. The glyphs are dropped, nothing else is.
 * @param breaks what the cells beside it say of their lines (`lineBreaksIn`); without it a capital begins an item, and a
 * word in capitals (« CR de réunions », « DSI ») goes on with the line above
 * @example splitItems('➤ Former :\no Pix\no Tribu\n➤ Suivre') → [{ title: 'Former :', details: ['Pix', 'Tribu'] }, { title: 'Suivre', details: [] }]
 */
export function splitItems(cell: string, breaks: LineBreaks | null = null): CellItem[] {
  const joined = joinContinuations(linesOf(cell), breaks);
  const single = joined.length === 1 && joined[0]!.glyph === null ? splitSemicolons(joined[0]!.text) : null;
  if (single) return single.map((title) => ({ title, details: [] }));
  return nest(joined);
}

/**
 * What the line breaks in the cells of one column are, told by those without bullets: items where several cells have
 * lines that each begin with a capital and none has a line that goes on with a small letter; wraps where lines nearly
 * always go on. Null where too few cells say it, or both.
 */
export function lineBreaksIn(cells: readonly string[]): LineBreaks | null {
  let lists = 0;
  let wraps = 0;
  for (const cell of cells) {
    const lines = linesOf(cell);
    if (lines.length < 2 || lines.some(({ glyph, text }) => glyph !== null || isNumbered(text))) continue;
    const below = lines.slice(1).map(({ text }, i) => ({ above: lines[i]!.text, text }));
    if (below.some(({ above, text }) => goesOn(text) || (!isFinished(above) && OPEN_END.test(above))))
      wraps += 1;
    if (below.some(({ above, text }) => !continues(above, text, false, null))) lists += 1;
  }
  if (lists >= ENOUGH_LISTS && wraps === 0) return 'items';
  return wraps >= ENOUGH_WRAPS * Math.max(1, lists) ? 'wraps' : null;
}

/** The same without splitting: the whole cell as one text, bullets and line breaks gone. */
export function wholeText(cell: string): string {
  return tidy(
    cell
      .split(/[\n\r]+/)
      .map((line) => line.replace(BULLET, ''))
      .join(' '),
  );
}

/** True when at least one line of the cell begins with a bullet. */
export function hasBullets(cell: string): boolean {
  return cell.split(/[\n\r]+/).some((line) => BULLET.test(line));
}

function linesOf(cell: string): Line[] {
  return cell
    .split(/\r\n|[\n\r\v\u2028]/)
    .flatMap((line) => (BULLET.test(line) ? line.split(INLINE_BULLET) : splitInline(line)))
    .map(toLine)
    .filter((line) => line.text !== '');
}

function splitInline(line: string): string[] {
  const parts = line.split(INLINE_BULLET);
  return parts.length > 2 ? parts : [line];
}

function toLine(raw: string): Line {
  const match = BULLET.exec(raw);
  // a), b), c) are one kind of bullet.
  const glyph = match ? match[1]!.replace(/^[a-h]\)$/, 'a)') : null;
  const indent = /^[\s\u00A0]*/.exec(raw)![0].length;
  return { text: tidy(match ? raw.slice(match[0].length) : raw), glyph, indent };
}

/** Joins a line to the one above when it goes on with a small letter, an opening bracket, or after a hyphen. */
function joinContinuations(lines: Line[], breaks: LineBreaks | null): Line[] {
  const bulleted = lines.some((line) => line.glyph !== null);
  const leads = arrowsLead(lines);
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const belowBullet = bulleted && above?.glyph !== null && !(leads && lines[0]!.glyph === null);
    if (above && line.glyph === null && continues(above.text, line.text, belowBullet, breaks)) {
      above.text = `${above.text} ${line.text}`;
    } else {
      joined.push({ ...line });
    }
  }
  return joined;
}

function continues(above: string, line: string, belowBullet: boolean, breaks: LineBreaks | null): boolean {
  if (goesOn(line)) return true;
  if (isNumbered(line)) return false;
  if (belowBullet) return !isFinished(above);
  if (isFinished(above)) return false;
  if (OPEN_END.test(above)) return true;
  return breaks === null ? beginsInCapitals(line) : breaks === 'wraps';
}

function goesOn(line: string): boolean {
  return /^[\p{Ll}(,;:&/]/u.test(line);
}

function isFinished(line: string): boolean {
  return /[.;:!?]$/.test(line);
}

/** « CR de réunions », « DSI »: an item, or the last words of the line above. */
function beginsInCapitals(line: string): boolean {
  return /^\p{Lu}{2,}\b/u.test(line) && !/^\p{Lu}{2,}\s+\p{Lu}\p{Ll}/u.test(line);
}

/** A line that cannot end there: a dash, an apostrophe, an article, a preposition. */
const OPEN_END =
  /(?:\s[-–&]|['’]|[\s'’](?:et|ou|un|une|de|du|des|la|le|les|à|au|aux|en|pour|par|avec|sans|sur|sous|dans|entre|vers))$/iu;

function isNumbered(line: string): boolean {
  return /^\d{1,2}(?:[.)/]|(?:\.\d{1,2})+)\s/.test(line);
}

/** « Réunions ; Site ; Lettre » is three items; a sentence with one « ; » in brackets is not. */
function splitSemicolons(text: string): string[] | null {
  const outside = text.replace(/\([^()]*\)/g, (inside) => inside.replaceAll(';', '\u0001'));
  const parts = outside
    .split(';')
    .map((part) => tidy(part.replaceAll('\u0001', ';')))
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : null;
}

function nest(lines: Line[]): CellItem[] {
  const items: (CellItem & { glyph: string | null; number: string | null })[] = [];
  const leads = arrowsLead(lines);
  for (const line of lines) {
    const above = items.at(-1);
    if (above && leads && line.glyph !== null && ARROW.has(line.glyph)) {
      above.details.push(line.text);
      (above.ledTo ??= []).push(line.text);
      continue;
    }
    const number = isNumbered(line.text) ? (splitCode(line.text).code ?? null) : null;
    if (above && isUnder(above, line, number, items[0]!.glyph)) above.details.push(line.text);
    else items.push({ title: line.text, details: [], glyph: line.glyph, number });
  }
  return items.map(({ title, details, ledTo }) => ({ title, details, ...(ledTo && { ledTo }) }));
}

/**
 * Arrows below lines of another kind lead on from these. Where the first line has one, or several follow one another below
 * a line without a bullet, they are the bullets of a list.
 */
function arrowsLead(lines: readonly Line[]): boolean {
  const isArrow = (line: Line | undefined): boolean => line?.glyph != null && ARROW.has(line.glyph);
  const [first] = lines;
  if (isArrow(first) || !lines.some(isArrow)) return false;
  return first!.glyph !== null || !lines.some((line, i) => isArrow(line) && isArrow(lines[i + 1]));
}

function isUnder(
  above: CellItem & { glyph: string | null; number: string | null },
  line: Line,
  number: string | null,
  firstGlyph: string | null,
): boolean {
  if (above.number !== null && number !== null) return number.startsWith(`${above.number}.`);
  if (line.glyph === null) return false;
  if (above.glyph === null)
    return above.title.endsWith(':') && (above.number === null || line.glyph !== firstGlyph);
  if (line.glyph === above.glyph) return false;
  if (LESSER.has(line.glyph) && !LESSER.has(above.glyph)) return true;
  const opened = above.title.endsWith(':') || above.details.length > 0;
  return opened && line.glyph !== firstGlyph;
}

/** True for a cell that is one sub-bullet (`o …`): in a list of one bullet a row it belongs to the row above. */
export function isSubBullet(cell: string): boolean {
  const glyph = BULLET.exec(cell)?.[1];
  return glyph !== undefined && LESSER.has(glyph) && !/[\n\r]/.test(cell.trim());
}

/** True for a cell whose first line has a bullet of the kind that stands under another one. */
export function beginsLesser(cell: string): boolean {
  const glyph = BULLET.exec(cell)?.[1];
  return glyph !== undefined && LESSER.has(glyph);
}

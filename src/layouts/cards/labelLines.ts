import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { around, readLabel, type Card } from './cards';
import { readAxisCard } from './cardReader';
import { saysAgain } from '../words/contents';
import type { Grid } from '../grid';
import { isCaption, readHeadingText } from '../headings';
import type { Free, Layout, Region } from '../layout';
import { isOverNumbers } from '../partTitles';
import { readPluralNoun, type Role } from '../words/vocabulary';

/** Labels whose line says something of the axis or the objective above it. */
const ROLES: ReadonlySet<Role> = new Set<Role>([
  'objective',
  'strategicObjective',
  'action',
  'lever',
  'indicator',
  'section',
]);

/** Most blank rows between the title of a table and the table. */
const MOST_BLANK = 2;

/** Lines « Objectifs | … », « Moyens | … » that stand alone above or below a table of the same axis. */
export const labelLinesLayout: Layout<Card> = {
  id: 'labelLines',
  what: 'labels with their texts above or below a table',
  example: [
    ['Objectifs', 'Former les enseignants'],
    ['Moyens', 'Un budget'],
  ],
  detect(grid, free) {
    const regions: Region<Card>[] = [];
    for (const row of grid.rows) {
      const card = lineAt(grid, free, row);
      if (card) regions.push({ layout: 'labelLines', rect: card.rect, certainty: 0.5, shape: card });
    }
    return regions;
  },
  read: (region, context) => readAxisCard(region.shape, context),
};

/** A label and its text beside it or below it, and the rows that go on with the text. */
function lineAt(grid: Grid, free: Free, row: number): Card | null {
  const [first, second, ...more] = grid.columnsOf(row);
  if (first === undefined || more.length > 0 || !free.has(row, first)) return null;
  const text = grid.text(row, first);
  const word = readLabel(grid, text);
  if (!word || !ROLES.has(word.role)) return null;
  if (isOverNumbers(grid, row, first)) return null;
  const label = grid.block(row, first);
  const beside = second !== undefined;
  if (beside && namesTables(grid, row, first, second)) return null;
  // Prose below « Contexte » is kept as a section whatever reads it; a list below « Moyens » has to be found.
  if (!beside && (word.role === 'section' || /^m[ée]thod/i.test(text.trim()))) return null;
  if (beside && saysAgain(text, grid.text(row, second))) return null;
  const values = valuesFrom(grid, free, beside ? row : label.bottom + 1, second ?? first, word.role);
  if (values.length === 0 || (!beside && isTitleOfTable(grid, free, word.role, values))) return null;
  return {
    entries: [
      {
        label: text.trim(),
        word,
        source: grid.sourceOf(label),
        rect: label,
        values: values.map((rect) => ({
          text: grid.text(rect.top, rect.left),
          source: grid.sourceOf(rect),
          rect,
        })),
      },
    ],
    rect: around([label, ...values]),
  };
}

/** « Actions | | Suivi des indicateurs » right over the headers of two tables, or of two parts of one: their names. */
function namesTables(grid: Grid, row: number, label: number, value: number): boolean {
  const text = grid.text(row, value);
  if (readPluralNoun(text) === null && readLabel(grid, text) === null) return false;
  const below = grid.block(row, label).bottom + 1;
  const headers = grid
    .columnsOf(below)
    .filter((column) => readLabel(grid, grid.text(below, column)) !== null);
  const isOver = (column: number): boolean => headers.some((at) => at >= column);
  return headers.filter((column) => column >= label && column < value).length >= 2 && isOver(value);
}

/**
 * « Opérations du premier trimestre » over a time, or over what its subtitle says, right above a table with a column of
 * operations: the title of that table, with no item below it.
 */
function isTitleOfTable(grid: Grid, free: Free, role: Role, values: Rect[]): boolean {
  const texts = values.map(({ top, left }) => readHeadingText(grid.text(top, left)));
  if (texts.every((text) => text !== null && isCaption(text))) return true;
  const { bottom, left } = values.at(-1)!;
  const below = grid.rows.find((row) => row > bottom);
  if (values.length > 1 || below === undefined || below > bottom + MOST_BLANK + 1 || free.has(below, left))
    return false;
  return grid.columnsOf(below).some((column) => grid.header(grid.text(below, column))?.role === role);
}

/** Texts of one column that stand alone in their rows, from a row down; the first may begin like its label (`role`). */
function valuesFrom(grid: Grid, free: Free, row: number, column: number, role: Role): Rect[] {
  const values: Rect[] = [];
  for (let at = row; at < grid.height; at++) {
    const own = grid.columnsOf(at);
    const alone = own.length === 1 && own[0] === column;
    if (!(alone || (at === row && own[1] === column)) || !free.has(at, column)) break;
    const text = grid.text(at, column);
    const { code, word } = splitCode(text);
    const label = readLabel(grid, text);
    const beginsAlike = at === row && !alone && label?.role === role && tidy(text).includes(' ');
    if ((label && !beginsAlike) || (word !== undefined && code !== undefined)) break;
    values.push(grid.block(at, column));
  }
  return values;
}

import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import { around, readLabel, type Card, type CardEntry } from './cards';
import { isFiche, isUnderCode } from './fiche';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { entryAt, pairRow, valueAt } from './pairCards';
import { isValueHeader } from '../words/valueHeaders';
import type { Role } from '../words/vocabulary';

/** Rows of a form: labels over their texts, or labels beside theirs. */
interface Part {
  sort: 'over' | 'beside';
  entries: CardEntry[];
  /** Its last row. */
  bottom: number;
}

/** Most blank rows inside a form. */
const MOST_BLANK = 1;
/** Fewest labels side by side where nothing is filled in. */
const FEWEST_EMPTY = 3;
/** Labels side by side with one of these are the header of a table, however few its rows. */
const LISTED: ReadonlySet<Role> = new Set<Role>([
  'action',
  'axis',
  'code',
  'title',
  'objective',
  'strategicObjective',
  'field',
  'cible',
]);

/**
 * Fiches with some labels over their texts and the others beside theirs: « Action 1.1 | La lettre », « Public | Acteurs »
 * over « Professeurs | IAN », « Finalité | Informer ». None without the title of its action, as one more label or above.
 */
export function mixedForms(
  grid: Grid,
  free: Free,
  headingsAbove: (row: number, column: number) => string[],
): Card[] {
  return runsOf(grid, free).flatMap((run): Card[] => {
    const entries = run.flatMap((part) => part.entries);
    const rects = entries.flatMap(({ rect, values }) => [rect, ...values.map((value) => value.rect)]);
    const sorts = new Set(run.map(({ sort }) => sort));
    if (sorts.size < 2) return [];
    const card = { entries, rect: around(rects) };
    const headings = headingsAbove(card.rect.top, card.rect.left);
    return (entries.some(namesAction) || isUnderCode(headings)) && isFiche(card, headings) ? [card] : [];
  });
}

/** « Action 1.1 | La lettre », « Intitulé de l’action | La lettre ». */
function namesAction({ word: { role, of }, values }: CardEntry): boolean {
  return values.length > 0 && (role === 'action' || (role === 'title' && (of ?? 'action') === 'action'));
}

/** Parts that follow each other, cut where a label comes again or the next action begins. */
function runsOf(grid: Grid, free: Free): Part[][] {
  const runs: Part[][] = [];
  let below = -1;
  for (const row of grid.rows) {
    if (row <= below) continue;
    const run = runs.at(-1);
    const part = partAt(grid, free, row, run ?? []);
    if (!part) {
      if (run && run.length > 0) runs.push([]);
      continue;
    }
    const isNext = !run || row - below > MOST_BLANK + 1 || begins(run, part);
    if (isNext) runs.push([part]);
    else run.push(part);
    below = part.bottom;
  }
  return runs;
}

function begins(run: readonly Part[], { entries }: Part): boolean {
  const met = run.flatMap((part) => part.entries.map(keyOf));
  return entries.some((entry) => met.includes(keyOf(entry)));
}

/** « Fiche A1 » and « Fiche A2 » are one label. */
function keyOf({ label }: CardEntry): string {
  const { code, title, word } = splitCode(label);
  return code !== undefined && title === '' ? `${word} ` : plainKey(label);
}

function partAt(grid: Grid, free: Free, row: number, run: readonly Part[]): Part | null {
  if (isValueHeader(grid, row)) return null;
  return labelsOver(grid, free, row) ?? labelsBeside(grid, free, row, run);
}

/** « Public | Acteurs » over one row of texts, or over a row that nobody has filled yet. */
function labelsOver(grid: Grid, free: Free, row: number): Part | null {
  const columns = grid.columnsOf(row);
  const words = columns.map((column) => readLabel(grid, grid.text(row, column)));
  if (columns.length < 2 || !columns.every((column) => free.has(row, column))) return null;
  if (!words.every((word) => word !== null && !LISTED.has(word.role))) return null;
  const labels = columns.map((column) => grid.block(row, column));
  const below = Math.max(...labels.map(({ bottom }) => bottom)) + 1;
  const values = grid.columnsOf(below);
  const under = values.map((column) =>
    labels.filter(({ left, right }) => {
      const block = grid.block(below, column);
      return left <= block.right && right >= block.left;
    }),
  );
  const first = values[0];
  const fits =
    under.every((labels) => labels.length === 1) && values.every((column) => free.has(below, column));
  if (!fits || (first !== undefined && readLabel(grid, grid.text(below, first)) !== null)) return null;
  if (first === undefined && columns.length < FEWEST_EMPTY) return null;
  const bottom = Math.max(below, ...values.map((column) => grid.block(below, column).bottom));
  // A second row of texts makes it a table.
  const next = grid.columnsOf(bottom + 1);
  if (next.length > 1 && readLabel(grid, grid.text(bottom + 1, next[0]!)) === null) return null;
  const entries = labels.map((label) => ({
    ...entryAt(grid, row, label.left, []),
    values: values
      .filter((_, i) => under[i]![0] === label)
      .map((column) => valueAt(grid, below, column))
      .filter(({ text }) => tidy(text) !== ''),
  }));
  return { sort: 'over', entries, bottom };
}

/**
 * « Finalité | Informer », and the rows that go on with its texts. Under another such label a text may begin as labels do:
 * « Moyens | Crédits d’équipement ».
 */
function labelsBeside(grid: Grid, free: Free, row: number, run: readonly Part[]): Part | null {
  const found = pairRow(grid, free, row);
  const column = found?.pairs[0]?.label;
  const isUnder = run.some(({ sort, entries }) => sort === 'beside' && entries[0]!.rect.left === column);
  if (!found || (found.unsure && !(isUnder && found.pairs.length === 1))) return null;
  const entries = found.pairs.map(({ label, values }) => entryAt(grid, row, label, values));
  const rects = entries.flatMap(({ values }) => values.map(({ rect }) => rect.bottom));
  let bottom = Math.max(found.bottom, ...rects);
  for (;;) {
    const columns = grid.columnsOf(bottom + 1);
    const owners = columns.map((column) =>
      entries.find(({ values }) => values.some(({ rect }) => rect.left === column)),
    );
    if (columns.length === 0 || !columns.every((column, i) => owners[i] && free.has(bottom + 1, column)))
      break;
    columns.forEach((column, i) => owners[i]!.values.push(valueAt(grid, bottom + 1, column)));
    bottom += 1;
  }
  return { sort: 'beside', entries, bottom };
}

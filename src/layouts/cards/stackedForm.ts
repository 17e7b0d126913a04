import { isBareCode } from '../../domain/codes';
import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import { around, isLineOfCard, meets, readLabel, sameLabel, type Card, type CardEntry } from './cards';
import { readAxisCard, readFiche } from './cardReader';
import { addDraft, emptyDraft } from '../draft';
import { isFiche } from './fiche';
import type { Grid } from '../grid';
import type { Free, Layout } from '../layout';
import { lineCards } from './lineCards';
import { mixedForms } from './mixedForm';
import { isOverNumbers } from '../partTitles';
import { isSaid } from '../sheetKinds';
import { sideLabel } from '../tables/sideLabels';
import { isNote } from '../tables/tableRows';

/** A row of labels with the rows of values below it. */
interface Band {
  labels: Rect[];
  values: number[];
}

/** Fewest different labels that make a form. */
const FEWEST = 3;
/** An empty form has to show more of its labels. */
const MOST_EMPTY = 5;
/** « Stratégie numérique 2020-2021   Page 9/15 », left by a paste from Word. */
const PAGE_FOOT = /\bpage\s+\d+(?:\s*(?:\/|sur)\s*\d+)?\s*$/i;
/** Most rows of values below a label that stands alone in its row. */
const MOST_VALUES = 30;

/**
 * A form with labels on top of their texts: rows of labels and rows of values in turn, or labels beside theirs among them.
 * Labels that come twice in a row are two forms side by side.
 */
export const stackedFormLayout: Layout<Card[]> = {
  id: 'stackedForm',
  what: 'a form with labels on top of their texts',
  example: [
    ['Action'],
    ['La lettre des usages'],
    ['Objectif'],
    ['Informer les enseignants'],
    ['Pilote'],
    ['DANE'],
    ['Échéance'],
    ['2025'],
  ],
  detect(grid, free, _known, headingsAbove) {
    // « Public : Tous | Pilote : DSI » over « Échéance : juin » are labels with their own values.
    const lines = lineCards(grid, free);
    const isApart = (others: { rect: Rect }[], { rect }: Card): boolean =>
      !others.some((other) => meets(rect, other.rect));
    const mixed = mixedForms(grid, free, headingsAbove).filter((card) => isApart(lines, card));
    const stacked = formsOf(grid, free)
      .map((bands) => cardsOf(grid, bands))
      .filter((cards) => cards.every((card) => isApart([...lines, ...mixed], card)));
    return [...mixed.map((card) => [card]), ...stacked].map((cards) => ({
      layout: 'stackedForm',
      rect: around(cards.map((card) => card.rect)),
      certainty: 0.7,
      shape: cards,
    }));
  },
  read(region, context) {
    const draft = emptyDraft();
    for (const card of region.shape) {
      const own = { ...context, headings: context.headingsOver(card.rect) };
      addDraft(draft, isOfAction(card, context.grid) ? readFiche(card, own) : readAxisCard(card, own));
    }
    return draft;
  },
};

/** A fiche-action by its labels, unless the user said what the sheet is. */
function isOfAction(card: Card, grid: Grid): boolean {
  return isSaid(grid, 'stackedForm') ? isSaid(grid, 'fiche') : isFiche(card);
}

function formsOf(grid: Grid, free: Free): Band[][] {
  const forms: Band[][] = [];
  let form: Band[] = [];
  const close = (): void => {
    const filled = form.filter((band) => band.values.some((row) => !grid.isEmptyRow(row))).length;
    const labels = labelCount(grid, form);
    if (form.length >= 2 && labels >= (filled > 0 ? FEWEST : MOST_EMPTY)) forms.push(form);
    form = [];
  };
  let row = 0;
  let gap = 0;
  while (row < grid.height) {
    const band = bandAt(grid, free, row);
    if (!band) {
      gap = grid.isEmptyRow(row) ? gap + 1 : 9;
      if (gap > 1) close();
      row += 1;
      continue;
    }
    // An empty row may part two labels that stand alone; a row of several ends its form.
    if (gap > 0 && (form.at(-1)?.labels.length ?? 1) + band.labels.length > 2) close();
    gap = 0;
    if (
      form.some((above) =>
        above.labels.some((label) => band.labels.some((other) => same(grid, label, other))),
      )
    )
      close();
    form.push(band);
    row = (band.values.at(-1) ?? band.labels[0]!.bottom) + 1;
  }
  close();
  return forms;
}

function labelCount(grid: Grid, form: Band[]): number {
  const roles = form.flatMap((band) =>
    band.labels.map((label) => readLabel(grid, grid.text(label.top, label.left))!),
  );
  return new Set(roles.map((word) => `${word.role}${word.of ?? ''}`)).size;
}

function same(grid: Grid, a: Rect, b: Rect): boolean {
  return a.top !== b.top && sameLabel(grid.text(a.top, a.left), grid.text(b.top, b.left));
}

/** A row that holds labels only, and below it values in their columns: one row of them, or more under a single label. */
function bandAt(grid: Grid, free: Free, row: number): Band | null {
  const labels = labelsIn(grid, free, row);
  // « Actions » beside « Action | Pilote » is the label of a table.
  if (!labels || sideLabel(grid, labels, row)) return null;
  const bottom = Math.max(...labels.map((label) => label.bottom));
  const left = labels[0]!.left;
  const isList = labels.length === 1 && isOverNumbers(grid, row, left);
  const right = isList ? grid.width : labels.at(-1)!.right;
  if (isHeaderOfTable(grid, bottom + 1)) return null;
  const values: number[] = [];
  for (let below = bottom + 1; below < grid.height && values.length < MOST_VALUES; below++) {
    const own = grid.columnsOf(below);
    if (own.length === 0 || (labelsIn(grid, free, below) && !goesOn(grid, labels, below))) break;
    if (!own.every((column) => column >= left && column <= right && free.has(below, column))) break;
    // In a table the axis stands beside its row.
    if (values.length > 0 && own.length === 1 && beginsNext(grid, labels, grid.text(below, own[0]!))) break;
    values.push(below);
  }
  // A form that nobody has filled yet keeps an empty row for each value.
  if (values.length === 0) return grid.isEmptyRow(bottom + 1) ? { labels, values: [bottom + 1] } : null;
  // « Objectif 1.1 : … » merged over several labels stands over the rows of their table.
  if (values.some((below) => grid.columnsOf(below).some((column) => isOverNext(grid, labels, below, column))))
    return null;
  // Several labels over several rows are the header of a table.
  if (labels.length > 1 && distinct(grid, labels) > 1 && values.length > 1) return null;
  return { labels, values };
}

/** « Axe 2 : Gouvernance » below the last value of the form of axis 1, « Action 1-2 – Le site » below anything but « Actions ». */
function beginsNext(grid: Grid, labels: Rect[], text: string): boolean {
  const { word, code, title } = splitCode(tidy(text));
  if (code === undefined || word !== 'action') return word === 'axis' && code !== undefined;
  return (
    title !== '' && !labels.some(({ top, left }) => readLabel(grid, grid.text(top, left))?.role === word)
  );
}

/** A text that reaches from one label to the next is the value of neither. */
function isOverNext(grid: Grid, labels: Rect[], row: number, column: number): boolean {
  const { left, right } = grid.block(row, column);
  return labels.filter((label) => label.left <= right && label.right >= left).length > 1;
}

/** « N° | Intitulé | Contact » below « II. Leviers »: the header of a table under its caption. */
function isHeaderOfTable(grid: Grid, row: number): boolean {
  const columns = grid.columnsOf(row);
  const labels = columns.filter((column) => readLabel(grid, grid.text(row, column)) !== null);
  return labels.length >= 2 && labels.length < columns.length;
}

/**
 * « Crédits de la collectivité » alone under a later one of several labels, and nothing below it: a text of a table. So is
 * « Résultats de l’enquête » under the first, where a label beside it (« Réalisé ») says the same already.
 */
function goesOn(grid: Grid, labels: Rect[], row: number): boolean {
  const [only, ...more] = grid.columnsOf(row);
  if (only === undefined || more.length > 0 || !grid.isEmptyRow(row + 1)) return false;
  const roleAt = ({ top, left }: Rect): string | undefined => readLabel(grid, grid.text(top, left))?.role;
  const role = roleAt(grid.block(row, only));
  const isBeside = labels.length >= FEWEST && labels.slice(1).some((label) => roleAt(label) === role);
  return only > labels[0]!.right || isBeside;
}

function distinct(grid: Grid, labels: Rect[]): number {
  return new Set(labels.map((label) => grid.text(label.top, label.left).trim().toLowerCase())).size;
}

/** « Source : DANE » is a note; « Source : » alone is a label. */
function saysSource(text: string): boolean {
  return isNote(text) && !/:\s*$/.test(text);
}

function labelsIn(grid: Grid, free: Free, row: number): Rect[] | null {
  const columns = grid.columnsOf(row);
  const labels = columns.map((column) => grid.block(row, column));
  const all = columns.every((column) => {
    const text = grid.text(row, column);
    return (
      free.has(row, column) && readLabel(grid, text) !== null && !PAGE_FOOT.test(text) && !saysSource(text)
    );
  });
  return columns.length > 0 && all && !isLineOfCard(grid, row, columns[0]!) ? labels : null;
}

/** The cards of a form: one, or one for each time that its labels come in a row. */
function cardsOf(grid: Grid, form: Band[]): Card[] {
  const columns = cardColumns(grid, form);
  if (columns.length > 1)
    return columns.map((column) => {
      const entries = form.map((band) => entryOf(grid, band, band.labels[0]!, column));
      return { entries, rect: around(entries.flatMap(rectsOf)) };
    });
  const starts = cardStarts(grid, form);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Infinity;
    const entries = form.flatMap((band) =>
      band.labels
        .filter((label) => label.left >= start && label.left < end)
        .map((label) => entryOf(grid, band, label)),
    );
    return {
      entries,
      rect: around(entries.flatMap(rectsOf)),
    };
  });
}

function rectsOf({ rect, values }: CardEntry): Rect[] {
  return [rect, ...values.map((value) => value.rect)];
}

/**
 * The columns of « NOS OBJECTIFS », « NOS ACTIONS » as bands over cells side by side: each column is the card of one
 * objective. None where the cells of one band do not stand under those of the objectives.
 */
function cardColumns(grid: Grid, form: Band[]): number[] {
  const wide = form.every(({ labels: [only, ...more] }) => more.length === 0 && only!.right > only!.left);
  const objectives = form.find(({ labels: [only] }) => {
    const word = readLabel(grid, grid.text(only!.top, only!.left));
    return word?.role === 'objective' || word?.role === 'strategicObjective';
  });
  if (!wide || objectives?.values.length !== 1) return [];
  const columns = grid.columnsOf(objectives.values[0]!);
  const rows = form.flatMap(({ values }) => values);
  return rows.every((row) => grid.columnsOf(row).every((column) => columns.includes(column))) ? columns : [];
}

function cardStarts(grid: Grid, form: Band[]): number[] {
  for (const band of form) {
    const first = band.labels[0]!;
    const again = band.labels.filter((label) =>
      sameLabel(grid.text(label.top, label.left), grid.text(first.top, first.left)),
    );
    if (again.length > 1) return again.map((label) => label.left);
  }
  return [Math.min(...form.map((band) => band.labels[0]!.left))];
}

function entryOf(grid: Grid, band: Band, label: Rect, only?: number): CardEntry {
  const text = grid.text(label.top, label.left);
  const isList = isOverNumbers(grid, label.top, label.left);
  const blocks = band.values.flatMap((row) =>
    grid
      .columnsOf(row)
      .filter((column) => column >= label.left && (column <= label.right || isList))
      .filter((column) => only === undefined || column === only)
      .filter((column) => !isList || column > label.left || !isBareCode(grid.text(row, column)))
      .map((column) => grid.block(row, column)),
  );
  return {
    label: text.trim(),
    word: readLabel(grid, text)!,
    source: grid.sourceOf(label),
    rect: label,
    values: blocks.map((rect) => ({
      text: grid.text(rect.top, rect.left),
      source: grid.sourceOf(rect),
      rect,
    })),
  };
}

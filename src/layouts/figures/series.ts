import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import type { Field, Series, Source, Unread } from '../../domain/roadmap';
import { parseRect, type Rect } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import { emptyDraft } from '../draft';
import { findFigureTables, type FigureTable } from './figureTable';
import type { Grid } from '../grid';
import { readHeadingText } from '../headings';
import type { Context, Free, Layout } from '../layout';
import { certainNumber, isQuantity, type CertainNumber } from './quantity';
import { textNumber } from '../tables/textNumbers';

/** A table of figures with the line above that names it, when that line belongs to nothing else. */
export interface SeriesShape {
  table: FigureTable;
  title: Rect | null;
}

/**
 * Annex figures: labels, categories and quantities. Time is the categories when it stands in the first column or in the
 * header; else the header is. Sums and notes are kept apart. It reads what the other layouts left.
 */
export const seriesLayout: Layout<SeriesShape> = {
  id: 'series',
  what: 'figures of an annex',
  example: [
    ['Année', '2023', '2024'],
    ['Collèges', '12', '14'],
    ['Lycées', '5', '7'],
  ],
  detect: (grid, free) =>
    findFigureTables(grid, free).map((table) => {
      const title = titleAbove(grid, free, table);
      const rect = title
        ? { ...table.rect, top: title.top, right: Math.max(title.right, table.rect.right) }
        : table.rect;
      return { layout: 'series', rect, certainty: 0.5, shape: { table, title } };
    }),
  read(region, context) {
    const draft = emptyDraft();
    const { table } = region.shape;
    const down = table.rows.every((row) => row.time) && !table.valueColumns.every((column) => column.time);
    const series = down ? valuesDown(context.grid, table) : valuesAcross(context.grid, table);
    draft.series.push({
      title: titleOf(region.shape, context),
      ...series,
      source: context.grid.sourceOf(region.rect),
    });
    draft.observations.push(
      ...series.rows.flatMap(({ values }) =>
        values.flatMap(({ source }) => textNumber(firstCellOf(context.grid, source), source) ?? []),
      ),
    );
    draft.unread.push(...leftOut(context.grid, table));
    return draft;
  },
};

type Figures = Pick<Series, 'categories' | 'rows'>;

function valuesAcross(grid: Grid, table: FigureTable): Figures {
  return {
    categories: table.valueColumns.map((column) => column.text),
    rows: table.rows.map(({ row, label }) => ({
      label,
      ...valuesOf(
        grid,
        label,
        table.valueColumns.map(({ column }) => ({ row, column })),
      ),
    })),
  };
}

function valuesDown(grid: Grid, table: FigureTable): Figures {
  return {
    categories: table.rows.map((row) => row.label),
    rows: table.valueColumns.map(({ column, text }) => ({
      label: text,
      ...valuesOf(
        grid,
        text,
        table.rows.map(({ row }) => ({ row, column })),
      ),
    })),
  };
}

/**
 * Values of one row. Numbers of different units (« 44 EPLE », « 5 lycées », « 14 EPLE et 4 écoles ») do not compare:
 * such a row keeps its texts only.
 */
function valuesOf(
  grid: Grid,
  label: string,
  places: { row: number; column: number }[],
): { values: Field[]; unit?: string } {
  const cells = places.map(({ row, column }) => grid.cell(row, column));
  const numbers = cells.map((cell) => (cell ? certainNumber(cell) : null));
  const units = [...new Map(numbers.flatMap(unitOf)).values()];
  const unit = units[0] ?? /\((?:en )?(%|[kM]?€)\)/.exec(label)?.[1];
  const doubtful = cells.some((cell, i) => cell !== undefined && isQuantity(cell) && numbers[i] === null);
  const comparable = units.length === 0 || (units.length === 1 && !(doubtful && /\p{L}/u.test(units[0]!)));
  const values = places.map(({ row, column }, i): Field => {
    const number = comparable ? numbers[i]?.number : undefined;
    return {
      text: tidy(cells[i]?.text ?? ''),
      ...(number !== undefined && { number }),
      source: grid.source(row, column),
    };
  });
  return { values, ...(comparable && unit !== undefined && { unit }) };
}

function firstCellOf(grid: Grid, { address }: Source): CellSnapshot | undefined {
  const rect = parseRect(address);
  return rect ? grid.cell(rect.top, rect.left) : undefined;
}

function unitOf(number: CertainNumber | null): [string, string][] {
  return number?.unit === undefined
    ? []
    : [[/\p{L}/u.test(number.unit) ? plainKey(number.unit).replace(/s$/, '') : number.unit, number.unit]];
}

/** The nearest line above that stands alone over the table, at most one empty row away. */
function titleAbove(grid: Grid, free: Free, table: FigureTable): Rect | null {
  const { top, left, right } = table.header;
  for (let row = top - 1; row >= Math.max(0, top - 2); row--) {
    const columns = grid.columnsOf(row).filter((column) => column >= left && column <= right);
    if (columns.length === 0) continue;
    const column = columns[0]!;
    const heading =
      columns.length === 1 && free.has(row, column) ? readHeadingText(grid.text(row, column)) : null;
    // A line that names an axis or an objective holds for more than these figures.
    return heading && heading.word === undefined ? grid.block(row, column) : null;
  }
  return null;
}

/** True for the corner of a table of figures that only says what its labels are: « Année ». */
export function isBareCorner(text: string): boolean {
  return BARE_CORNER.test(plainKey(text));
}

const BARE_CORNER =
  /^(?:annees?(?: scolaires?)?|periodes?|rentrees?|dates?|academies?|departements?|etablissements?|libelles?|intitules?|indicateurs?|niveaux?|types?|categories?|lieux?|villes?|sites?)$/;

function titleOf(shape: SeriesShape, context: Context): string {
  const { grid } = context;
  const { header, labelColumns } = shape.table;
  const above = shape.title
    ? grid.text(shape.title.top, shape.title.left)
    : (context.headings[0] ?? grid.name);
  const plain = tidy(splitCode(tidy(above)).title || above).replace(/\s*:$/, '');
  const corner = tidy(grid.text(header.bottom, labelColumns[0]!)).replace(/\s*:$/, '');
  if (corner === '' || isBareCorner(corner)) return plain;
  return shape.title ? `${plain} – ${corner}` : corner;
}

function leftOut(grid: Grid, table: FigureTable): Unread[] {
  const { header, rect } = table;
  const rowText = (row: number): string =>
    textsIn(grid, { top: row, left: header.left, bottom: row, right: rect.right });
  const lastRow = Math.max(...table.rows.map((line) => line.row), ...table.totalRows);
  return [
    ...table.totalRows.map((row): Unread => ({
      source: grid.sourceOf({ top: row, left: header.left, bottom: row, right: rect.right }),
      text: rowText(row),
      reason: 'total',
    })),
    ...table.totalColumns.map(({ column }): Unread => {
      const whole = { top: header.top, left: column, bottom: lastRow, right: column };
      return { source: grid.sourceOf(whole), text: textsIn(grid, whole), reason: 'total' };
    }),
    ...table.notes.map(({ row, column }): Unread => ({
      source: grid.source(row, column),
      text: tidy(grid.text(row, column)),
      reason: 'note',
    })),
  ];
}

/** Every text of a block, so that what is set aside can still be read whole. */
function textsIn(grid: Grid, rect: Rect): string {
  const texts: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const text = tidy(grid.cell(row, column)?.text ?? '');
      if (text !== '') texts.push(text);
    }
  }
  return texts.join(' | ');
}

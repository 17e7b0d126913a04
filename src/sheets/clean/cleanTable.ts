import type { CleanSheetId } from '../../domain/clean/cleanSheetIds';
import type { Roadmap } from '../../domain/roadmap';
import { cleanTexts } from '../../messages/fr/cleanSheets';
import { sheetPlan, type CellStyle, type SheetPlan, type Validation } from '../../workbook/plan';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import { rowHeight } from '../textFit';
import type { CleanCell } from './cells';

/** One column of a clean sheet: how its header reads, what its cells hold. */
export interface CleanColumn<Item> {
  header: string;
  help: string;
  /** In characters. */
  width: number;
  cell(item: Item): CleanCell;
  centered?: true;
  /** Values offered while typing: fixed ones, or what the cells under a name hold. */
  offered?: { values: readonly string[]; from?: string };
  /** What the cells of this column are called in the whole workbook. */
  name?: string;
}

export interface CleanSheet<Item> {
  id: CleanSheetId;
  /** Of the Excel table. */
  table: string;
  items: readonly Item[];
  columns: readonly CleanColumn<Item>[];
}

/** Under an empty table people still want a row to type in. */
const LEAST_ROWS = 1;
/** Columns that say which row it is stay in view beside those that are far to the right. */
const FROZEN_COLUMNS = 2;
const WIDE_SHEET = 150;
/** What the button of the filter covers of a header, in characters. */
const FILTER_BUTTON = 3;

const text: CellStyle = { ...looks.text, vertical: 'top' };
const centered: CellStyle = { ...looks.centered, vertical: 'top' };

/** The plan of a clean sheet: an Excel table with its headers in the first row, and nothing else. */
export function cleanTable<Item>(roadmap: Roadmap, sheet: CleanSheet<Item>): SheetPlan {
  const { id, items, columns } = sheet;
  const tab = cleanTexts.tabs[id];
  const builder = new PlanBuilder();
  builder.putRow(
    0,
    0,
    columns.map(({ header }) => ({ value: header, style: looks.header })),
  );
  builder.height(
    0,
    Math.max(...columns.map(({ header, width }) => rowHeight(header, width - FILTER_BUTTON))),
  );
  items.forEach((item, i) => {
    const cells = columns.map((column) => column.cell(item));
    builder.putRow(
      i + 1,
      0,
      cells.map(({ value, numberFormat }, at) => ({
        ...(value !== '' && { value }),
        style: styleOf(columns[at]!, numberFormat),
      })),
    );
    builder.height(
      i + 1,
      Math.max(
        ...cells.map(({ value }, at) => rowHeight(String(value), columns[at]!.width, styleOf(columns[at]!))),
      ),
    );
  });
  if (items.length < LEAST_ROWS)
    builder.putRow(
      1,
      0,
      columns.map((column) => ({ style: styleOf(column) })),
    );
  const bottom = Math.max(items.length, LEAST_ROWS);
  const right = columns.length - 1;
  const columnWidths = columns.map(({ width }) => width);
  const isWide = columnWidths.reduce((sum, width) => sum + width, 0) > WIDE_SHEET;
  return sheetPlan({
    id,
    name: tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths,
    freeze: { rows: 1, columns: columns.length > 2 * FROZEN_COLUMNS ? FROZEN_COLUMNS : 0 },
    validations: columns.flatMap((column, at) => validationsOf(column, at, bottom)),
    names: columns.flatMap(({ name }, at) =>
      name === undefined ? [] : [{ name, rect: { top: 1, bottom, left: at, right: at } }],
    ),
    tables: [{ name: sheet.table, rect: { top: 0, left: 0, bottom, right } }],
    print: {
      orientation: 'landscape',
      paper: isWide ? 'A3' : 'A4',
      titleRows: { first: 0, last: 0 },
      ...printTexts(roadmap, tab),
    },
  });
}

function styleOf<Item>(column: CleanColumn<Item>, numberFormat?: string): CellStyle {
  const look = column.centered ? centered : text;
  return numberFormat === undefined ? look : { ...look, numberFormat };
}

/** Help on the header, and the list of what is offered below it; anything else may be typed. */
function validationsOf<Item>(
  { header, help, offered }: CleanColumn<Item>,
  at: number,
  bottom: number,
): Validation[] {
  const head: Validation = {
    rect: { top: 0, bottom: 0, left: at, right: at },
    values: [],
    strict: false,
    prompt: { title: header, text: help },
  };
  if (!offered) return [head];
  const { values, from } = offered;
  const list: Validation = {
    rect: { top: 1, bottom, left: at, right: at },
    values: [...values],
    ...(from !== undefined && { from }),
    strict: false,
  };
  return [head, list];
}

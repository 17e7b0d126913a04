import type { Roadmap, ValueReading } from '../../domain/roadmap';
import { readingColumnTexts, readingTexts } from '../../messages/fr/readingSheet';
import { followUpSheetTexts } from '../../messages/fr/followUpSheet';
import type { Rect } from '../../workbook/address';
import { sheetPlan, type CellStyle, type SheetPlan, type Validation } from '../../workbook/plan';
import { putAcross } from '../across';
import { expecting } from '../expected';
import { codedTitle, roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { readingColumns, type ReadingColumn } from './readingColumns';

export const READINGS_ID = 'releves';
/** The sheet where the latest value typed here is the value of its indicator. */
const FOLLOW_UP_ID = 'suivi';
/** What the names that are offered are called. */
const INDICATOR_NAMES = 'FDR_Indicateurs';
const TABLE = 'FDR_Releves';

const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;
/** Below the last value people find rows to type in; the table grows below those. */
const FREE_ROWS = 30;
const LEAST_HEIGHT = 20;
const shown = readingColumns.filter(({ folded }) => !folded);
const RIGHT = readingColumns.length - 1;
/** Behind the table, apart from it: so it stays as it is when the table grows or is sorted. */
const LIST = RIGHT + 2;
const GAP = 3;
const SHOWN_RIGHT = shown.length - 1;
const SHOWN_WIDTH = shown.reduce((sum, { width }) => sum + width, 0);

/** Values of indicators by day and place, a row each: what people type beside the current value. */
export const readingSheet: GeneratedSheet = {
  id: READINGS_ID,
  counts: [FOLLOW_UP_ID],
  lacks: ({ indicators }) => (indicators.length === 0 ? 'indicators' : null),
  plans: ({ roadmap }) => [planReadings(roadmap)],
};

/**
 * The values of a roadmap with indicators, in the order in which they were typed, each exactly as it was, and free rows
 * below them.
 */
export function planReadings(roadmap: Roadmap): SheetPlan {
  const builder = new PlanBuilder();
  const readings = roadmap.readings ?? [];
  const bottom = ROWS.header + readings.length + FREE_ROWS;
  putTop(builder, roadmap);
  const names = new Map(roadmap.indicators.map((indicator) => [indicator.id, codedTitle(indicator)]));
  for (let i = 0; i < readings.length + FREE_ROWS; i++) putRow(builder, i, readings[i], names);
  const offered = [...new Set(names.values())];
  const list = putList(builder, offered);
  return sheetPlan({
    id: READINGS_ID,
    name: readingTexts.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: [...readingColumns.map(({ width }) => width), GAP, readingColumns[0]!.width],
    foldedColumns: [{ first: SHOWN_RIGHT + 1, last: LIST }],
    freeze: { rows: ROWS.first, columns: 1 },
    validations: readingColumns.flatMap((column, at) =>
      validationsOf(column, { top: ROWS.first, bottom, left: at, right: at }, offered),
    ),
    names: [{ name: INDICATOR_NAMES, rect: list }],
    tables: [{ name: TABLE, rect: { top: ROWS.header, bottom, left: 0, right: RIGHT } }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...printTexts(roadmap, readingTexts.title),
    },
  });
}

function putTop(builder: PlanBuilder, roadmap: Roadmap): void {
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, readingTexts.title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, readingTexts.usage(followUpSheetTexts.tab), looks.note],
  ];
  for (const [row, value, style] of top)
    putAcross(builder, row, { value, style }, { right: SHOWN_RIGHT, width: SHOWN_WIDTH });
  builder
    .putRow(
      ROWS.header,
      0,
      readingColumns.map(({ id }) => ({ value: readingColumnTexts[id].header, style: looks.header })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

/** A value, or a free row; each cell is known by its row, counted from 1. */
function putRow(
  builder: PlanBuilder,
  i: number,
  reading: ValueReading | undefined,
  names: ReadonlyMap<string, string>,
): void {
  const row = ROWS.first + i;
  const name = (reading && names.get(reading.indicator ?? '')) ?? reading?.label ?? '';
  let height = LEAST_HEIGHT;
  readingColumns.forEach(({ id, width, style, folded, cell }, column) => {
    const { value, style: format } = reading ? cell(reading, name) : {};
    builder.own(row, column, `${String(i + 1)}/${id}`, {
      ...(value !== undefined && value !== '' && { value }),
      style: { ...style, ...format },
    });
    if (!folded) height = Math.max(height, rowHeight(String(value ?? ''), width, style));
  });
  builder.height(row, height);
}

/** The names that are offered, each once; answers with their cells. */
function putList(builder: PlanBuilder, names: readonly string[]): Rect {
  builder.put(ROWS.header, LIST, { value: readingTexts.list, style: looks.header });
  names.forEach((value, i) => builder.put(ROWS.first + i, LIST, { value }));
  return { top: ROWS.first, bottom: ROWS.header + names.length, left: LIST, right: LIST };
}

function validationsOf({ id, expects }: ReadingColumn, rect: Rect, offered: string[]): Validation[] {
  const { header: title, help: text } = readingColumnTexts[id];
  const prompt = { title, text };
  if (id === 'indicator') return [{ rect, values: offered, from: INDICATOR_NAMES, strict: false, prompt }];
  if (expects === 'number' || expects === 'date') return [expecting(rect, expects, prompt)];
  return [{ rect, values: [...(expects?.values ?? [])], strict: false, prompt }];
}

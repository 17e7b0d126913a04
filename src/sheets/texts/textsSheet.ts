import {
  copilDateFields,
  copilIdentityFields,
  TEXTS_ID,
  type CopilField,
} from '../../domain/copil/copilFields';
import type { Field, KeptRow, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { Rect } from '../../workbook/address';
import {
  sheetPlan,
  type CellStyle,
  type PlannedCell,
  type SheetPlan,
  type Validation,
} from '../../workbook/plan';
import { putAcross } from '../across';
import { expecting } from '../expected';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { typedCell } from '../typedCell';
import { rowsOfText } from './textRows';

const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;
const COLUMNS = { label: 0, question: 1, text: 2, mark: 3 } as const;
const COLUMN_WIDTHS = [24, 42, 90, 16];
const RIGHT = COLUMNS.text;
const SHEET_WIDTH = COLUMN_WIDTHS.slice(0, RIGHT + 1).reduce((sum, width) => sum + width, 0);
const LEAST_HEIGHT = 20;
/** A text stays a text, whatever sign it begins with. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd/mm/yyyy';
/** Where one writes at length, or a word or two. */
const writing: CellStyle = { ...looks.text, ...looks.typed, vertical: 'top', numberFormat: TEXT_FORMAT };
const { fromSheets, groups, headers, lines, others, tab, title, usage, yesNo } = textsSheetTexts;

/** The texts that people write for the committee and the document: theirs, and in every output. */
export const textsSheet: GeneratedSheet = {
  id: TEXTS_ID,
  lacks: ({ actions, objectives, indicators }) =>
    actions.length + objectives.length + indicators.length === 0 ? 'actions' : null,
  plans: ({ roadmap }) => [planTexts(roadmap)],
};

/** The texts of a roadmap, each exactly as it was typed, in rows high enough for them; rows that people added, below. */
export function planTexts(roadmap: Roadmap): SheetPlan {
  const builder = new PlanBuilder();
  const typed = roadmap.typed?.[TEXTS_ID] ?? {};
  const validations: Validation[] = [];
  putTop(builder, roadmap);
  let row: number = ROWS.first;
  for (const group of groups) {
    putBand(builder, row++, group.title);
    for (const field of group.fields) {
      const rect = putText(builder, row, field, { roadmap, typed: typed[field] });
      validations.push(...validationsOf(field, rect));
      row = rect.bottom + 1;
    }
  }
  const kept = (roadmap.kept ?? []).filter(({ sheet }) => sheet === TEXTS_ID);
  if (kept.length > 0) putBand(builder, row++, others);
  kept.forEach((one, i) => {
    row = putOther(builder, row, i, one);
  });
  return sheetPlan({
    id: TEXTS_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: COLUMN_WIDTHS,
    foldedColumns: [{ first: COLUMNS.mark, last: COLUMNS.mark }],
    freeze: { rows: ROWS.first, columns: 0 },
    validations,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...printTexts(roadmap, title),
    },
  });
}

function putTop(builder: PlanBuilder, roadmap: Roadmap): void {
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, usage, looks.note],
  ];
  for (const [row, value, style] of top)
    putAcross(builder, row, { value, style }, { right: RIGHT, width: SHEET_WIDTH });
  builder
    .putRow(
      ROWS.header,
      0,
      [headers.label, headers.question, headers.text, headers.mark].map((value) => ({
        value,
        style: looks.header,
      })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

function putBand(builder: PlanBuilder, row: number, value: string): void {
  putAcross(builder, row, { value, style: looks.band }, { right: RIGHT, width: SHEET_WIDTH });
}

/** One text; answers with the cell where it is typed. */
function putText(
  builder: PlanBuilder,
  row: number,
  field: CopilField,
  { roadmap, typed }: { roadmap: Roadmap; typed: Field | undefined },
): Rect {
  const { label, question } = lines[field];
  const own = copilIdentityFields.find((one) => one === field);
  const ownText = own === undefined ? '' : tidy(roadmap[own]?.text ?? '');
  const isDate = copilDateFields.has(field);
  return putRows(builder, row, {
    label: { value: label, style: { ...looks.text, bold: true, vertical: 'top' } },
    question: {
      value: ownText === '' ? question : `${question} ${fromSheets(ownText)}`,
      style: { ...looks.text, vertical: 'top' },
    },
    text: {
      ...(typed && typedCell(typed)),
      style: isDate ? { ...writing, horizontal: 'left', numberFormat: DATE_FORMAT } : writing,
    },
    key: field,
    mark: field,
  });
}

/** A row that somebody added; answers with the next one. */
function putOther(builder: PlanBuilder, row: number, i: number, { label, values }: KeptRow): number {
  const key = `autre/${String(i + 1)}`;
  const { bottom } = putRows(builder, row, {
    label: { value: label, style: { ...writing, bold: true } },
    question: { ...(values.question && typedCell(values.question)), style: writing },
    text: { ...(values.text && typedCell(values.text)), style: writing },
    key,
  });
  builder
    .own(row, COLUMNS.label, `${key}/label`, { value: label, style: { ...writing, bold: true } })
    .own(row, COLUMNS.question, `${key}/question`, {
      ...(values.question && typedCell(values.question)),
      style: writing,
    });
  return bottom + 1;
}

interface TextLine {
  label: PlannedCell;
  question: PlannedCell;
  text: PlannedCell;
  key: string;
  mark?: string;
}

/** The cells of a text over as many rows as it needs; answers with the one where it is typed. */
function putRows(builder: PlanBuilder, top: number, { label, question, text, key, mark }: TextLine): Rect {
  const heightOf = ({ value, style = {} }: PlannedCell, column: number): number =>
    rowHeight(String(value ?? ''), COLUMN_WIDTHS[column]!, style);
  const heights = rowsOfText(String(text.value ?? ''), {
    width: COLUMN_WIDTHS[COLUMNS.text]!,
    least: Math.max(LEAST_HEIGHT, heightOf(label, COLUMNS.label), heightOf(question, COLUMNS.question)),
    style: text.style ?? {},
  });
  const bottom = top + heights.length - 1;
  const over = (column: number): Rect => ({ top, bottom, left: column, right: column });
  builder
    .merge(over(COLUMNS.label), label)
    .merge(over(COLUMNS.question), question)
    .merge(over(COLUMNS.text), text)
    .own(top, COLUMNS.text, key, text);
  if (mark !== undefined) builder.put(top, COLUMNS.mark, { value: mark });
  heights.forEach((height, i) => builder.height(top + i, height));
  return over(COLUMNS.text);
}

function validationsOf(field: CopilField, rect: Rect): Validation[] {
  if (copilDateFields.has(field)) return [expecting(rect, 'date')];
  return field === 'isFinal' ? [{ rect, values: yesNo, strict: false }] : [];
}

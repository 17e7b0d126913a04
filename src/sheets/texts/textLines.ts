import { copilDateFields, copilIdentityFields, type CopilField } from '../../domain/copil/copilFields';
import type { Field, KeptRow, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { Rect } from '../../workbook/address';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { typedCell } from '../typedCell';
import { rowsOfText } from './textRows';

/** The columns of the sheet « Textes », and their widths in characters. */
export const COLUMNS = { label: 0, question: 1, text: 2, mark: 3 } as const;
export const COLUMN_WIDTHS = [24, 44, 90, 16];
export const LEAST_HEIGHT = 20;

/** Where one writes at length there is room from the beginning. */
const ROOM = 60;
const atLength: ReadonlySet<CopilField> = new Set(['preamble', 'context', 'orientations', 'nextDates']);
/** Above these points a text stands at the top of its cell, and so does what it is. */
const TALL = 60;
/** A text stays a text, whatever sign it begins with. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd/mm/yyyy';
const writing: CellStyle = { ...looks.text, ...looks.typed, numberFormat: TEXT_FORMAT };
const { fromSheets, lines } = textsSheetTexts;

/** One text from this row on; answers with the cell where it is typed. */
export function putText(
  builder: PlanBuilder,
  row: number,
  field: CopilField,
  { roadmap, typed }: { roadmap: Roadmap; typed: Field | undefined },
): Rect {
  const { label, question } = lines[field];
  const own = copilIdentityFields.find((one) => one === field);
  const ownText = own === undefined ? '' : tidy(roadmap[own]?.text ?? '');
  const isDate = copilDateFields.has(field);
  const rect = putRows(builder, row, {
    label: { value: label, style: { ...looks.text, bold: true } },
    question: {
      value: ownText === '' ? question : `${question} ${fromSheets(ownText)}`,
      style: looks.text,
    },
    text: {
      ...(typed && typedCell(typed)),
      style: isDate ? { ...writing, horizontal: 'left', numberFormat: DATE_FORMAT } : writing,
    },
    keys: { text: field },
    least: atLength.has(field) ? ROOM : LEAST_HEIGHT,
  });
  builder.put(row, COLUMNS.mark, { value: field });
  return rect;
}

/** A row that somebody added, the nth from 0; answers with the cell of its text. */
export function putOther(builder: PlanBuilder, row: number, n: number, { label, values }: KeptRow): Rect {
  const key = `autre/${String(n + 1)}`;
  const cells = {
    label: { value: label, style: { ...writing, bold: true } },
    question: { ...(values.question && typedCell(values.question)), style: writing },
    text: { ...(values.text && typedCell(values.text)), style: writing },
  };
  const keys = { label: `${key}/label`, question: `${key}/question`, text: key };
  return putRows(builder, row, { ...cells, keys, least: LEAST_HEIGHT });
}

interface TextLine {
  label: PlannedCell;
  question: PlannedCell;
  text: PlannedCell;
  /** Of those that are made for typing. */
  keys: Partial<Record<'label' | 'question' | 'text', string>>;
  /** Points that the cells have at least. */
  least: number;
}

/** The cells of a text over as many rows as it needs; answers with the one where it is typed. */
function putRows(builder: PlanBuilder, top: number, { keys, least, ...cells }: TextLine): Rect {
  const heightOf = ({ value, style = {} }: PlannedCell, column: number): number =>
    rowHeight(String(value ?? ''), COLUMN_WIDTHS[column]!, style);
  const { label, question, text } = cells;
  const heights = rowsOfText(String(text.value ?? ''), {
    width: COLUMN_WIDTHS[COLUMNS.text]!,
    least: Math.max(least, heightOf(label, COLUMNS.label), heightOf(question, COLUMNS.question)),
    style: text.style ?? {},
  });
  const bottom = top + heights.length - 1;
  const vertical = heights.reduce((sum, height) => sum + height, 0) > TALL ? 'top' : 'center';
  for (const part of ['label', 'question', 'text'] as const) {
    const column = COLUMNS[part];
    const cell = { ...cells[part], style: { ...cells[part].style, vertical } as const };
    builder.merge({ top, bottom, left: column, right: column }, cell);
    const key = keys[part];
    if (key !== undefined) builder.own(top, column, key, cell);
  }
  heights.forEach((height, i) => builder.height(top + i, height));
  return { top, bottom, left: COLUMNS.text, right: COLUMNS.text };
}

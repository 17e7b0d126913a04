import { directions, rhythms } from '../../domain/followUp/followed';
import type { IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import { directionTexts, frequencyTexts, rhythmTexts } from '../../messages/fr/followUp';
import { followUpColumnTexts, stepColumnText } from '../../messages/fr/followUpSheet';
import type { CellStyle } from '../../workbook/plan';
import { looks, SHARE_FORMAT } from '../looks';

/** What is computed in each row. */
export const computedColumns = [
  'rate',
  'state',
  'freshness',
  'usedDirection',
  'usedCurrent',
  'usedTarget',
  'usedDue',
  'passedStep',
  'isMet',
  'raw',
  'expected',
  'gap',
  'reason',
] as const;
export type ComputedColumnId = (typeof computedColumns)[number];
/** What is taken over from the user's own sheets. */
export type GivenColumnId = 'indicator' | 'objective' | 'actions' | 'wording' | 'mark';
export type FollowUpColumnId = IndicatorFollowUpField | ComputedColumnId | GivenColumnId;

/** One column of the sheet « Suivi ». */
export interface FollowUpColumn {
  id: FollowUpColumnId;
  header: string;
  /** Shown where one stands on the header; on a cell to be typed in, too. */
  help: string;
  /** In characters. */
  width: number;
  style: CellStyle;
  /** What may be typed here; left out for what is computed or taken over. */
  typed?: 'text' | 'number' | 'date' | { values: readonly string[] };
}

/** The first columns stay in view; the others stand folded behind them. */
export const FRONT_COLUMNS = 8;

export const DATE_FORMAT = 'dd/mm/yyyy';

const number: CellStyle = looks.number;
const date: CellStyle = { ...looks.centered, numberFormat: DATE_FORMAT };
const share: CellStyle = { ...looks.number, numberFormat: SHARE_FORMAT };
const points: CellStyle = { ...looks.number, numberFormat: '+0;-0;0' };

/** @param years those that have a column for a target on the way, in their order */
export function followUpColumns(years: readonly number[]): FollowUpColumn[] {
  return [
    column('indicator', 46, looks.text),
    column('target', 12, number, 'number'),
    column('current', 12, number, 'number'),
    column('currentDate', 13, date, 'date'),
    column('comment', 36, looks.text, 'text'),
    column('rate', 13, share),
    column('state', 19, looks.text),
    column('freshness', 15, looks.text),
    column('objective', 60, looks.text),
    column('actions', 24, looks.text),
    column('wording', 56, looks.text),
    column('unit', 18, looks.text, 'text'),
    column('direction', 16, looks.text, { values: directions.map((one) => directionTexts[one]) }),
    column('tolerance', 12, number, 'number'),
    column('baseline', 12, number, 'number'),
    column('baselineDate', 13, date, 'date'),
    ...years.map((year): FollowUpColumn => ({
      id: `step${year}`,
      ...stepColumnText(year),
      width: 12,
      style: number,
      typed: 'number',
    })),
    column('due', 13, date, 'date'),
    column('rhythm', 16, looks.text, { values: rhythms.map((one) => rhythmTexts[one]) }),
    column('dataSource', 24, looks.text, 'text'),
    column('frequency', 16, looks.text, { values: frequencyTexts }),
    column('owner', 24, looks.text, 'text'),
    column('weight', 13, number, 'number'),
    column('usedDirection', 16, looks.text),
    column('usedCurrent', 12, number),
    column('usedTarget', 12, number),
    column('usedDue', 13, date),
    column('passedStep', 12, number),
    column('isMet', 12, looks.centered),
    column('raw', 11, share),
    column('expected', 11, share),
    column('gap', 11, points),
    column('reason', 72, looks.text),
    column('mark', 24, looks.text),
  ];
}

function column(
  id: keyof typeof followUpColumnTexts & FollowUpColumnId,
  width: number,
  style: CellStyle,
  typed?: FollowUpColumn['typed'],
): FollowUpColumn {
  return { id, ...followUpColumnTexts[id], width, style, ...(typed !== undefined && { typed }) };
}

/** Columns of years, as long as nothing stands in more of them. */
const USUAL_YEARS = 6;

/**
 * The years that have a column for a target on the way: all those that one is meant for, and of the roadmap's period as many
 * as there is room for.
 */
export function stepYears(needed: readonly number[], period?: { start?: string; end?: string }): number[] {
  const years = new Set(needed);
  const { start, end } = period ?? {};
  if (end !== undefined)
    for (let year = yearOf(start ?? end); year <= yearOf(end) && years.size < USUAL_YEARS; year++)
      years.add(year);
  return [...years].sort((a, b) => a - b);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

import { dashboardTexts } from '../../messages/fr/dashboard';
import type { Rect } from '../../workbook/address';
import type { ChartPlan } from '../../workbook/plan';
import type { CellValue } from '../../workbook/snapshot';
import { SERIES_COLORS } from '../looks';
import { actionColumnIds, type ActionColumnId, type ActionFigures } from './actionFigures';

const { actionHeaders, chartOf, sentence } = dashboardTexts;
const MOST_LABELLED = 6;

/** The series of the chart, which together are all actions. */
const shownStates = ['done', 'underWay', 'notBegun', 'others'] as const;

/** Bars of the actions of each axis by their status. */
export function statusChart(
  lines: { label: string; figures: ActionFigures }[],
  words: string,
  {
    at,
    header,
    first,
    left,
    level,
  }: { at: Rect; header: number; first: number; left: number; level: string },
): ChartPlan {
  const last = first + lines.length - 1;
  const title = chartOf(level.toLowerCase());
  return {
    kind: 'bar',
    stacking: 'stacked',
    title,
    alt: `${title}. ${words}`,
    at,
    categories: {
      rect: { top: first, bottom: last, left: 0, right: 0 },
      values: lines.map(({ label }) => label),
    },
    series: shownStates.map((state, i) => {
      const column = left + actionColumnIds.indexOf(state);
      return {
        name: {
          rect: { top: header, bottom: header, left: column, right: column },
          value: actionHeaders[state],
        },
        rect: { top: first, bottom: last, left: column, right: column },
        values: lines.map(({ figures }) => Number(figures[state].value)),
        color: SERIES_COLORS[i]!,
      };
    }),
    numberFormat: '0',
    // A part of nothing has no figure.
    labelFormat: '0;;',
    // Bars of many axes are too thin for figures, which stand in the table too.
    labels: lines.length <= MOST_LABELLED,
  };
}

/** The figures of all actions in words, as a formula on their cells. */
export function statusSentence(
  figures: ActionFigures,
  cellOf: (id: ActionColumnId) => string,
  unknown: string,
): { formula: string; value: string } {
  const part = (id: 'done' | 'underWay' | 'notBegun' | 'others' | 'late'): [string, string] =>
    piece(cellOf(id), figures[id].value, sentence[id]);
  const share = cellOf('doneShare');
  const { before, after, none } = sentence.share;
  const percent = figures.doneShare.value;
  const parts: [string, string][] = [
    piece(cellOf('total'), figures.total.value, sentence.actions),
    part('done'),
    [
      `IF(${share}="","${none}","${before}"&ROUND(100*${share},0)&"${after}")`,
      typeof percent === 'number' ? before + String(Math.round(100 * percent)) + after : none,
    ],
    part('underWay'),
    part('notBegun'),
    part('others'),
    part('late'),
  ];
  return {
    formula: `IF(${unknown}<>"","",${parts.map(([formula]) => formula).join('&')})`,
    value: parts.map(([, text]) => text).join(''),
  };
}

/** A number with its noun, as French counts: 0 and 1 are one. */
function piece(cell: string, value: CellValue, [one = '', many = '']: string[]): [string, string] {
  const noun = one === many ? `"${one}"` : `IF(${cell}<2,"${one}","${many}")`;
  return [`${cell}&${noun}`, String(value) + (Number(value) < 2 ? one : many)];
}

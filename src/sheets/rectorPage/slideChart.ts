import { committeePageTexts } from '../../messages/fr/committeePages';
import type { Rect } from '../../workbook/address';
import type { ChartPlan } from '../../workbook/plan';
import { SERIES_COLORS } from '../looks';
import type { StatesTable } from './slideStates';

const { chart, chartLine } = committeePageTexts;
const MOST_LABELLED = 8;
/** Actions that an axis counts one by one. */
const FEW = 8;
const TEXT_SIZE = { few: 16, many: 11 };

/** Bars of the actions of each axis by their status, out of the table of them on the same sheet. */
export function slideChart({ lines, header }: StatesTable, at: Rect): ChartPlan {
  const isFew = lines.length <= MOST_LABELLED;
  const top = lines[0]!.row;
  const bottom = lines.at(-1)!.row;
  const words = lines.map(({ name, values: { done, underWay, notBegun, others } }) =>
    chartLine(name, Number(done), Number(underWay), Number(notBegun), Number(others)),
  );
  const most = Math.max(...lines.map(({ values }) => Number(values.total)));
  return {
    kind: 'bar',
    stacking: 'stacked',
    title: chart,
    alt: `${chart}. ${words.join(' ')}`,
    at,
    textSize: isFew ? TEXT_SIZE.few : TEXT_SIZE.many,
    categories: { rect: { top, bottom, left: 0, right: 0 }, values: lines.map(({ name }) => name) },
    series: (['done', 'underWay', 'notBegun', 'others'] as const).map((id, i) => {
      const { row, columns } = header;
      const column = columns[id]!;
      return {
        name: {
          rect: { top: row, bottom: row, left: column, right: column },
          value: committeePageTexts.headers[id],
        },
        rect: { top, bottom, left: column, right: column },
        values: lines.map(({ values }) => Number(values[id])),
        color: SERIES_COLORS[i]!,
      };
    }),
    numberFormat: '0',
    valueRange: { minimum: 0, ...(most <= FEW && { step: 1 }) },
    // A part of nothing has no figure.
    labelFormat: '0;;',
    labels: isFew,
  };
}

import {
  axisText,
  axisTicks,
  chartFigures,
  namedPlaces,
  roundTicks,
  toldApart,
} from '../../../src/taskpane/workbook/chartFigures';
import { chartOf } from './grids';

it('keeps a missing figure missing', () => {
  const [cayenne] = chartFigures(chartOf()).series;
  expect(cayenne!.figures.map((figure) => figure?.text ?? null)).toEqual(['1\u202f200', null, '1\u202f500']);
});

it('turns figures into shares of their category', () => {
  const { series } = chartFigures(chartOf({ stacking: 'percent' }));
  expect(series.map(({ figures }) => figures[0]!.text)).toEqual(['80\u00a0%', '20\u00a0%']);
});

it('keeps colours that grey tells apart and replaces others', () => {
  expect(toldApart(['1F3864', '9DB7DD', '6B6B6B', 'D0D0D0'])).toEqual([
    '#1F3864',
    '#9DB7DD',
    '#6B6B6B',
    '#D0D0D0',
  ]);
  expect(toldApart(['C00000', '1F3864'])).toEqual(['#1f3864', '#d5dfee']);
});

it.each([
  [1500, 6, [0, 500, 1000, 1500]],
  [0.83, 6, [0, 0.2, 0.4, 0.6, 0.8]],
  [4050, 3, [0, 2000, 4000]],
  [0, 6, [0]],
])('marks an axis up to %d in at most %d round steps', (most, steps, ticks) => {
  expect(roundTicks(most, steps)).toEqual(ticks);
});

it('ends an axis where the plan does, in its steps where these are few', () => {
  expect(axisTicks({ valueRange: { minimum: 0, maximum: 100 } }, 40, 6)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(axisTicks({ valueRange: { step: 1 } }, 3, 6)).toEqual([0, 1, 2, 3]);
  expect(axisTicks({ valueRange: { step: 1 } }, 8, 3)).toEqual([0, 5]);
  expect(axisTicks({}, 4050, 3)).toEqual([0, 2000, 4000]);
});

it.each([
  ['0%', 0.5, '50\u00a0%'],
  ['0" %"', 50, '50'],
  ['#,##0', 1200, '1\u202f200'],
])('writes a value of the axis of %s', (numberFormat, value, text) => {
  expect(axisText(chartOf({ numberFormat }), value)).toBe(text);
});

it('puts days as far apart as they are, and names as many as have room, the last one first', () => {
  const rect = { top: 0, left: 0, bottom: 2, right: 0 };
  const days = [45292, 45299, 45352];
  const { places } = chartFigures(
    chartOf({ kind: 'line', categories: { rect, values: ['a', 'b', 'c'], days } }),
  );
  expect(places).toEqual(days);
  expect(namedPlaces(days, 0.3)).toEqual([1, 2]);
  expect(namedPlaces(days, 0.1)).toEqual([0, 1, 2]);
  expect(chartFigures(chartOf()).places).toEqual([0, 1, 2]);
});

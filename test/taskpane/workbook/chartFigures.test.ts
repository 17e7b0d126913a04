import { chartFigures, roundTicks, toldApart } from '../../../src/taskpane/workbook/chartFigures';
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

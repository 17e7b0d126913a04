import type { Settings } from '../../src/domain/settings';
import { shownCharts } from '../../src/workflows/shownCharts';
import { annex } from '../support/annexes';
import { indicator, measure, roadmap } from '../support/roadmap';

const DAY = '2024-09-02';
const measured = roadmap({
  series: [
    annex('Projets', ['2019', '2020'], {
      'Nombre de projets': ['54', '5'],
      'Nombre de lycées': ['44 EPLE', '5'],
    }),
  ],
  indicators: [
    indicator('Lycées', {
      history: ['2023-09-01', '2024-01-15'].map((date) => measure('10 %', { value: 10, unit: '%', date })),
      current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
      targets: [measure('80 %', { value: 80, unit: '%' })],
    }),
  ],
});
const SERIES = 'annexe/projets-nombre-de-projets';

const kinds = (settings: Settings = {}): string[] =>
  shownCharts(measured, settings, DAY).shown.map(({ id, plan }) => `${id}: ${plan.kind}`);

it('shows the charts of the sheet « Graphiques » without a sheet, as settings want them', () => {
  expect(kinds()).toEqual([
    'depart-cible/pour-cent: bar',
    expect.stringMatching(/^mesures\/.*: line$/),
    `${SERIES}: column`,
  ]);
  expect(kinds({ [`graphiques/${SERIES}`]: 'barres' })).toContain(`${SERIES}: bar`);
  expect(kinds({ [`graphiques/${SERIES}`]: 'radar' })).toContain(`${SERIES}: column`);
});

it('names those that are hidden, and figures that are on none', () => {
  const charts = shownCharts(measured, { [`graphiques/${SERIES}`]: 'masqué' }, DAY);
  expect(charts.hidden.map(({ id }) => id)).toEqual([SERIES]);
  expect(charts.shown.map(({ id }) => id)).not.toContain(SERIES);
  expect(charts.leftOut.map(({ text }) => text)).toEqual([expect.stringContaining('44 EPLE')]);
});

it('leads to the cells of its figures, to one that holds several once', () => {
  const series = shownCharts(measured, {}, DAY).shown.find(({ id }) => id === SERIES)!;
  expect(series.figures.map(({ label, source }) => `${label}: ${source.address}`)).toEqual(['2019: B2']);
});

import type { Roadmap } from '../../../src/domain/roadmap';
import type { ChartModel } from '../../../src/sheets/charts/chart';
import { targetsChart } from '../../../src/sheets/charts/targetsChart';
import { indicator, measure, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const chartOf = (given: Roadmap): ChartModel | undefined => targetsChart(materialOf(given)).charts[0];

describe('the chart of targets', () => {
  const target = (title: string, more: Parameters<typeof measure>[1]) =>
    indicator(title, { targets: [measure(title, more)] });

  it('puts side by side the targets of the most frequent unit', () => {
    const chart = chartOf(
      roadmap({
        indicators: [
          target('Stages', { value: 300, unit: 'stages' }),
          target('Lycées ;', { value: 100, unit: '%' }),
          target('Écoles', { value: 50, unit: '%' }),
        ],
      }),
    );
    expect(chart).toMatchObject({
      choices: ['barres', 'colonnes', 'masqué'],
      title: '2 cibles, de 50\u00a0% à 100\u00a0%',
      sentence: 'Lycées\u00a0: 100\u00a0%\u00a0; Écoles\u00a0: 50\u00a0%.',
      categories: ['Lycées', 'Écoles'],
      valueAxisTitle: 'Valeur cible (%)',
      numberFormat: '#,##0" %"',
      valueRange: { maximum: 100 },
      series: [{ points: [{ value: 100 }, { value: 50 }] }],
    });
  });

  it('leaves out what cannot stand beside the others: changes, ranges, numbers of nothing, what has a value already', () => {
    expect(
      chartOf(
        roadmap({
          indicators: [
            target('Usage', { value: 20, unit: '%', relative: true }),
            target('Réseau', { low: 10, high: 20, unit: '%' }),
            target('Nombre', { value: 3 }),
            target('Lycées', { value: 100, unit: '%' }),
            { ...target('Collèges', { value: 100, unit: '%' }), current: measure('12 %', { value: 12 }) },
          ],
        }),
      ),
    ).toBeUndefined();
  });

  it('says how many targets a page has no room for', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      target(`Indicateur ${String(i)}`, { value: 10, unit: '%' }),
    );
    const chart = chartOf(roadmap({ indicators: many }))!;
    expect(chart.categories).toHaveLength(12);
    expect(chart.title).toBe('12 cibles à 10\u00a0%');
    expect(chart.notes).toEqual(['2 autres cibles ne sont pas sur le graphique.']);
  });
});

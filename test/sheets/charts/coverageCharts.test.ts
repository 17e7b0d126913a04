import { coverageCharts } from '../../../src/sheets/charts/coverageCharts';
import { niceRoadmap } from '../../support/sampleRoadmaps';
import { materialOf } from '../../support/sheetMaterial';
import { cellAt } from '../../support/plans';

describe('the chart of the coverage of the projet académique', () => {
  const nice = niceRoadmap();
  const material = materialOf(nice);
  const [chart] = coverageCharts(material).charts;

  it('shows what each axis weighs and receives: 65 croix of Nice', () => {
    expect(chart).toMatchObject({
      id: 'couverture',
      title: '11\u00a0objectifs du projet académique sont servis sur 11',
      series: [
        { label: 'Part des objectifs', points: [{ value: 4 / 11 }, { value: 4 / 11 }, { value: 3 / 11 }] },
        { label: 'Part des croix', points: [{ value: 22 / 65 }, { value: 40 / 65 }, { value: 3 / 65 }] },
      ],
    });
  });

  it('follows the sheet « Couverture »', () => {
    const [coverage] = material.plansOf('couverture');
    for (const { points } of chart!.series) {
      for (const { formula, value } of points) {
        expect(cellAt(coverage!, /^'Couverture'!(\w+)$/.exec(formula!)![1]!).value).toBe(value);
      }
    }
  });

  it('is not there as long as nobody has set a croix', () => {
    expect(coverageCharts(materialOf({ ...nice, links: [] })).charts).toEqual([]);
  });
});

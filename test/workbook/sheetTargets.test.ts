import { chartName, isChartOf } from '../../src/workbook/chartNames';
import { sheetPlan } from '../../src/workbook/plan';
import { planNames } from '../../src/workbook/planNames';
import { sheetTargets } from '../../src/workbook/sheetTargets';

const cell = { top: 0, left: 0, bottom: 0, right: 0 };
const matrix = sheetPlan({
  id: 'matrice',
  name: 'Matrice',
  names: [{ name: 'FDR_Croix', rect: cell }],
  print: { orientation: 'portrait', paper: 'A4' },
});
const place = (...sheets: Parameters<typeof sheetTargets>[0]) =>
  sheetTargets(sheets, [matrix]).map(({ tab, position, renewed }) => [tab, position, renewed]);

describe('the sheet of a plan', () => {
  it('is a new one at the end', () => {
    expect(place({ name: 'Axe 1' })).toEqual([['Matrice', 1, false]]);
  });

  it('is the one with its stamp, whatever its tab is called now', () => {
    expect(place({ name: 'Axe 1' }, { name: 'Croix', stamp: 'matrice' })).toEqual([['Croix', 1, true]]);
  });

  it('is the one that was left incomplete', () => {
    expect(place({ name: 'Matrice', stamp: 'incomplete:matrice' })).toEqual([['Matrice', 0, true]]);
  });

  it('takes another name beside a sheet of the user', () => {
    expect(place({ name: 'MATRICE' })).toEqual([['Matrice (2)', 1, false]]);
  });

  it('is, among copies, the one with the name of the plan', () => {
    expect(place({ name: 'Matrice (2)', stamp: 'matrice' }, { name: 'Matrice', stamp: 'matrice' })).toEqual([
      ['Matrice', 1, true],
    ]);
  });
});

describe('the names of a plan', () => {
  const called = (value: string, tables: string[] = []) => {
    const targets = sheetTargets([{ name: 'Axe 1' }, { name: 'Matrice', stamp: 'matrice' }], [matrix]);
    const names = planNames([{ name: 'fdr_croix', value }], targets, { tables, local: [] });
    return [names.called.get(matrix)!.get('fdr_croix'), names.replaced.map(({ name }) => name)];
  };

  it('replace those of an earlier run', () => {
    expect(called('=Matrice!$A$1')).toEqual(['FDR_Croix', ['fdr_croix']]);
    expect(called('=#REF!$A$1')).toEqual(['FDR_Croix', ['fdr_croix']]);
  });

  it('leave one of the user and one of a table alone', () => {
    expect(called("='Axe 1'!$A$1")).toEqual(['FDR_Croix_2', []]);
    expect(called('=Matrice!$A$1', ['FDR_Croix'])).toEqual(['FDR_Croix_2', []]);
  });
});

describe('the charts of a plan', () => {
  it('are told from others by their names', () => {
    const names = [
      chartName('matrice', 0),
      'FDR matrice 12',
      'FDR matrice bis',
      'FDR autre 1',
      'Graphique 1',
    ];
    expect(names.map((name) => isChartOf('matrice', name))).toEqual([true, true, false, false, false]);
  });
});

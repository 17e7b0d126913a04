import type { Roadmap } from '../../src/domain/roadmap';
import type { Settings } from '../../src/domain/settings';
import { chartSheet } from '../../src/sheets/chartSheet/chartSheet';
import type { SheetPlan } from '../../src/workbook/plan';
import { annex } from '../support/annexes';
import { cellAt, faultsOf, shownRows } from '../support/plans';
import { indicator, measure, roadmap } from '../support/roadmap';
import { niceRoadmap, nouvelleAquitaineRoadmap } from '../support/sampleRoadmaps';
import { materialOf } from '../support/sheetMaterial';

const chartsIn = (given: Roadmap, settings: Settings = {}): SheetPlan =>
  chartSheet.plans(materialOf(given, settings))[0]!;

const projects = annex('Projets', ['2019', '2020'], {
  'Nombre de projets': ['54', '5'],
  'Nombre de lycées': ['44 EPLE', '5'],
});
const small = roadmap({ series: [projects] });
const ID = 'graphiques/annexe/projets-nombre-de-projets';

const measured = roadmap({
  indicators: [
    indicator('Lycées', {
      history: ['2023-09-01', '2024-01-15'].map((date, i) => measure('', { value: 10 + i, unit: '%', date })),
      current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
      targets: [measure('80 %', { value: 80, unit: '%' })],
    }),
  ],
});
const lineOf = (settings: Settings = {}): SheetPlan => chartsIn(measured, settings);

describe('the sheet « Graphiques »', () => {
  it('has for each chart its message, its figures in words and in cells, and where they are from', () => {
    const plan = chartsIn(small);
    expect(
      shownRows(plan)
        .map((row) => row.replace(/( \| )+$/, ''))
        .filter((row) => row !== ''),
    ).toEqual([
      'Graphiques',
      'Feuille de route',
      'Chaque graphique suit les chiffres qui sont écrits au-dessus de lui, et nomme la feuille où ils ont été lus.',
      '→ Nombre de projets\u00a0: de 54 (2019) à 5 (2020)',
      'Nombre de projets\u00a0: de 54 (2019) à 5 (2020)',
      'Nombre de projets\u00a0: 54 (2019), 5 (2020).',
      'Source\u00a0: Annexe, A1',
      'Année | Nombre de projets',
      '2019 | 54',
      '2020 | 5',
      'Ce qui n’est pas représenté, et pourquoi',
      '«\u00a0Nombre de lycées\u00a0» n’est pas représenté\u00a0: ses cellules ne sont pas toutes des nombres d’une même unité («\u00a044 EPLE\u00a0»).',
    ]);
    expect(cellAt(plan, 'A4').link).toEqual({ sheet: 'Graphiques', address: 'A6' });
    expect(cellAt(plan, 'A8').link).toEqual({ sheet: 'Annexe', address: 'A1' });
    expect(cellAt(plan, 'B10')).toMatchObject({ value: 54, link: { sheet: 'Feuille', address: 'B2' } });
    expect(plan.charts).toMatchObject([
      {
        id: 'annexe/projets-nombre-de-projets',
        kind: 'column',
        alt: 'Nombre de projets\u00a0: de 54 (2019) à 5 (2020). Nombre de projets\u00a0: 54 (2019), 5 (2020).',
        categories: { rect: { top: 9, left: 0, bottom: 10, right: 0 }, values: ['2019', '2020'] },
        series: [{ rect: { top: 9, left: 1, bottom: 10, right: 1 }, values: [54, 5] }],
        valueRange: { minimum: 0 },
        labels: true,
      },
    ]);
  });

  it('has two charts of few figures on a page, and begins a page for a third', () => {
    const year = (title: string) => annex(title, ['2019', '2020', '2021'], { [title]: ['1', '2', '3'] });
    const plan = chartsIn(roadmap({ series: ['Prêts', 'Visites', 'Postes'].map(year) }));
    expect(plan.charts).toHaveLength(3);
    const [, second, third] = plan.charts;
    expect(plan.print.pageBreaks).toHaveLength(1);
    expect(plan.print.pageBreaks![0]).toBeGreaterThan(second!.at.bottom);
    expect(plan.print.pageBreaks![0]).toBeLessThan(third!.at.top);
  });

  it('shows a chart as the user wants it, where its figures allow that', () => {
    const kind = (choice: string): string => chartsIn(small, { [ID]: choice }).charts[0]!.kind;
    expect(kind('barres')).toBe('bar');
    expect(kind('courbe')).toBe('line');
    expect(kind('secteurs')).toBe('column');
    expect(kind('autre chose')).toBe('column');
  });

  it('hides a chart where the user wants that, and says so', () => {
    const plan = chartsIn(small, { [ID]: 'masqué' });
    expect(plan.charts).toEqual([]);
    expect(shownRows(plan).join()).toContain(
      'Graphique masqué à votre demande\u00a0: «\u00a0Nombre de projets\u00a0: de 54 (2019) à 5 (2020)\u00a0».',
    );
    expect(faultsOf(plan)).toEqual([]);
  });

  it('has values over time on an axis of days, as texts where they are columns', () => {
    const [chart] = lineOf().charts.filter(({ kind }) => kind === 'line');
    expect(chart).toMatchObject({
      categories: { days: [45170, 45306, 45473], values: ['01/09/2023', '15/01/2024', '30/06/2024'] },
      series: [{ values: [10, 11, 40] }, { values: [80, 80, 80], dashed: true }],
    });
    expect(chart!.valueRange).toBeUndefined();
    const columns = lineOf({ 'graphiques/mesures/indicateur Lycées': 'colonnes' });
    const [second] = columns.charts.filter(({ id }) => id?.startsWith('mesures'));
    expect(second!.categories.days).toBeUndefined();
    const { top, left } = second!.categories.rect;
    expect(columns.rows[top]![left]!.value).toBe('01/09/2023');
  });

  it('counts few things one by one', () => {
    const few = chartsIn(roadmap({ series: [annex('Clubs', ['2019', '2020'], { Clubs: ['1', '3'] })] }));
    expect(few.charts[0]!.valueRange).toEqual({ minimum: 0, step: 1 });
  });

  it('is sound for the samples, and breaks no chart over two pages', () => {
    for (const given of [nouvelleAquitaineRoadmap(), niceRoadmap(), measured]) {
      const plan = chartsIn(given);
      expect(faultsOf(plan)).toEqual([]);
      expect(plan.charts.length).toBeGreaterThan(0);
      for (const { at } of plan.charts)
        expect(plan.print.pageBreaks!.filter((row) => row > at.top && row <= at.bottom)).toEqual([]);
    }
  });

  it('is never an empty frame', () => {
    expect(chartSheet.lacks(roadmap())).toBe('figures');
    expect(chartSheet.lacks(small)).toBeNull();
    expect(chartSheet.lacks(roadmap({ indicators: [indicator('Sans rien')] }))).toBe('figures');
  });
});

import fc from 'fast-check';
import { slidesSheet } from '../../../src/sheets/rectorPage/rectorPageSheet';
import { fitsPages } from '../../../src/sheets/print';
import type { SheetPlan } from '../../../src/workbook/plan';
import { anyRoadmap } from '../../support/anyRoadmap';
import { faultsOf } from '../../support/plans';
import { bare, committeeSheet, typed, untitled, withAxes, withLongTexts, wordsOf } from './committeeRoadmap';

const slidesOf = (given: Parameters<typeof committeeSheet>[1]): SheetPlan =>
  committeeSheet('page-projeter', given);

/** Points of each slide. */
function slideHeights({ rowHeights, print: { pageBreaks = [] } }: SheetPlan): number[] {
  const begins = [0, ...pageBreaks];
  return begins.map((first, i) =>
    rowHeights.slice(first, begins[i + 1]).reduce<number>((sum, one) => sum + (one ?? 0), 0),
  );
}

describe('what is projected', () => {
  it('says the same as the page, on slides: figures, then what was written, then the counts of the chart', () => {
    const plan = slidesOf(typed);
    const begins = plan.print.pageBreaks!.map((row) => wordsOf({ ...plan, rows: plan.rows.slice(row) })[0]);
    expect(begins).toEqual(['Réussites | Difficultés', expect.stringMatching(/^(Dates|Où en sont)/)]);
    const rows = wordsOf(plan);
    expect(rows.slice(0, 8)).toEqual([
      'Feuille de route numérique',
      'Académie de Lune · 2024-2027 · Comité de pilotage · 12 septembre 2024 · PROJET · version 2',
      'Deux indicateurs (les mieux renseignés)',
      'Départ | Aujourd’hui | Cible | Taux | État',
      'Taux',
      '0 | 0.4 | 0.8 | 0.5 | → En cours',
      'Nombre',
      '– | – | – | – | ? Non mesuré',
    ]);
    expect(rows).toContain('1. Valider le calendrier (DANE, pour le 30/11/2024)');
    expect(rows).toContain('1. Ouvrir l’ENT (Faite)');
    expect(rows).toContain('Axe 1 | Former | 2 | 1 | 1 | 0 | 0');
  });

  it('says of which part it is', () => {
    const plan = slidesOf({ ...typed, excerpt: { owner: 'DANE' } });
    expect(wordsOf(plan)[2]).toBe('Extrait : pilote « DANE »');
    expect(plan.print.pageBreaks).toHaveLength(slidesOf(typed).print.pageBreaks!.length);
    expect(fitsPages(plan)).toBe(true);
  });

  it('charts the actions of each axis by their status, from the cells of its last slide', () => {
    for (const plan of [slidesOf(typed), slidesOf(withAxes(20))]) {
      const [chart] = plan.charts;
      for (const { rect, values } of [chart!.categories, ...chart!.series]) {
        const rows = plan.rows.slice(rect.top, rect.bottom + 1);
        expect(rows.map((row) => row[rect.left]!.value)).toEqual(values);
      }
    }
    const plan = slidesOf(typed);
    const [chart] = plan.charts;
    for (const { name } of chart!.series)
      expect(plan.rows[name.rect.top]![name.rect.left]!.value).toBe(name.value);
    expect(chart!.series.map(({ name, values }) => [name.value, ...values])).toEqual([
      ['Réalisées', 1, 0],
      ['En cours', 1, 0],
      ['Non commencées', 0, 0],
      ['Autres', 0, 1],
    ]);
    expect(slidesOf(bare).charts).toEqual([]);
  });

  it('is in type of 18 points and more', () => {
    const sizes = slidesOf(typed)
      .rows.flat()
      .flatMap((cell) => (cell?.value === undefined ? [] : [cell.style?.size ?? 11]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(slidesOf(typed).charts[0]!.textSize).toBeGreaterThan(12);
  });

  it('has slides of 16:9, each on a page of its own, whatever is typed', () => {
    for (const given of [bare, typed, withAxes(20), withLongTexts()]) {
      const plan = slidesOf(given);
      expect(fitsPages(plan)).toBe(true);
      expect(Math.max(...slideHeights(plan))).toBeLessThanOrEqual(441.5);
      expect(plan.columnWidths.reduce((sum, units) => sum + units * 5.25 + 3.75, 0)).toBeCloseTo(783, 0);
    }
    expect(slideHeights(slidesOf(typed))[0]).toBeCloseTo(441, 0);
  });

  it('has no faults', () => {
    for (const given of [bare, typed, withAxes(20), withLongTexts(), untitled])
      expect(faultsOf(slidesOf(given))).toEqual([]);
    fc.assert(
      fc.property(anyRoadmap, (any) => {
        if (slidesSheet.lacks(any) === null) expect(faultsOf(slidesOf(any))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

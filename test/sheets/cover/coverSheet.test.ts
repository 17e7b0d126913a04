import fc from 'fast-check';
import { coverSheet } from '../../../src/sheets/cover/coverSheet';
import { pagePoints } from '../../../src/sheets/print';
import type { SheetPlan } from '../../../src/workbook/plan';
import { anyRoadmap } from '../../support/anyRoadmap';
import { faultsOf } from '../../support/plans';
import {
  bare,
  committeeSheet,
  typed,
  untitled,
  withLongTexts,
  wordsOf,
} from '../rectorPage/committeeRoadmap';

const coverOf = (
  given: Parameters<typeof committeeSheet>[1],
  settings: Record<string, string> = {},
): SheetPlan => committeeSheet('page-de-garde', given, settings);

describe('the cover', () => {
  it('says whose it is, what it is, for which meeting, in which version, and who signs by function', () => {
    expect(wordsOf(coverOf(typed))).toEqual([
      'Académie de Lune',
      'Feuille de route numérique',
      '2024-2027',
      'Comité de pilotage',
      '12 septembre 2024',
      'PROJET · version 2',
      'Le recteur',
    ]);
    expect(wordsOf(coverOf(typed, { 'copil/personnes': 'noms' })).at(-1)).toBe('Jean Exemple');
  });

  it('says of which part it is', () => {
    const part = { ...typed, excerpt: { axes: [{ code: '1', title: 'Former' }], owner: 'DANE' } };
    expect(wordsOf(coverOf(part))[3]).toBe('Extrait : axe 1, pilote « DANE »');
  });

  it('shows no hole where something is not known, and says what may be typed where one stands on it', () => {
    const unknown = { ...untitled, typed: {} };
    expect(wordsOf(coverOf(unknown))).toEqual(['Feuille de route']);
    expect(coverOf(unknown).validations[0]!.prompt!.text).toContain('la fonction du signataire');
    expect(coverOf(typed).validations).toEqual([]);
  });

  it('is one page, with smaller type for a longer title', () => {
    const sizeOf = (plan: SheetPlan): number =>
      Math.max(...plan.rows.flat().map((cell) => (cell?.style?.bold === true ? (cell.style.size ?? 0) : 0)));
    expect(sizeOf(coverOf(withLongTexts()))).toBeLessThan(sizeOf(coverOf(typed)));
    for (const given of [bare, typed, withLongTexts()]) {
      const { rowHeights, columnWidths, print } = coverOf(given);
      const height = rowHeights.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      expect(height).toBeLessThan(pagePoints(columnWidths, print));
      expect(faultsOf(coverOf(given))).toEqual([]);
    }
  });

  it('has no faults, of any roadmap', () => {
    fc.assert(
      fc.property(anyRoadmap, (any) => {
        if (coverSheet.lacks(any) === null) expect(faultsOf(coverOf(any))).toEqual([]);
      }),
    );
  });
});

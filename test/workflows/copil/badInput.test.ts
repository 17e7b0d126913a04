import type { Roadmap } from '../../../src/domain/roadmap';
import { fitsPages, pagePoints } from '../../../src/sheets/print';
import { textHeight } from '../../../src/sheets/textFit';
import type { SheetPlan } from '../../../src/workbook/plan';
import { documentOf } from '../../documents/smallDocument';
import { faultsOf } from '../../support/plans';
import { action, axis, field, indicator } from '../../support/roadmap';
import { bare, committeeSheet, wordsOf } from '../../sheets/rectorPage/committeeRoadmap';
import { materialOf } from '../../support/sheetMaterial';

/** Roadmaps that nobody would send to a committee, and the pages that are to look well all the same. */

const LONG = `${'Former les équipes pédagogiques '.repeat(63)}enfin`;

function without(name: 'title' | 'period'): Roadmap {
  return Object.fromEntries(Object.entries(bare).filter(([key]) => key !== name)) as unknown as Roadmap;
}

const longLabels: Roadmap = {
  ...bare,
  title: field(LONG),
  axes: [axis(`1 | ${LONG}`), axis('2 | Équiper')],
  actions: [action(`1-1 | ${LONG}`, { axis: 'axe 1' })],
  indicators: [indicator(LONG, { axis: 'axe 2' })],
};
const emptyAxis: Roadmap = { ...bare, axes: [...bare.axes, axis('3 | Relier')] };

const cases: [string, Roadmap][] = [
  ['a label of 2,000 characters', longLabels],
  ['no title', without('title')],
  ['no period', without('period')],
  ['an axis with nothing in it', emptyAxis],
];

const height = ({ rowHeights }: SheetPlan): number =>
  rowHeights.reduce<number>((sum, one) => sum + (one ?? 15), 0);

describe.each(cases)('%s', (_, given) => {
  it.each(['page-recteur', 'page-de-garde'] as const)('leaves « %s » one sound page', (id) => {
    const plan = committeeSheet(id, given);
    expect(faultsOf(plan)).toEqual([]);
    expect(height(plan)).toBeLessThan(pagePoints(plan.columnWidths, plan.print));
    expect(wordsOf(plan).join()).not.toMatch(/undefined|null|NaN/);
  });

  it('leaves what is projected on whole slides', () => {
    const plan = committeeSheet('page-projeter', given);
    expect(faultsOf(plan)).toEqual([]);
    expect(fitsPages(plan)).toBe(true);
    expect(wordsOf(plan).join()).not.toMatch(/undefined|null|NaN/);
  });

  it('leaves the Word document whole, with one line above every page', async () => {
    const { parts } = await documentOf(given, { parts: ['tables', 'cards', 'indicators'] });
    const said = (path: string): string => parts[path]!.replace(/<[^>]*>/g, '');
    for (const { title } of [...given.axes, ...given.actions])
      expect(said('word/document.xml')).toContain(title);
    const headers = Object.keys(parts).filter((path) => path.startsWith('word/header'));
    expect(headers.length).toBeGreaterThan(0);
    for (const path of headers) expect(said(path).length).toBeLessThan(120);
  });
});

it('says what a roadmap is without a title, and says no period that nobody wrote', async () => {
  expect(wordsOf(committeeSheet('page-recteur', without('title')))[0]).toBe('Feuille de route');
  expect(wordsOf(committeeSheet('page-de-garde', without('title')))).toContain('Feuille de route');
  expect(wordsOf(committeeSheet('page-recteur', without('period')))[1]).toBe('Académie de Lune');
  const { paragraphs } = await documentOf(without('period'), { parts: [] });
  expect(paragraphs.map(({ text }) => text)).toEqual(['Académie de Lune', 'Feuille de route numérique']);
});

it('counts an axis with nothing in it as that', () => {
  expect(wordsOf(committeeSheet('page-recteur', emptyAxis))).toContain('Axe 3 : Relier | 0 | 0');
});

it.each(['suivi', 'suivi-actions'])('shows a label of 2,000 characters whole in its row of « %s »', (id) => {
  const plan = materialOf(longLabels).plansOf(id)[0]!;
  const row = plan.rows.findIndex((cells) => cells.some((cell) => cell?.value === LONG));
  const column = plan.rows[row]!.findIndex((cell) => cell?.value === LONG);
  const { style = {} } = plan.rows[row]![column]!;
  const needed = textHeight(LONG, plan.columnWidths[column]!, style);
  expect(needed).toBeLessThanOrEqual(plan.rowHeights[row]!);
});

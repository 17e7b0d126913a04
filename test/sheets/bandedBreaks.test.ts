import { bandedBreaks } from '../../src/sheets/bandedBreaks';
import { pagePoints } from '../../src/sheets/print';
import { followUpSheet } from '../../src/sheets/followUp/followUpSheet';
import { planActionFollowUp } from '../../src/sheets/actionFollowUp/actionFollowUpSheet';
import { action, axis, indicator, roadmap } from '../support/roadmap';
import { materialOf } from '../support/sheetMaterial';

const page = { orientation: 'landscape', paper: 'A4' } as const;
const columnWidths = [20];

/** A header, then rows of a tenth of a page each; those of `bands` are merged over two columns. */
function table(count: number, bands: number[]): number[] {
  const tenth = pagePoints(columnWidths, page) / 10;
  const rowHeights = Array.from({ length: count + 1 }, () => tenth);
  const merges = bands.map((row) => ({ top: row, bottom: row, left: 0, right: 1 }));
  return bandedBreaks(
    { rows: rowHeights.map(() => [{ value: 'x' }]), rowHeights, merges },
    { header: 0, columnWidths, page },
  );
}

describe('the pages of a table with bands', () => {
  it('hold as many rows as they can, under the header that is repeated', () => {
    expect(table(20, [])).toEqual([9, 17]);
  });

  it('never end with a band', () => {
    expect(table(20, [8])).toEqual([8, 16]);
    expect(table(20, [7, 8])).toEqual([7, 15]);
    expect(table(20, [7])).toEqual([9, 17]);
  });
});

it.each(['Suivi', 'Suivi des actions'])('« %s » is printed so, with as many axes as there are', (tab) => {
  const axes = Array.from({ length: 20 }, (_, i) => axis(`${String(i + 1)} | Axe`));
  const under = (i: number) => ({ axis: axes[i % 20]!.id });
  const from = roadmap({
    axes,
    actions: axes.flatMap((_, i) => [
      action(`Action ${String(i)}`, under(i)),
      action(`Puis ${String(i)}`, under(i)),
    ]),
    indicators: axes.flatMap((_, i) => [indicator(`Taux ${String(i)}`, under(i))]),
  });
  const plan =
    tab === 'Suivi' ? followUpSheet.plans(materialOf(from))[0]! : planActionFollowUp(from, {}, '2025-03-12');
  const bands = plan.merges.flatMap(({ top, left }) => (left === 0 && top > 4 ? [top] : []));
  const breaks = plan.print.pageBreaks!;
  expect(bands.length).toBeGreaterThan(18);
  expect(breaks.length).toBeGreaterThan(0);
  expect(breaks.filter((row) => bands.includes(row - 1))).toEqual([]);
});

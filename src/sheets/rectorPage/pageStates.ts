import { sheetTexts } from '../../messages/fr';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { cellAddress } from '../../workbook/address';
import type { DashboardAxis } from '../dashboard/dashboardAxes';
import type { Figure } from '../dashboard/figure';
import { headingOf } from '../labels';
import { looks } from '../looks';
import { nameOnPage } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { headerHeight, PAGE_WIDTHS, pageStyles, putGap, putPageRow, type PagePut } from './pagePut';

const RIGHT = PAGE_WIDTHS.length - 1;
/** Where it is said that nothing is counted any more. */
const NOTE = 1;
const texts = committeePageTexts;

/** What is counted, by axis and together. */
export function putStates(put: PagePut, { states, roadmap }: PageMaterial): void {
  const { builder, sizes } = put;
  const styles = pageStyles(sizes);
  const { columns } = states;
  // Figures stand on the right, below those of the other table.
  const first = RIGHT - columns.length + 1;
  const nameWidth = PAGE_WIDTHS.slice(0, first).reduce((sum, width) => sum + width, 0);
  const longest = Math.floor((sizes.name * nameWidth) / PAGE_WIDTHS[0]);
  putGap(put);
  const header = putPageRow(
    put,
    [
      { left: 0, right: first - 1, value: states.heading, style: styles.band },
      ...columns.map(({ header: value }, i) => ({
        left: first + i,
        right: first + i,
        value,
        style: styles.header,
      })),
    ],
    headerHeight(put),
  );
  const { axes, all } = states;
  const lines: DashboardAxis[] = axes.length > 1 ? [...axes, all] : [...axes];
  const note = `$${cellAddress(header + lines.length + 1, NOTE)}`;
  lines.forEach((line) => {
    const isAll = line.axis === null && (line === all || roadmap.axes.length === 0);
    const name = isAll
      ? texts.all
      : line.axis === null
        ? sheetTexts.withoutAxis
        : headingOf(line.axis, roadmap.levels.axis);
    const more = line === all ? { bold: true, fill: looks.total.fill } : {};
    const row = putPageRow(put, [
      { left: 0, right: first - 1, value: nameOnPage(name, longest), style: { ...styles.name, ...more } },
    ]);
    const cellOf = (id: string): string =>
      cellAddress(row, first + columns.findIndex((column) => column.id === id));
    const figures = states.figures(line, { cellOf, note });
    columns.forEach(({ id }, column) => {
      builder.put(row, first + column, {
        ...figures[id],
        style: { ...styles.figure, numberFormat: '0', ...more },
      });
    });
  });
  putNote(put, states.note, states.kind === 'actions');
}

/** What « Autres » are; beside it, a sentence as soon as nothing is counted any more. */
function putNote(put: PagePut, note: Figure | undefined, hasOthers: boolean): void {
  if (!note) return;
  const style = pageStyles(put.sizes).note;
  const row = putPageRow(
    put,
    [
      { left: 0, right: NOTE - 1, value: hasOthers ? texts.othersAre : '', style },
      { left: NOTE, right: RIGHT, value: '', style },
    ],
    style.size! * 1.5,
  );
  put.builder.put(row, NOTE, { ...note, style });
}

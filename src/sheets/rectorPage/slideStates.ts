import { committeePageTexts } from '../../messages/fr/committeePages';
import { cellAddress } from '../../workbook/address';
import type { CellStyle } from '../../workbook/plan';
import type { CellValue } from '../../workbook/snapshot';
import { namesOfLines } from '../dashboard/dashboardTable';
import { looks } from '../looks';
import type { StateColumnId } from './axisStates';
import { nameOnPage } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { heightOf, SLIDE_COLUMNS, wholeRow, type SlideCell, type SlideDeck } from './slideDeck';
import { slideStyles } from './slideStyles';

/** Where the figures by axis stand, for the chart that shows them. */
export interface StatesTable {
  header: { row: number; columns: Partial<Record<StateColumnId, number>> };
  /** Those of the axes; the only line where there is but one. */
  lines: { row: number; name: string; values: Partial<Record<StateColumnId, CellValue>> }[];
}

/** Columns of the slide that a figure takes. */
const WIDTHS: Partial<Record<StateColumnId, number>> = { notBegun: 4, others: 2, met: 4, indicators: 4 };
const USUAL_WIDTH = 3;
/** Of the names of lines, which stand below the bars of the chart too. */
const NAME = { left: 0, right: 2 };
const MOST_LINES = 8;
/** Points: two lines, however wide the letters are. */
const HEADER_HEIGHT = 52;
const texts = committeePageTexts;

/** What is counted, by axis and together. */
export function putSlideStates(deck: SlideDeck, { states, roadmap }: PageMaterial): StatesTable {
  const { axes, all, columns } = states;
  const places = new Map<StateColumnId, { left: number; right: number }>();
  let next = SLIDE_COLUMNS;
  for (const { id } of [...columns].reverse()) {
    const right = next - 1;
    next -= WIDTHS[id] ?? USUAL_WIDTH;
    places.set(id, { left: next, right });
  }
  const names = namesOfLines(axes, roadmap);
  const lines = axes.map((line, i) => ({ line, ...names[i]! }));
  const rows = lines.length > 1 ? [...lines, { line: all, name: texts.all }] : lines;
  const longest = lines.length > MOST_LINES ? 22 : lines.length > 4 ? 46 : 70;
  const titles = { left: NAME.right + 1, right: next - 1 };
  const cellsOf = (name: string, title: string | undefined, style: CellStyle): SlideCell[] => [
    {
      left: NAME.left,
      right: title === undefined ? titles.right : NAME.right,
      cell: { value: nameOnPage(name, longest), style: { ...style, bold: true } },
    },
    ...(title === undefined ? [] : [{ ...titles, cell: { value: nameOnPage(title, longest), style } }]),
  ];
  const header: SlideCell[] = [
    { left: 0, right: next - 1, cell: { value: states.heading, style: slideStyles.band } },
    ...columns.map(({ id, header: value }) => ({
      ...places.get(id)!,
      cell: { value, style: slideStyles.header },
    })),
  ];
  const heights = rows.map(({ name, title }) => heightOf(cellsOf(name, title, slideStyles.text)));
  deck.makeRoom(heights.reduce((sum, height) => sum + height, HEADER_HEIGHT + 24));
  const headerRow = deck.put(header, HEADER_HEIGHT);
  const note = `$${cellAddress(headerRow + rows.length + 1, 0)}`;
  const table: StatesTable = {
    header: {
      row: headerRow,
      columns: Object.fromEntries([...places].map(([id, { left }]) => [id, left])),
    },
    lines: [],
  };
  rows.forEach(({ line, name, title }, i) => {
    const isAll = line === all;
    const style = isAll ? { ...slideStyles.text, fill: looks.total.fill } : slideStyles.text;
    deck.continue(heights[i]!);
    const row = deck.put(cellsOf(name, title, style));
    const figures = states.figures(line, {
      cellOf: (id) => cellAddress(row, places.get(id)?.left ?? 0),
      note,
    });
    for (const { id } of columns) {
      const { left, right } = places.get(id)!;
      const cell = {
        ...figures[id],
        style: {
          ...slideStyles.figure,
          numberFormat: '0',
          ...(isAll && { bold: true, fill: looks.total.fill }),
        },
      };
      deck.builder.merge({ top: row, bottom: row, left, right }, cell);
    }
    if (!isAll)
      table.lines.push({
        row,
        name,
        values: Object.fromEntries(columns.map(({ id }) => [id, figures[id]?.value ?? ''])),
      });
  });
  if (states.note) {
    const row = deck.put([wholeRow('', slideStyles.note)], 24);
    deck.builder.put(row, 0, { ...states.note, style: slideStyles.note });
  }
  return table;
}

import type { Noise } from '../noise';
import type { Line, Page, PageCell } from '../page';

/** One column in the middle of the tables hidden as a whole. */
export const hiddenColumn: Noise = {
  title: 'a hidden column in a table',
  apply: (pages, dice) =>
    pages.map((page) => {
      const line = page.lines.find(({ kind }) => kind === 'header');
      const columns = (line?.cells ?? []).flatMap((cell, column) => (cell ? [column] : [])).slice(1, -1);
      if (columns.length === 0) return page;
      return { ...page, hiddenColumns: [columns[dice() % columns.length]!] };
    }),
};

const LISTS = [
  ['Axe', 'Objectif', 'Action'],
  ['Axe 9 : Axe de la liste', '9.1 Objectif de la liste', 'Action de la liste'],
  ['Axe 10 : Autre axe de la liste', '10.1 Autre objectif de la liste', 'Autre action de la liste'],
];

/** Lists that cells are chosen from, in hidden columns three to the right of everything. */
export const hiddenLists: Noise = {
  title: 'lists in hidden columns',
  apply: (pages) => pages.map(withLists),
};

function withLists(page: Page): Page {
  const from = Math.max(...page.lines.map(({ cells }) => cells.length)) + 3;
  const filled = page.lines.length >= LISTS.length;
  if (!filled) return page;
  return {
    ...page,
    hiddenColumns: [...(page.hiddenColumns ?? []), ...LISTS[0]!.map((_, i) => from + i)],
    lines: page.lines.map((line, row): Line => {
      const list = LISTS[row];
      if (!list) return line;
      const gap = Array.from({ length: from - line.cells.length }, () => null);
      return {
        ...line,
        cells: [...line.cells, ...gap, ...list.map((text): PageCell => ({ as: 'noise', text }))],
      };
    }),
  };
}

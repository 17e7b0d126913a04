import type { Noise } from '../noise';
import type { Line, Page } from '../page';

/** The columns of every table in another order. */
export const otherOrder: Noise = {
  title: 'columns in any order',
  apply: (pages, dice) => pages.map((page) => shuffled(page, dice)),
};

function shuffled(page: Page, dice: () => number): Page {
  let order: number[] = [];
  return {
    ...page,
    lines: page.lines.map((line): Line => {
      if (line.kind === 'header' && order.length === 0) order = permutation(line.cells.length, dice);
      if (line.kind !== 'header' && line.kind !== 'data') return line;
      return { ...line, cells: order.map((at) => line.cells[at] ?? null) };
    }),
  };
}

function permutation(size: number, dice: () => number): number[] {
  const left = Array.from({ length: size }, (_, i) => i);
  return Array.from({ length: size }, () => left.splice(dice() % left.length, 1)[0]!);
}

/** Tables begin some columns to the right, as when a margin was left. */
export const margin: Noise = {
  title: 'a margin at the left',
  apply: (pages, dice) => {
    const size = 1 + (dice() % 3);
    return pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({
        ...line,
        cells: [...Array.from({ length: size }, () => null), ...line.cells],
      })),
    }));
  },
};

import type { Noise } from '../noise';
import type { Page } from '../page';

/** The levels of a table merged over their rows. */
export const mergedLevels: Noise = { title: 'levels merged', apply: (pages) => pages, merged: true };

/** The levels of a table written again in each of their rows. */
export const repeatedLevels: Noise = { title: 'levels repeated', apply: (pages) => pages.map(repeated) };

function repeated(page: Page): Page {
  const lines = page.lines.map((line) => ({ ...line, cells: [...line.cells] }));
  lines.forEach((line, row) =>
    line.cells.forEach((cell, column) => {
      for (let below = 1; below < (cell?.height ?? 1); below++) {
        const again = { ...cell! };
        delete again.height;
        lines[row + below]!.cells[column] = again;
      }
    }),
  );
  return { ...page, lines };
}

import type { Noise } from '../noise';
import type { Line } from '../page';

/** A blank row before some of the rows in which a table's first column says something. */
export const blankRows: Noise = {
  title: 'blank rows',
  apply: (pages, dice) =>
    pages.map((page) => ({
      ...page,
      lines: page.lines.flatMap((line): Line[] =>
        line.kind === 'data' && line.cells[0] && dice() % 2 === 0 && isWhole(page.lines, line)
          ? [{ kind: 'blank', cells: [] }, line]
          : [line],
      ),
    })),
};

/** True where no cell from above still holds. */
function isWhole(lines: Line[], line: Line): boolean {
  const at = lines.indexOf(line);
  return !lines.some((above, row) => row < at && above.cells.some((cell) => row + (cell?.height ?? 1) > at));
}

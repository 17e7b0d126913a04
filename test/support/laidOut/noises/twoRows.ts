import { pick, type Noise } from '../noise';
import type { Line, PageCell } from '../page';

const GROUPS = ['Cadre stratégique', 'Mise en œuvre', 'Évaluation'];

/** A row over each header that groups its columns: merged over them, or written again over each. */
export const groupedHeaders: Noise = {
  title: 'headers in two rows',
  apply: (pages, dice) => {
    const merged = dice() % 2 === 0;
    return pages.map((page) => {
      const headers = page.lines.filter((line) => line.kind === 'header' && line.cells.length >= 3);
      const cut = headers.map(({ cells }) => 1 + (dice() % (cells.length - 1)));
      return {
        ...page,
        lines: page.lines.flatMap((line): Line[] => {
          const at = headers.indexOf(line);
          return at < 0 ? [line] : [groupsOver(line, cut[at]!, merged), line];
        }),
      };
    });
  },
};

/** Two groups: the columns before the cut, and the others. */
function groupsOver({ cells }: Line, cut: number, merged: boolean): Line {
  return {
    kind: 'other',
    cells: cells.map((_, column): PageCell | null => {
      const first = column < cut;
      const text = GROUPS[first ? 0 : 1]!;
      if (!merged) return { as: 'noise', text };
      if (column !== 0 && column !== cut) return null;
      return { as: 'noise', text, width: first ? cut : cells.length - cut };
    }),
  };
}

/** Headers that a narrow column has cut: « Indica- teurs ». */
export const cutHeaders: Noise = {
  title: 'headers cut by narrow columns',
  apply: (pages, dice) =>
    pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({
        ...line,
        cells: line.cells.map((cell) =>
          cell?.as === 'header' ? { ...cell, text: cutWord(cell.text, dice) } : cell,
        ),
      })),
    })),
};

function cutWord(text: string, dice: () => number): string {
  return text.replace(/^(\p{L}{3,})(\p{Ll}{4,})/u, (_, start: string, end: string) =>
    [start, pick(['- ', '-\n'], dice), end].join(''),
  );
}

import type { FileChild } from 'docx';
import type { Series } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { documentTexts } from '../messages/fr/document';
import { heading } from './blocks';
import { proseBlock } from './introduction';
import type { ComposePart } from './part';
import { sortedProse } from './sectionBlocks';
import { textTable, type TextColumn } from './textTable';
import { typeset } from './typography';

/** Characters that stand side by side on a page held upright. */
const MOST_UPRIGHT = 105;
/** What the margins of a cell take, in characters. */
const AROUND = 4;
/** The narrowest column of figures, and the widest of their names, in characters. */
const LEAST = 6;
const MOST_NAME = 22;

/** The prose of the annexes, and the tables of figures. */
export const annexes: ComposePart = ({ roadmap }) => {
  const blocks = sortedProse(roadmap.sections).annexes;
  const isUpright = (series: Series): boolean =>
    columnsOf(series).reduce((sum, { width }) => sum + width, 0) <= MOST_UPRIGHT;
  const upright = roadmap.series.filter(isUpright);
  const wide = roadmap.series.filter((series) => !isUpright(series));
  const first = [...blocks.flatMap((block) => proseBlock(block, 2)), ...upright.flatMap(figures('portrait'))];
  const pages = [
    { orientation: 'portrait' as const, children: first },
    { orientation: 'landscape' as const, children: wide.flatMap(figures('landscape')) },
  ].filter(({ children }) => children.length > 0);
  pages[0]?.children.unshift(heading(1, documentTexts.annexes));
  return pages;
};

function figures(orientation: 'portrait' | 'landscape'): (series: Series) => FileChild[] {
  return (series) => [
    heading(2, series.title),
    textTable({
      orientation,
      columns: columnsOf(series),
      rows: series.rows.map(({ label, values }) => [
        { content: label },
        ...series.categories.map((_, i) => ({ content: values[i]?.text ?? '' })),
      ]),
    }),
  ];
}

/** A column for what is counted, then one a category, each as wide as its longest word, so that none is broken. */
function columnsOf({ categories, rows }: Series): TextColumn[] {
  const names = rows.map(({ label }) => tidy(label).length);
  return [
    { header: '', width: AROUND + Math.min(MOST_NAME, Math.max(2 * LEAST, ...names)) },
    ...categories.map((category, i) => {
      const words = [category, ...rows.map(({ values }) => values[i]?.text ?? '')].flatMap((text) =>
        typeset(text).split(' '),
      );
      return {
        header: tidy(category),
        width: AROUND + Math.max(LEAST, ...words.map(({ length }) => length)),
      };
    }),
  ];
}

import type { FileChild } from 'docx';
import type { Series } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { documentTexts } from '../messages/fr/document';
import { heading } from './blocks';
import { proseBlock } from './introduction';
import type { ComposePart } from './part';
import { sortedProse } from './sectionBlocks';
import { textTable } from './textTable';

/** More columns than these do not fit side by side on a page held upright. */
const MOST_UPRIGHT = 6;

/** The prose of the annexes, and the tables of figures. */
export const annexes: ComposePart = ({ roadmap }) => {
  const blocks = sortedProse(roadmap.sections).annexes;
  const upright = roadmap.series.filter(({ categories }) => categories.length <= MOST_UPRIGHT);
  const wide = roadmap.series.filter(({ categories }) => categories.length > MOST_UPRIGHT);
  const first = [...blocks.flatMap((block) => proseBlock(block, 2)), ...upright.flatMap(figures('portrait'))];
  const pages = [
    { orientation: 'portrait' as const, children: first },
    { orientation: 'landscape' as const, children: wide.flatMap(figures('landscape')) },
  ].filter(({ children }) => children.length > 0);
  pages[0]?.children.unshift(heading(1, documentTexts.annexes));
  return pages;
};

function figures(orientation: 'portrait' | 'landscape'): (series: Series) => FileChild[] {
  return ({ title, categories, rows }) => [
    heading(2, title),
    textTable({
      orientation,
      columns: [
        { header: '', width: 2 },
        ...categories.map((category) => ({ header: tidy(category), width: 1 })),
      ],
      rows: rows.map(({ label, values }) => [
        { content: label },
        ...categories.map((_, i) => ({ content: values[i]?.text ?? '' })),
      ]),
    }),
  ];
}

import type { FileChild } from 'docx';
import type { Axis, Roadmap } from '../domain/roadmap';
import { labelKey } from '../domain/text';
import { axisTableHeaders, documentTexts } from '../messages/fr/document';
import { axisRows } from './axisRows';
import { heading, line } from './blocks';
import { proseBlock } from './introduction';
import { levelHeading, namedHeading } from './labels';
import type { ComposePart, DocumentPages } from './part';
import { placedItems, printedAxes, standsUnder } from './placed';
import { blocksOf } from './sectionBlocks';
import { textTable } from './textTable';

/** Characters of prose that stand above the table of their axis: long lines are hard to read, but no page is for a few words. */
const MOST_ABOVE_TABLE = 1000;

/** Each axis: its table on pages held sideways, below the prose about it and its objectives; long prose is on pages held upright. */
export const axisTables: ComposePart = ({ roadmap }) => {
  const placed = placedItems(roadmap);
  const pages: DocumentPages[] = [];
  const title = heading(1, documentTexts.axisTables);
  for (const axis of printedAxes(roadmap, placed)) {
    const rows = axisRows(roadmap, placed, axis);
    const last = pages.at(-1);
    const joins = last?.orientation === 'landscape' && last.children.length > 0;
    const name = axis === null ? documentTexts.withoutAxis : namedHeading(axis, roadmap.levels.axis);
    const table =
      rows.length === 0
        ? line(documentTexts.emptyAxis)
        : textTable({ orientation: 'landscape', columns: columnsOf(roadmap), rows });
    const about = proseOf(roadmap, axis);
    const isLong = lengthOfProse(roadmap, axis) > MOST_ABOVE_TABLE;
    const children = [heading(2, name, joins && rows.length > 0), ...(isLong ? [] : about), table];
    if (joins) last.children.push(...children);
    else pages.push({ orientation: 'landscape', children });
    if (isLong) pages.push({ orientation: 'portrait', children: about });
  }
  if (pages.length === 0)
    return [{ orientation: 'landscape', children: [title, line(documentTexts.nothing)] }];
  pages[0]!.children.unshift(title);
  return pages;
};

function columnsOf({ levels }: Roadmap) {
  return [
    { header: levels.objective, width: 5 },
    { header: levels.field ?? axisTableHeaders.field, width: 5 },
    { header: axisTableHeaders.actions, width: 8 },
    { header: axisTableHeaders.levers, width: 6 },
    { header: axisTableHeaders.indicators, width: 6 },
  ];
}

function proseOf(roadmap: Roadmap, axis: Axis | null): FileChild[] {
  const isHere = standsUnder(roadmap, axis);
  const about = roadmap.objectives.filter(({ sections }) => sections.length > 0).filter(isHere);
  return [
    ...blocksOf(axis?.sections ?? []).flatMap((block) =>
      proseBlock(isNameOf(axis!, roadmap.levels.axis, block.label) ? { ...block, label: '' } : block, 3),
    ),
    ...about.flatMap((objective) => {
      const word =
        objective.level === 'field'
          ? (roadmap.levels.field ?? axisTableHeaders.field)
          : roadmap.levels.objective;
      return [
        heading(3, levelHeading(objective, word)),
        ...blocksOf(objective.sections).flatMap((block) =>
          proseBlock(isNameOf(objective, word, block.label) ? { ...block, label: '' } : block, 4),
        ),
      ];
    }),
  ];
}

function lengthOfProse(roadmap: Roadmap, axis: Axis | null): number {
  const about = roadmap.objectives.filter(standsUnder(roadmap, axis));
  const sections = [axis?.sections ?? [], ...about.map((one) => one.sections)].flat();
  return sections.reduce((sum, { text }) => sum + text.length, 0);
}

/** Prose that stands right under the title of what it is about has that title for its label, or the word for its level. */
function isNameOf({ title }: { title: string }, word: string, label: string): boolean {
  return labelKey(label).endsWith(labelKey(title)) || labelKey(label) === labelKey(word);
}

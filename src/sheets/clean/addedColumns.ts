import { readLevelHeader } from '../../domain/clean/levelHeader';
import { addedHeaders, sameHeader } from '../../domain/clean/headers';
import type { Field, Section } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import { fieldCell, textCell } from './cells';
import type { CleanColumn } from './cleanTable';

const ADDED_WIDTH = 24;
/** Prose wants room, unless each item has another kind of it. */
const SECTION_WIDTHS = { few: 50, many: 26 };
const FEW_SECTIONS = 3;
const { code } = cleanColumns;
const ofActions = (
  [
    ...(['code', 'details', 'owner', 'partners', 'audience', 'aim', 'description', 'schedule'] as const),
    ...(['start', 'due', 'milestones', 'status', 'progress', 'priority', 'budget', 'remarks'] as const),
    ...(['goals', 'row'] as const),
  ] as const
).map((name) => cleanColumns[name]);

/** Whether a header is one that our own columns have, of which these are there beside the levels. */
const isAmong =
  (own: readonly { header: string }[]) =>
  (header: string): boolean =>
    readLevelHeader(header) !== null || own.some((known) => sameHeader(known.header, header));

/** The columns that actions have beside ours, each under its own header. */
export function extraColumns<Item extends { extra: Record<string, Field> }>(
  items: readonly Item[],
): CleanColumn<Item>[] {
  const names = [...new Set(items.flatMap(({ extra }) => Object.keys(extra)))];
  return addedHeaders(names.map(tidy), isAmong(ofActions)).map((header, i) => ({
    header,
    help: cleanTexts.addedHelp,
    width: ADDED_WIDTH,
    cell: ({ extra }) => fieldCell(extra[names[i]!]),
  }));
}

/** The prose about axes or objectives, a column for each of its labels: « Contexte », « Enjeux ». */
export function sectionColumns<Item extends { sections: Section[] }>(
  items: readonly Item[],
): CleanColumn<Item>[] {
  const most = new Map<string, number>();
  for (const { sections } of items) {
    const counts = new Map<string, number>();
    for (const section of sections) {
      const label = labelOf(section);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      most.set(label, Math.max(count, most.get(label) ?? 0));
    }
  }
  const columns = [...most].flatMap(([label, count]) =>
    Array.from({ length: count }, (_, place) => ({ label, place })),
  );
  const headers = addedHeaders(
    columns.map(({ label }) => label),
    isAmong([code]),
  );
  return columns.map(({ label, place }, i) => ({
    header: headers[i]!,
    help: cleanTexts.addedHelp,
    width: columns.length > FEW_SECTIONS ? SECTION_WIDTHS.many : SECTION_WIDTHS.few,
    cell: ({ sections }) =>
      textCell(sections.filter((section) => labelOf(section) === label)[place]?.text ?? ''),
  }));
}

function labelOf({ label }: Section): string {
  return tidy(label).replace(/\s*:$/, '') || cleanTexts.section;
}

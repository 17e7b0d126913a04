import { readLevelHeader } from '../../domain/clean/levelHeader';
import { addedHeaders, sameHeader } from '../../domain/clean/headers';
import { readMarkedHeader } from '../../domain/clean/markedHeader';
import type { Field, Section } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import { fieldCell, textCell } from './cells';
import type { CleanColumn } from './cleanTable';
import { proseColumns, sectionLabel } from './prose';

const ADDED_WIDTH = 24;
/** Prose wants room. */
const PROSE_WIDTH = 50;
const ofActions = (
  [
    ...(['code', 'details', 'owner', 'partners', 'audience', 'aim', 'description', 'schedule'] as const),
    ...(['start', 'due', 'milestones', 'status', 'progress', 'priority', 'budget', 'remarks'] as const),
    ...(['row'] as const),
  ] as const
).map((name) => cleanColumns[name]);

/** Whether a header is one that our own columns of actions have, with or without a mark. */
function isOurs(header: string): boolean {
  const plain = readMarkedHeader(header).header;
  return (
    readLevelHeader(header) !== null ||
    sameHeader(cleanColumns.goals.header, plain) ||
    ofActions.some((known) => sameHeader(known.header, header))
  );
}

/** The columns that actions have beside ours, each under its own header. */
export function extraColumns<Item extends { extra: Record<string, Field> }>(
  items: readonly Item[],
): CleanColumn<Item>[] {
  const names = [...new Set(items.flatMap(({ extra }) => Object.keys(extra)))];
  return addedHeaders(names.map(tidy), isOurs).map((header, i) => ({
    header,
    help: cleanTexts.addedHelp,
    width: ADDED_WIDTH,
    cell: ({ extra }) => fieldCell(extra[names[i]!]),
  }));
}

/** The prose about axes or objectives, a column for each of its labels, where these are few and common. */
export function sectionColumns<Item extends { sections: Section[] }>(
  items: readonly Item[],
): CleanColumn<Item>[] {
  return (proseColumns(items) ?? []).map((label) => ({
    header: label,
    help: cleanTexts.addedHelp,
    width: PROSE_WIDTH,
    cell: ({ sections }) => textCell(sections.find((section) => sectionLabel(section) === label)?.text ?? ''),
  }));
}

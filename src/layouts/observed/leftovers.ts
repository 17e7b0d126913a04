import { isBareCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import { tidy, excerpt } from '../../domain/text';
import type { Claims } from '../claims';
import type { Draft } from '../draft';
import type { FactCells } from '../document/factCells';
import type { Grid } from '../grid';
import { isCaption, readHeadingText, type Heading } from '../headings';
import type { SheetContext } from '../sheetContext';
import { isNote } from '../tables/tableRows';

/** Texts at least this long are prose, kept as a section; shorter ones that nothing understood are told. */
const PROSE = 60;

/**
 * What no region took: prose becomes a section under the last heading above it; notes and the rest are told in
 * `unread`, a row at a time, so that nothing disappears in silence.
 */
export function readLeftovers(
  grid: Grid,
  claims: Claims,
  context: SheetContext,
  facts: FactCells,
  draft: Draft,
): void {
  let label = grid.name;
  for (const row of grid.rows) {
    const free = grid.columnsOf(row).filter((column) => claims.has(row, column));
    // The header of an outline that was read further down.
    if (free.length > 1 && free.every((column) => grid.header(grid.text(row, column)) !== null)) continue;
    const columns = free.filter(
      (column) => !context.understands(row, column) && !facts.has(grid, row, column),
    );
    const [named] = free.filter((column) => context.understands(row, column));
    if (named !== undefined) label = wholeText(grid.text(row, named));
    if (columns.length === 0) continue;
    const texts = columns.map((column) => grid.text(row, column).trim());
    const text = texts.join(' ');
    const source = grid.source(row, columns[0]!);
    // A code and its title in two cells are one heading; other cells side by side are none.
    const alone = columns.length === 1 || (columns.length === 2 && isBareCode(texts[0]!));
    const heading = alone && !isNote(text) ? readHeadingText(text) : null;
    if (heading && tidy(text).length < PROSE * 2 && isLabel(heading)) {
      label = heading.text;
    } else if (text.length >= PROSE) {
      draft.sections.push({ about: context.aboutRow(row), label, text, source });
    } else {
      draft.unread.push({
        source,
        text: excerpt(text, 200),
        reason: isNote(text) ? 'note' : 'outside-tables',
      });
      if (heading) label = heading.text;
    }
  }
}

/** A caption, or « Axe 2 » alone; « Action 1.1 : Réunir » that nothing has taken names an item, and is told. */
function isLabel(heading: Omit<Heading, 'rect'>): boolean {
  return isCaption(heading) || (heading.word !== undefined && heading.title === '');
}

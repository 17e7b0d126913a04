import type { Roadmap } from '../domain/roadmap';
import { sheetPlan, type SheetPlan } from '../workbook/plan';
import { CARD_WIDTHS } from './cardRows';
import { TAB_COLOR } from './looks';
import { cutAtPages, pageBreaks } from './pageBreaks';
import { PlanBuilder } from './planBuilder';
import { pagePoints, printTexts } from './print';
import { putTextRows, type TextRow } from './textTable';
import { putTopLines } from './topLines';

/** Points between two cards. */
const GAP = 14;

/** A sheet of cards one below the other, each on one page where a page can hold it; its tab is also its title. */
export function planCards(roadmap: Roadmap, id: string, tab: string, cards: TextRow[][]): SheetPlan {
  const builder = new PlanBuilder();
  putTopLines(builder, roadmap, CARD_WIDTHS, { title: tab });
  const blocks = cards.map((card) => {
    builder.height(builder.nextRow, GAP).put(builder.nextRow, 0, {});
    const placed = putTextRows(builder, CARD_WIDTHS, card);
    const { first } = placed[0]!;
    // A title, and the lines under it over both columns, stay with what stands first below.
    const titles = card.findIndex(([, text]) => text);
    const parts = placed.slice(Math.max(0, titles)).map((row, i) => (i === 0 ? { ...row, first } : row));
    return { first, last: placed.at(-1)!.last, whole: true, parts };
  });
  const grid = builder.grid();
  const page = { orientation: 'portrait', paper: 'A4' } as const;
  // The gap above a card belongs to the card before: it does not begin a page.
  const withGaps = blocks.map((block, i) => ({
    ...block,
    last: (blocks[i + 1]?.first ?? block.last + 1) - 1,
  }));
  const breaks = pageBreaks(withGaps, grid.rowHeights, {
    points: pagePoints(CARD_WIDTHS, page),
    repeated: 0,
  });
  return sheetPlan({
    id,
    name: tab,
    tabColor: TAB_COLOR,
    ...grid,
    merges: cutAtPages(grid, CARD_WIDTHS, breaks),
    columnWidths: CARD_WIDTHS,
    print: { ...page, pageBreaks: breaks, ...printTexts(roadmap, tab, page.orientation) },
  });
}

import { Paragraph, TableCell, TableRow, WidthType, type FileChild, type Table } from 'docx';
import type { Action, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { documentTexts } from '../messages/fr/document';
import { heading } from './blocks';
import { cardLines, hasCard, type CardLine } from './cardLines';
import { levelHeading } from './labels';
import { linesOfPage, page, shared } from './measures';
import type { ComposePart } from './part';
import { placedItems, printedAxes, standsUnder } from './placed';
import { styleIds } from './styles';
import { cellParagraphs, linesOf, tableOf } from './textTable';
import { typeset } from './typography';

const WIDTHS = shared(page.portraitText, [4, 13]);

/** A fiche for each action that tells more than its title, by axis. */
export const cards: ComposePart = ({ roadmap }) => {
  const placed = placedItems(roadmap);
  const children = printedAxes(roadmap, placed).flatMap((axis): FileChild[] => {
    const own = placed.actions.filter(standsUnder(roadmap, axis)).map(({ item }) => item);
    const shown = own.filter(hasCard);
    if (shown.length === 0) return [];
    const name = axis === null ? documentTexts.withoutAxis : levelHeading(axis, roadmap.levels.axis);
    return [heading(2, name), ...shown.flatMap((action) => card(roadmap, action))];
  });
  if (children.length === 0) return [];
  return [{ orientation: 'portrait', children: [heading(1, documentTexts.cards), ...children] }];
};

function card(roadmap: Roadmap, action: Action): FileChild[] {
  const { code, title } = action;
  const name = code === undefined ? tidy(title) : documentTexts.card(code, tidy(title));
  return [heading(3, name), cardTable(cardLines(roadmap, action))];
}

/** The lines of a fiche, which stay on one page where a page can hold them. */
function cardTable(lines: readonly CardLine[]): Table {
  const heights = lines.map(({ content }) => linesOf(content, WIDTHS[1]!) + 0.5);
  const fits = heights.reduce((sum, height) => sum + height, 0) <= linesOfPage.portrait;
  const rows = lines.map(({ label, content }, i) => {
    const keepNext = fits && i < lines.length - 1;
    return new TableRow({
      cantSplit: heights[i]! <= linesOfPage.portrait,
      children: [
        new TableCell({
          width: { size: WIDTHS[0]!, type: WidthType.DXA },
          children: [new Paragraph({ style: styleIds.cellHeader, text: typeset(label), keepNext })],
        }),
        new TableCell({
          width: { size: WIDTHS[1]!, type: WidthType.DXA },
          children: cellParagraphs(content, keepNext),
        }),
      ],
    });
  });
  return tableOf(rows, WIDTHS, 'cardTable');
}

import { committeePageTexts } from '../../messages/fr/committeePages';
import type { Rect } from '../../workbook/address';
import { codedTitle } from '../labels';
import { indicatorCells, indicatorColumns, type IndicatorColumnId } from './indicatorCells';
import { nameOnPage } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { SLIDE_COLUMNS, type SlideCell, type SlideDeck } from './slideDeck';
import { slideStyles } from './slideStyles';

/** The chart of the actions stands on the left, what is said of the indicators on the right. */
const CHART = { left: 0, right: 7 };
const RIGHT = SLIDE_COLUMNS - 1;
/** First and last columns of the figures of an indicator. */
const PLACES: Record<IndicatorColumnId, { left: number; right: number }> = {
  start: { left: 8, right: 9 },
  today: { left: 10, right: 13 },
  target: { left: 14, right: 16 },
  rate: { left: 17, right: 18 },
  state: { left: 19, right: 23 },
};
/** Characters of the title of an indicator over its figures, and beside them. */
const LONGEST = { over: 60, beside: 64 };
/** Points that the chart takes at least. */
const CHART_HEIGHT = 320;
const ROW = 28;
const AIR = 10;
const texts = committeePageTexts;

/**
 * The indicators that the committee is shown, with room for the chart beside them; over the whole slide where there is no
 * chart. Answers with the cells of the chart.
 */
export function putSlideIndicators(
  deck: SlideDeck,
  { content: { indicators, isChosen }, plans, states }: PageMaterial,
): Rect | undefined {
  const hasChart = states.kind === 'actions';
  const shown = indicators.flatMap((indicator) => {
    const cells = plans.indicators && indicatorCells(plans.indicators, indicator.id, 0);
    return cells ? [{ title: codedTitle(indicator), cells }] : [];
  });
  if (shown.length === 0 && !hasChart) return undefined;
  deck.put([], AIR);
  const top = deck.builder.nextRow;
  const before = deck.left;
  if (shown.length > 0) {
    const count = texts.indicators(shown.length);
    const heading = { value: isChosen ? count : `${count} (${texts.notChosen})`, style: slideStyles.band };
    const headers = indicatorColumns.map((id): SlideCell => ({
      ...PLACES[id],
      cell: { value: texts.indicatorHeaders[id], style: slideStyles.header },
    }));
    if (hasChart) deck.put([{ left: CHART.right + 1, right: RIGHT, cell: heading }]);
    deck.put(hasChart ? headers : [{ ...CHART, cell: heading }, ...headers], ROW);
    for (const { title, cells } of shown) {
      const name = (longest: number): SlideCell['cell'] => ({
        value: nameOnPage(title, longest),
        style: slideStyles.text,
      });
      const figures = indicatorColumns.map((id): SlideCell => {
        const { style, ...cell } = cells[id];
        return { ...PLACES[id], cell: { ...cell, style: { ...slideStyles.figure, ...style } } };
      });
      if (hasChart) deck.put([{ left: CHART.right + 1, right: RIGHT, cell: name(LONGEST.over) }]);
      deck.put(hasChart ? figures : [{ ...CHART, cell: name(LONGEST.beside) }, ...figures], ROW);
    }
  }
  if (!hasChart) return undefined;
  while (before - deck.left < CHART_HEIGHT && deck.left > ROW) deck.put([], ROW);
  const right = shown.length > 0 ? CHART.right : RIGHT;
  return { top, bottom: deck.builder.nextRow - 1, left: CHART.left, right };
}

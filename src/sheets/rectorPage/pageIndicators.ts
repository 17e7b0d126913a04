import { committeePageTexts } from '../../messages/fr/committeePages';
import type { CellStyle } from '../../workbook/plan';
import { codedTitle } from '../labels';
import { indicatorCells, indicatorColumns, type IndicatorColumnId } from './indicatorCells';
import { nameOnPage } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { headerHeight, pageStyles, putGap, putPageRow, type PageCell, type PagePut } from './pagePut';

/** Characters of a target in words. */
const TARGET_WORDS = 24;
const texts = committeePageTexts;

/** The indicators that the committee is shown. */
export function putIndicators(put: PagePut, { content, plans }: PageMaterial): void {
  const plan = plans.indicators;
  const { indicators, isChosen } = content;
  if (!plan || indicators.length === 0) return;
  const { builder, sizes } = put;
  const styles = pageStyles(sizes);
  const heading = texts.indicators(indicators.length);
  putGap(put);
  putPageRow(
    put,
    [
      {
        left: 0,
        right: 0,
        value: isChosen ? heading : `${heading} (${texts.notChosen})`,
        style: styles.band,
      },
      ...indicatorColumns.map((id, i) => ({
        left: i + 1,
        right: i + 1,
        value: texts.indicatorHeaders[id],
        style: styles.header,
      })),
    ],
    headerHeight(put),
  );
  const styleOf = (id: IndicatorColumnId): CellStyle => (id === 'state' ? styles.state : styles.figure);
  for (const indicator of indicators) {
    const cells = indicatorCells(plan, indicator.id, TARGET_WORDS);
    if (!cells) continue;
    const name = nameOnPage(codedTitle(indicator), sizes.name);
    const row = putPageRow(put, [
      { left: 0, right: 0, value: name, style: styles.name },
      ...indicatorColumns.map((id, i): PageCell => ({
        left: i + 1,
        right: i + 1,
        value: typeof cells[id].value === 'string' ? cells[id].value : '',
        style: styleOf(id),
      })),
    ]);
    indicatorColumns.forEach((id, i) => {
      const { style, ...cell } = cells[id];
      builder.put(row, i + 1, { ...cell, style: { ...styleOf(id), ...style } });
    });
  }
}

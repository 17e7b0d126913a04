import type { Indicator, Measure } from '../../domain/roadmap';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { measureDatesCell, measuresCell, textCell } from './cells';
import { cleanTable, type CleanColumn } from './cleanTable';
import type { CleanContext } from './context';
import { fittedWidth } from './fittedWidth';

/** « Indicateurs »: one indicator a row, what it is for, its values with their dates, and how it is measured. */
export function indicatorsSheet(context: CleanContext): SheetPlan {
  const { roadmap } = context;
  const items = roadmap.indicators;
  const text = (
    name: 'unit' | 'direction' | 'frequency' | 'dataSource' | 'method',
    width: number,
  ): CleanColumn<Indicator> => ({
    ...cleanColumns[name],
    width,
    cell: (item) => textCell(item[name] ?? ''),
  });
  return cleanTable<Indicator>(roadmap, {
    id: 'propre-indicateurs',
    table: 'FDR_TableIndicateurs',
    items,
    columns: [
      context.codeColumn(),
      { ...cleanColumns.indicator, width: 40, cell: ({ title }) => textCell(title) },
      ...context.aboveColumns(items),
      context.actionsColumn(items),
      ...context.detailsColumn(items),
      text('unit', 14),
      ...measureColumns(items, 'baseline', 'baselineDate', ({ baseline }) => (baseline ? [baseline] : [])),
      ...measureColumns(items, 'target', 'targetDate', ({ targets }) => targets),
      ...measureColumns(items, 'current', 'currentDate', ({ current }) => (current ? [current] : [])),
      ...(items.some(({ history }) => history.length > 0)
        ? measureColumns(items, 'history', 'historyDates', ({ history }) => history)
        : []),
      { ...text('direction', 14), offered: { values: cleanTexts.directions } },
      { ...cleanColumns.weight, width: 13, cell: ({ weight }) => ({ value: weight ?? '' }) },
      { ...text('frequency', 14), offered: { values: cleanTexts.frequencies } },
      text('dataSource', 18),
      text('method', 22),
      { ...cleanColumns.indicatorOwner, width: 18, cell: ({ owner }) => textCell(owner ?? '') },
      ...context.rowColumn<Indicator>(),
    ],
  });
}

function measureColumns(
  items: readonly Indicator[],
  values: 'baseline' | 'target' | 'current' | 'history',
  dates: 'baselineDate' | 'targetDate' | 'currentDate' | 'historyDates',
  measuresOf: (item: Indicator) => Measure[],
): CleanColumn<Indicator>[] {
  const texts = items.map((item) => String(measuresCell(measuresOf(item)).value));
  return [
    {
      ...cleanColumns[values],
      width: fittedWidth(texts, { narrow: 16, wide: 34 }),
      cell: (item) => measuresCell(measuresOf(item)),
    },
    { ...cleanColumns[dates], width: 13, cell: (item) => measureDatesCell(measuresOf(item)) },
  ];
}

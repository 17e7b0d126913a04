import type { Indicator, Measure } from '../../domain/roadmap';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { codeCell, measureDatesCell, measuresCell, textCell } from './cells';
import { cleanTable, type CleanColumn } from './cleanTable';
import type { CleanContext } from './context';

/** « Indicateurs »: one indicator a row, what it is for, its values with their dates, and how it is measured. */
export function indicatorsSheet(context: CleanContext): SheetPlan {
  const { roadmap, references } = context;
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
      ...context.aboveColumns<Indicator>(),
      { ...cleanColumns.actions, width: 18, cell: (item) => codeCell(references.actionsOf(item)) },
      ...context.detailsColumn(items),
      text('unit', 14),
      ...measureColumns('baseline', 'baselineDate', ({ baseline }) => (baseline ? [baseline] : [])),
      ...measureColumns('target', 'targetDate', ({ targets }) => targets),
      ...measureColumns('current', 'currentDate', ({ current }) => (current ? [current] : [])),
      ...(items.some(({ history }) => history.length > 0)
        ? measureColumns('history', 'historyDates', ({ history }) => history)
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
  values: 'baseline' | 'target' | 'current' | 'history',
  dates: 'baselineDate' | 'targetDate' | 'currentDate' | 'historyDates',
  measuresOf: (item: Indicator) => Measure[],
): CleanColumn<Indicator>[] {
  return [
    { ...cleanColumns[values], width: 16, cell: (item) => measuresCell(measuresOf(item)) },
    { ...cleanColumns[dates], width: 13, cell: (item) => measureDatesCell(measuresOf(item)) },
  ];
}

import type { Lever } from '../../domain/roadmap';
import { cleanColumns } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { textCell } from './cells';
import { cleanTable } from './cleanTable';
import type { CleanContext } from './context';

/** « Leviers »: one lever a row, with what it is for. */
export function leversSheet(context: CleanContext): SheetPlan {
  const { roadmap } = context;
  const items = roadmap.levers;
  return cleanTable<Lever>(roadmap, {
    id: 'propre-leviers',
    table: 'FDR_TableLeviers',
    items,
    columns: [
      context.codeColumn(),
      { ...cleanColumns.lever, width: 50, cell: ({ title }) => textCell(title) },
      ...context.aboveColumns(items),
      context.actionsColumn(items),
      ...context.detailsColumn(items),
      ...context.rowColumn<Lever>(),
    ],
  });
}

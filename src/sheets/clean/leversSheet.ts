import type { Lever } from '../../domain/roadmap';
import { cleanColumns } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { codeCell, textCell } from './cells';
import { cleanTable } from './cleanTable';
import type { CleanContext } from './context';

/** « Leviers »: one lever a row, with what it is for. */
export function leversSheet(context: CleanContext): SheetPlan {
  const { roadmap, references } = context;
  const items = roadmap.levers;
  return cleanTable<Lever>(roadmap, {
    id: 'propre-leviers',
    table: 'FDR_TableLeviers',
    items,
    columns: [
      context.codeColumn(),
      { ...cleanColumns.lever, width: 50, cell: ({ title }) => textCell(title) },
      ...context.aboveColumns<Lever>(),
      { ...cleanColumns.actions, width: 18, cell: (item) => codeCell(references.actionsOf(item)) },
      ...context.detailsColumn(items),
      ...context.rowColumn<Lever>(),
    ],
  });
}

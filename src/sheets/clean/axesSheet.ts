import type { Axis } from '../../domain/roadmap';
import type { SheetPlan } from '../../workbook/plan';
import { cleanTexts } from '../../messages/fr/cleanSheets';
import { sectionColumns } from './addedColumns';
import { textCell } from './cells';
import { cleanTable } from './cleanTable';
import { names, type CleanContext } from './context';

/** « Axes »: one axis a row, with the prose about it. */
export function axesSheet(context: CleanContext): SheetPlan {
  const items = context.roadmap.axes;
  return cleanTable<Axis>(context.roadmap, {
    id: 'propre-axes',
    table: 'FDR_TableAxes',
    items,
    columns: [
      context.codeColumn(names.axis.codes),
      {
        header: context.axis,
        help: cleanTexts.titleHelp,
        width: 60,
        cell: ({ title }) => textCell(title),
        name: names.axis.titles,
      },
      ...sectionColumns(items),
    ],
  });
}

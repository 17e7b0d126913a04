import type { Objective } from '../../domain/roadmap';
import { cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { sectionColumns } from './addedColumns';
import { codeCell, textCell } from './cells';
import { areCoded } from './cleanReferences';
import { cleanTable, type CleanColumn } from './cleanTable';
import { names, type CleanContext } from './context';
import { fittedWidth } from './fittedWidth';

/**
 * « Objectifs »: one objective a row, with its axis and the prose about it. Where the roadmap has champs opérationnels,
 * a row that fills in that column is one, and the column of objectives names what it is part of.
 */
export function objectivesSheet(context: CleanContext): SheetPlan {
  const { roadmap, references } = context;
  const items = roadmap.objectives;
  const field: CleanColumn<Objective>[] =
    context.field === undefined
      ? []
      : [
          {
            header: context.field,
            help: cleanTexts.fieldHelp,
            width: 50,
            cell: ({ level, title }) => textCell(level === 'field' ? title : ''),
          },
        ];
  return cleanTable<Objective>(roadmap, {
    id: 'propre-objectifs',
    table: 'FDR_TableObjectifs',
    items,
    columns: [
      context.codeColumn(names.objective.codes),
      {
        header: context.objective,
        help: cleanTexts.titleHelp,
        width: 60,
        cell: (item) => textCell(item.level === 'field' ? references.parent(item) : item.title),
        name: names.objective.titles,
      },
      ...field,
      {
        header: context.axis,
        help: cleanTexts.parentHelp,
        width: fittedWidth(
          items.map(({ axis }) => references.axis(axis)),
          { narrow: 12, wide: 40, empty: areCoded(roadmap.axes) ? 12 : 40 },
        ),
        cell: ({ axis }) => codeCell(references.axis(axis)),
        offered: context.offered('axis'),
      },
      ...sectionColumns(items),
    ],
  });
}

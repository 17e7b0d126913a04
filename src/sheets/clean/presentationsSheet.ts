import { cleanColumns } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { codeCell, textCell } from './cells';
import { cleanTable } from './cleanTable';
import type { CleanContext } from './context';
import { fittedWidth } from './fittedWidth';
import { presentedTexts, sectionLabel, type Presented } from './prose';

/** « Présentations »: one text about an axis or an objective a row. No sheet where there is no such prose. */
export function presentationsSheet(context: CleanContext): SheetPlan[] {
  const { roadmap, references } = context;
  const items = presentedTexts(roadmap);
  if (items.length === 0) return [];
  const levelOf = (item: Presented): string => {
    if ('axis' in item) return context.axis;
    return item.objective.level === 'field' ? (context.field ?? '') : context.objective;
  };
  const levels = [context.axis, context.objective, ...(context.field === undefined ? [] : [context.field])];
  return [
    cleanTable<Presented>(roadmap, {
      id: 'propre-presentations',
      table: 'FDR_TablePresentations',
      items,
      columns: [
        {
          ...cleanColumns.level,
          width: 16,
          cell: (item) => textCell(levelOf(item)),
          offered: { values: levels },
        },
        {
          ...cleanColumns.subject,
          width: fittedWidth(
            items.map((item) => references.subjectOf(item)),
            { narrow: 12, wide: 40 },
          ),
          cell: (item) => codeCell(references.subjectOf(item)),
        },
        { ...cleanColumns.label, width: 36, cell: ({ section }) => textCell(sectionLabel(section)) },
        { ...cleanColumns.text, width: 90, cell: ({ section }) => textCell(section.text) },
      ],
    }),
  ];
}

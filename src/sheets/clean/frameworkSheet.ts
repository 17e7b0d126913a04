import type { Framework, FrameworkAxis, FrameworkObjective } from '../../domain/roadmap';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { codeCell, textCell } from './cells';
import { cleanTable, type CleanColumn } from './cleanTable';
import type { CleanContext } from './context';

interface Line {
  framework: Framework;
  axis?: FrameworkAxis;
  objective?: FrameworkObjective;
}

/** « Projet académique »: one of its objectives a row, with its axis. */
export function frameworkSheet(context: CleanContext): SheetPlan {
  const { roadmap, references } = context;
  const items = roadmap.frameworks.flatMap(linesOf);
  const isPlain =
    roadmap.frameworks.length === 0 ||
    (roadmap.frameworks.length === 1 && roadmap.frameworks[0]!.title === cleanTexts.framework);
  const project: CleanColumn<Line>[] = isPlain
    ? []
    : [{ ...cleanColumns.framework, width: 28, cell: ({ framework }) => textCell(framework.title) }];
  return cleanTable(roadmap, {
    id: 'propre-projet',
    table: 'FDR_TableProjet',
    items,
    columns: [
      {
        ...cleanColumns.frameworkAxisCode,
        width: 10,
        centered: true,
        cell: ({ axis }) => codeCell(axis?.code ?? ''),
      },
      { ...cleanColumns.frameworkAxis, width: 40, cell: ({ axis }) => textCell(axis?.title ?? '') },
      {
        ...cleanColumns.code,
        width: 10,
        centered: true,
        cell: ({ objective }) => codeCell(objective ? references.code(objective) : ''),
      },
      { ...cleanColumns.goal, width: 70, cell: ({ objective }) => textCell(objective?.title ?? '') },
      ...project,
    ],
  });
}

/** An axis without objectives, or a project without axes, still has its row. */
function linesOf(framework: Framework): Line[] {
  if (framework.axes.length === 0) return [{ framework }];
  return framework.axes.flatMap((axis): Line[] =>
    axis.objectives.length === 0
      ? [{ framework, axis }]
      : axis.objectives.map((objective) => ({ framework, axis, objective })),
  );
}

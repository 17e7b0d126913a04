import type { ReactNode } from 'react';
import { coverageOf } from '../../../domain/coverage';
import { SheetMaker } from '../SheetMaker';
import type { SheetTabProps } from '../MatrixTab';
import { CoverageFigures } from './CoverageFigures';

/** How the actions cover each framework, and the button that makes the sheet with these figures. */
export function CoverageSection({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const { roadmap, writes, makesWorkbook } = workbook.reading;
  const coverages = roadmap.frameworks
    .map((framework) => coverageOf(roadmap, framework))
    .filter(({ objectives }) => objectives.length > 0);
  return (
    <>
      {coverages.map((coverage) => (
        <CoverageFigures
          key={coverage.framework.id}
          coverage={coverage}
          named={coverages.length > 1}
          onShow={actions.show}
        />
      ))}
      {/* What stands in the way of writing is said beside the button of the matrix. */}
      {writes && (!makesWorkbook || workbook.made['matrice']) && (
        <SheetMaker id="couverture" workbook={workbook} busy={busy} actions={actions} minor />
      )}
    </>
  );
}

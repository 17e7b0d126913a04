import { Text } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { tidy } from '../../domain/text';
import { paneTexts } from '../../messages/fr/pane';
import { coverageOf } from '../../domain/coverage';
import { matrixAxes } from '../../workflows/matrixAxes';
import { Heading } from '../pane/Heading';
import { paneParts } from '../pane/paneParts';
import { usePaneStyles } from '../pane/Pane.styles';
import type { OpenWorkbook } from '../pane/paneState';
import type { PaneActions } from '../pane/usePane';
import { CoverageSection } from './coverage/CoverageSection';
import { DoubtList } from './DoubtList';
import { MatrixOptions } from './matrix/MatrixOptions';
import { MatrixReport } from './matrix/MatrixReport';
import { OtherMatrices } from './matrix/OtherMatrices';
import { SheetMaker } from './SheetMaker';

const FrameworkPart = lazy(async () => ({ default: (await paneParts.frameworkPart()).FrameworkPart }));

export interface SheetTabProps {
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
}

/** What the matrix will hold, the button that makes it, and how it covers the projet académique. */
export function MatrixTab({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap, possible } = workbook.reading;
  const framework = roadmap.frameworks[0];
  const coverage = framework && possible['matrice'] === 'ready' ? coverageOf(roadmap, framework) : undefined;
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.matrix}</Heading>
      {framework && coverage && (
        <div className={styles.tight}>
          <Text>
            {paneTexts.matrixWhat(
              coverage.actions.length,
              roadmap.levels.action,
              coverage.objectives.length,
              tidy(framework.title),
            )}
          </Text>
          {!workbook.made['matrice'] && <Text>{paneTexts.matrixMarks(coverage.marks)}</Text>}
          <OtherMatrices roadmap={roadmap} />
        </div>
      )}
      <SheetMaker id="matrice" workbook={workbook} busy={busy} actions={actions} />
      {coverage && (
        <MatrixOptions
          settings={workbook.reading.settings}
          axes={matrixAxes(roadmap)}
          onConfigure={actions.configure}
        />
      )}
      <DoubtList workbook={workbook} busy={busy} actions={actions} />
      <MatrixReport workbook={workbook} busy={busy} actions={actions} />
      {coverage && <CoverageSection workbook={workbook} busy={busy} actions={actions} />}
      <Suspense fallback={null}>
        <FrameworkPart workbook={workbook} busy={busy} actions={actions} />
      </Suspense>
    </>
  );
}

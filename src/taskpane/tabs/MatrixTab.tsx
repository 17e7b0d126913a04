import { Text } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
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
import type { FrameworkTask } from './framework/FrameworkPart';
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

/**
 * What the matrix will hold, the button that makes it, and how it covers the projet académique. Who enters or replaces a
 * projet académique sees that alone.
 */
export function MatrixTab({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap, possible, settings, sheets, differences } = workbook.reading;
  const [begun, setBegun] = useState<Begun>();
  const [isBack, setBack] = useState(false);
  const framework = roadmap.frameworks[0];
  // What was begun in another workbook is not begun in this one.
  const task = framework && begun?.session === workbook.session ? begun.task : null;
  const coverage = framework && possible['matrice'] === 'ready' ? coverageOf(roadmap, framework) : undefined;
  const hasMatrix =
    workbook.made['matrice'] !== undefined || sheets.some(({ generated }) => generated === 'matrice');
  return (
    <>
      <Heading level={2} focused={isBack} inSight>
        {paneTexts.tabs.matrix}
      </Heading>
      {task === null && (
        <>
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
              {!hasMatrix && <Text>{paneTexts.matrixMarks(coverage.marks)}</Text>}
              <OtherMatrices roadmap={roadmap} />
            </div>
          )}
          <SheetMaker
            id="matrice"
            workbook={workbook}
            busy={busy}
            actions={actions}
            minor={differences !== undefined}
          />
          {coverage && (
            <MatrixOptions settings={settings} axes={matrixAxes(roadmap)} onConfigure={actions.configure} />
          )}
          <DoubtList workbook={workbook} busy={busy} actions={actions} />
          <MatrixReport workbook={workbook} busy={busy} actions={actions} />
          {coverage && <CoverageSection workbook={workbook} busy={busy} actions={actions} />}
        </>
      )}
      <Suspense fallback={null}>
        <FrameworkPart
          workbook={workbook}
          busy={busy}
          actions={actions}
          task={task}
          onTask={(wanted) => {
            setBegun({ task: wanted, session: workbook.session });
            setBack(false);
          }}
          onDone={() => {
            setBegun(undefined);
            setBack(true);
          }}
        />
      </Suspense>
    </>
  );
}

interface Begun {
  task: FrameworkTask;
  session: OpenWorkbook['session'];
}

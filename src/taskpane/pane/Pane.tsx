import { lazy, Suspense, type ReactNode } from 'react';
import { Announcer } from './Announcer';
import { usePaneStyles } from './Pane.styles';
import { paneParts } from './paneParts';
import type { PaneState } from './paneState';
import type { TabName } from './tabNames';
import type { PaneActions } from './usePane';

const ReadState = lazy(async () => ({ default: (await paneParts.readState()).ReadState }));
const ReadingState = lazy(async () => ({ default: (await paneParts.readingState()).ReadingState }));
const Problem = lazy(async () => ({ default: (await paneParts.problem()).Problem }));

export interface PaneProps {
  state: PaneState;
  actions: PaneActions;
  /** The first screen. */
  begin: ReactNode;
  /** Buttons for the workbook as a whole, beside « Actualiser ». */
  commands?: ReactNode;
  /** What to know while a workbook is read. */
  readingNote: string;
  /** What was read stays in sight while it is read again. */
  refreshesInPlace?: boolean;
  /** The tab on which a workbook is opened; the first one unless told. */
  firstTab?: TabName | undefined;
}

/** The whole pane: before, while and after a workbook is read. */
export function Pane(props: PaneProps): ReactNode {
  const { state, actions, begin, commands, readingNote, refreshesInPlace = false, firstTab } = props;
  const styles = usePaneStyles();
  const { workbook, work, problem, readAgain, stale, announcement } = state;
  return (
    <div className={styles.pane}>
      <Announcer text={announcement} />
      <Suspense fallback={null}>
        {problem !== null && (
          <Problem
            text={problem}
            onDismiss={actions.dismiss}
            onReadAgain={readAgain && workbook ? () => void actions.refresh() : undefined}
          />
        )}
      </Suspense>
      <Suspense fallback={null}>
        {work && (workbook ? work.kind === 'reading' && !refreshesInPlace : true) ? (
          <ReadingState work={work} note={readingNote} onCancel={actions.cancel} />
        ) : workbook ? (
          <ReadState
            workbook={workbook}
            work={work}
            stale={stale}
            actions={actions}
            commands={commands}
            firstTab={firstTab}
          />
        ) : (
          begin
        )}
      </Suspense>
    </div>
  );
}

import { lazy, Suspense, type ReactNode } from 'react';
import { Announcer } from './Announcer';
import { EmptyState } from './EmptyState';
import { usePaneStyles } from './Pane.styles';
import { paneParts } from './paneParts';
import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';

const ReadState = lazy(async () => ({ default: (await paneParts.readState()).ReadState }));
const ReadingState = lazy(async () => ({ default: (await paneParts.readingState()).ReadingState }));
const Problem = lazy(async () => ({ default: (await paneParts.problem()).Problem }));

export interface PaneProps {
  state: PaneState;
  actions: PaneActions;
  /** The ways to begin, on the first screen. */
  begin: ReactNode;
  /** Buttons for the workbook as a whole, beside « Actualiser ». */
  commands?: ReactNode;
}

/** The whole pane: before, while and after a workbook is read. */
export function Pane({ state, actions, begin, commands }: PaneProps): ReactNode {
  const styles = usePaneStyles();
  const { workbook, work, problem, announcement } = state;
  return (
    <div className={styles.pane}>
      <Announcer text={announcement} />
      <Suspense fallback={null}>
        {problem !== null && <Problem text={problem} onDismiss={actions.dismiss} />}
      </Suspense>
      <Suspense fallback={null}>
        {work?.kind === 'reading' ? (
          <ReadingState work={work} onCancel={actions.cancel} />
        ) : workbook ? (
          <ReadState workbook={workbook} work={work} actions={actions} commands={commands} />
        ) : (
          <EmptyState>{begin}</EmptyState>
        )}
      </Suspense>
    </div>
  );
}

import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from './Heading';
import { usePaneStyles } from './Pane.styles';
import type { Work } from './paneState';
import { WorkBar } from './WorkBar';

export interface ReadingStateProps {
  work: Work;
  /** What to know meanwhile. */
  note: string;
  onCancel: () => void;
}

/** The screen while a workbook is read. */
export function ReadingState({ work, note, onCancel }: ReadingStateProps): ReactNode {
  const styles = usePaneStyles();
  return (
    <div className={styles.stack}>
      <Heading level={1} focused>
        {paneTexts.product}
      </Heading>
      <WorkBar work={work} onCancel={onCancel} />
      <Caption1 className={styles.quiet}>{note}</Caption1>
    </div>
  );
}

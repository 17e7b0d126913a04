import { Button, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactNode } from 'react';
import { tidy } from '../../domain/text';
import { excelTexts } from '../../messages/fr/excel';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from './Heading';
import { usePaneStyles } from './Pane.styles';
import type { OpenWorkbook } from './paneState';
import { timeOfDay } from './timeOfDay';

export interface PaneHeaderProps {
  workbook: OpenWorkbook;
  /** The workbook has changed since it was read. */
  stale: boolean;
  onRefresh: () => Promise<void>;
  commands?: ReactNode;
}

/** Which roadmap this is, when it was read, and how to read it again. */
export function PaneHeader({ workbook, stale, onRefresh, commands }: PaneHeaderProps): ReactNode {
  const styles = usePaneStyles();
  const { reading, readAt } = workbook;
  const { title, institution, period } = reading.roadmap;
  const about = [institution?.text, period?.text].flatMap((text) =>
    text === undefined || text === '' ? [] : [tidy(text)],
  );
  return (
    <header className={styles.tight}>
      <Heading level={1} focused>
        {(title && tidy(title.text)) ?? reading.name ?? paneTexts.untitled}
      </Heading>
      {about.length > 0 && <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>}
      <div className={styles.row}>
        <Caption1 className={styles.quiet}>{paneTexts.readAt(...timeOfDay(readAt))}</Caption1>
        <Button
          size="small"
          appearance={stale ? 'primary' : 'subtle'}
          icon={<ArrowSyncRegular />}
          onClick={() => {
            void onRefresh();
          }}
        >
          {paneTexts.refresh}
        </Button>
        {commands}
      </div>
      <div role="status">
        {stale && (
          <MessageBar intent="info" layout="multiline" politeness="polite">
            <MessageBarBody>{excelTexts.stale}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </header>
  );
}

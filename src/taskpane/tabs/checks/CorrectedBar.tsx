import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { correctionTexts } from '../../../messages/fr/findingActions';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';

export interface CorrectedBarProps {
  /** How many cells the last correction changed. */
  cells: number;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was corrected, and the way back. It stays in sight while one goes down the list. */
export function CorrectedBar({ cells, busy, onUndo, onDismiss }: CorrectedBarProps): ReactNode {
  const styles = usePaneStyles();
  return (
    <div className={styles.notice}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{correctionTexts.corrected(cells)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={paneTexts.close}
              onClick={onDismiss}
            />
          }
        >
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {correctionTexts.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { usePaneStyles } from './Pane.styles';

export interface ProblemProps {
  text: string;
  onDismiss: () => void;
  /** Reads the workbook again, where that is what to do. */
  onReadAgain?: (() => void) | undefined;
}

/** The one sentence that says what went wrong and what to do. */
export function Problem({ text, onDismiss, onReadAgain }: ProblemProps): ReactNode {
  const styles = usePaneStyles();
  return (
    <div role="alert" className={styles.problem}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{text}</MessageBarBody>
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
          {onReadAgain && (
            <Button size="small" onClick={onReadAgain}>
              {paneTexts.refresh}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

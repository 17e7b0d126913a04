import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { copilPaneTexts } from '../../../messages/fr/copilPane';

export interface ErrorsFirstProps {
  /** How many errors are left in what is handed over. */
  errors: number;
  busy: boolean;
  /** Shows them. */
  onErrors: () => void;
  /** Hands it over all the same. */
  onAnyway: () => void;
}

/** What is to be corrected, told before anything is handed over. */
export function ErrorsFirst({ errors, busy, onErrors, onAnyway }: ErrorsFirstProps): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{copilPaneTexts.errors(errors)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onErrors}>
          {copilPaneTexts.seeErrors(errors)}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onAnyway}>
          {copilPaneTexts.exportAnyway}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Source } from '../../../domain/roadmap';
import { valueEntryTexts } from '../../../messages/fr/valueEntry';

export interface EnteredBarProps {
  /** What was written. */
  said: string;
  /** Where it stands, where that is known. */
  place: Source | null;
  busy: boolean;
  onShow: (source: Source) => void;
  onUndo: () => void;
}

/** What was just written, the way to its cell, and the way back. */
export function EnteredBar({ said, place, busy, onShow, onUndo }: EnteredBarProps): ReactNode {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {said}{' '}
        {place && (
          <Link
            inline
            onClick={() => {
              onShow(place);
            }}
          >
            {valueEntryTexts.see}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {valueEntryTexts.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

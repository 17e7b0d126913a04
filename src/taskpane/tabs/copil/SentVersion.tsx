import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { changeText, copilChangeTexts } from '../../../messages/fr/copilChanges';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { SheetMaker } from '../SheetMaker';
import { usePaged } from '../usePaged';

const PAGE = 20;

/** The version that others have in their hands: what changed since, and how a newer one takes its place. */
export function SentVersion({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const top = useRef<HTMLElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { sent, roadmap, writes } = workbook.reading;
  const changes = sent?.changes ?? [];
  const [shown, more] = usePaged(changes, PAGE, sent?.date ?? '');
  const declare = (): void => {
    // What was pressed may be gone.
    top.current?.focus();
    setAsked(false);
    void actions.declareSent();
  };
  return (
    <section className={styles.stack} aria-labelledby={heading} ref={top} tabIndex={-1}>
      <Heading level={3} id={heading}>
        {copilChangeTexts.title}
      </Heading>
      <Text>
        {sent
          ? copilPaneTexts.sinceSent(copilChangeTexts.since(sent.date, sent.version), changes.length)
          : copilChangeTexts.never}
      </Text>
      {changes.length > 0 && (
        <ul className={styles.list} aria-labelledby={heading}>
          {shown.map((change, place) => (
            <li key={place}>
              <Text>{changeText(change, roadmap.levels)}</Text>
            </li>
          ))}
        </ul>
      )}
      {more}
      {changes.length > 0 && writes && (
        <SheetMaker id="changements" workbook={workbook} busy={busy} actions={actions} minor />
      )}
      {isAsked ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{copilPaneTexts.declareAgain}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={declare}>
              {copilChangeTexts.declare}
            </Button>
            <Button
              size="small"
              onClick={() => {
                top.current?.focus();
                setAsked(false);
              }}
            >
              {paneTexts.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <div>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              // The one that was declared before is remembered no more.
              if (changes.length > 0) setAsked(true);
              else declare();
            }}
          >
            {copilPaneTexts.declare}
          </Button>
        </div>
      )}
    </section>
  );
}

import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { hostErrors } from '../../messages/fr';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { SheetTabProps } from './MatrixTab';

/** « Copier au propre »: what it makes and the button for it; once that is done, how to make another copy. */
export function CleanCopy({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const { cleanSheets, isRoadmap, writes, makesWorkbook } = workbook.reading;
  if (!cleanSheets && !isRoadmap) return null;
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {cleanPaneTexts.copyTitle}
      </Heading>
      {cleanSheets ? (
        <Text>{cleanPaneTexts.copyAgain(cleanSheets.tabs)}</Text>
      ) : (
        <>
          <Text>{cleanPaneTexts.copyWhat}</Text>
          {makesWorkbook && <Text>{paneTexts.makesWorkbook}</Text>}
          {writes ? (
            <div>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  void actions.copyClean();
                }}
              >
                {cleanPaneTexts.copy}
              </Button>
            </div>
          ) : (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{hostErrors['read-only-format']('')}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </section>
  );
}

import { mergeClasses, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { excelTexts } from '../../messages/fr/excel';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import { ThemedPage } from '../pane/ThemedPage';
import { useSystemTheme } from '../pane/useSystemTheme';
import { useStartStyles } from './StartPage.styles';

/** What stands in the pane before there is one: that it opens, or the sentence that says why it cannot. */
export function StartPage({ problem }: { problem?: string }): ReactNode {
  const pane = usePaneStyles();
  const own = useStartStyles();
  const isDark = useSystemTheme();
  return (
    <ThemedPage isDark={isDark}>
      <main className={mergeClasses(pane.stack, own.page)}>
        <Heading level={1}>{paneTexts.product}</Heading>
        {problem === undefined ? (
          <Text role="status">{excelTexts.opening}</Text>
        ) : (
          <div role="alert">
            <MessageBar intent="error" layout="multiline" politeness="assertive">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          </div>
        )}
      </main>
    </ThemedPage>
  );
}

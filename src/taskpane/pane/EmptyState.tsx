import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from './Heading';
import { usePaneStyles } from './Pane.styles';
import { useEmptyStateStyles } from './EmptyState.styles';

/** The first screen: what this does, in three lines, and `children`, the ways to begin. */
export function EmptyState({ children }: { children: ReactNode }): ReactNode {
  const styles = usePaneStyles();
  const own = useEmptyStateStyles();
  return (
    <div className={styles.stack}>
      <Heading level={1}>{paneTexts.product}</Heading>
      <ol className={own.steps}>
        {paneTexts.intro.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      {children}
      <Caption1 className={styles.quiet}>{paneTexts.privacy}</Caption1>
    </div>
  );
}

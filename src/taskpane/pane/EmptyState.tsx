import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from './Heading';
import { usePaneStyles } from './Pane.styles';
import { useEmptyStateStyles } from './EmptyState.styles';

export interface EmptyStateProps {
  /** What this does, in three lines. */
  intro: readonly string[];
  /** Where the user's data goes. */
  privacy: string;
  /** The ways to begin. */
  children: ReactNode;
}

/** The first screen. */
export function EmptyState({ intro, privacy, children }: EmptyStateProps): ReactNode {
  const styles = usePaneStyles();
  const own = useEmptyStateStyles();
  return (
    <div className={styles.stack}>
      <Heading level={1}>{paneTexts.product}</Heading>
      <ol className={own.steps}>
        {intro.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      {children}
      <Caption1 className={styles.quiet}>{privacy}</Caption1>
    </div>
  );
}

import type { ReactNode } from 'react';
import { usePaneStyles } from './Pane.styles';

/** Says to a screen reader what happened; others see it happen. */
export function Announcer({ text }: { text: string }): ReactNode {
  const styles = usePaneStyles();
  return (
    <div role="status" className={styles.hidden}>
      {text}
    </div>
  );
}

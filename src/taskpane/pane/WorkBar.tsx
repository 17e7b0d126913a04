import { Button, ProgressBar, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { usePaneStyles } from './Pane.styles';
import type { Work } from './paneState';

/** What is under way, how far it is when that is known, and the way to stop it. */
export function WorkBar({ work, onCancel }: { work: Work; onCancel: () => void }): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const known = work.done > 0 && work.done < 1;
  return (
    <div className={styles.tight}>
      <Text id={label} weight="semibold">
        {textOf(work)}
      </Text>
      <ProgressBar aria-labelledby={label} thickness="large" {...(known && { value: work.done })} />
      {/* Cells are changed all at once: there is nothing to stop half-way, and the change can be taken back. */}
      {work.kind !== 'correcting' && (
        <div className={styles.row}>
          <Button disabledFocusable={work.stopping === true} onClick={onCancel}>
            {work.stopping ? paneTexts.cancelling : paneTexts.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}

function textOf(work: Work): string {
  if (work.kind === 'reading') return paneTexts.reading(work.name);
  return { writing: paneTexts.writing, correcting: paneTexts.correcting, exporting: paneTexts.exporting }[
    work.kind
  ];
}

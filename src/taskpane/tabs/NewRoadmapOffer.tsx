import { Button, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { usePaneStyles } from '../pane/Pane.styles';

export interface NewRoadmapOfferProps {
  busy: boolean;
  onStart: () => void;
}

/** Offers the sheets of a new roadmap for the open workbook: what is added is told first, and done on consent. */
export function NewRoadmapOffer({ busy, onStart }: NewRoadmapOfferProps): ReactNode {
  const styles = usePaneStyles();
  const [asks, setAsks] = useState(false);
  return (
    <div className={styles.tight}>
      <div>
        <Button
          aria-expanded={asks}
          disabledFocusable={busy}
          onClick={() => {
            setAsks(!asks);
          }}
        >
          {cleanPaneTexts.addSheets}
        </Button>
      </div>
      {asks && (
        <div role="status" className={styles.tight}>
          <Text>{cleanPaneTexts.addWhat}</Text>
          <div className={styles.row}>
            <Button appearance="primary" disabledFocusable={busy} onClick={onStart}>
              {cleanPaneTexts.addConsent}
            </Button>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                setAsks(false);
              }}
            >
              {cleanPaneTexts.addNothing}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

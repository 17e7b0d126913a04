import { Caption1, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import { OptionsLink } from '../OptionsLink';

/** What is checked, behind a link. */
export function CheckOptions({ all, onAll }: { all: boolean; onAll: (all: boolean) => void }): ReactNode {
  const styles = usePaneStyles();
  // The box answers at once; the findings follow.
  const [wanted, setWanted] = useState(all);
  return (
    <OptionsLink label={paneTexts.checkOptions}>
      <Checkbox
        label={paneTexts.checkAll}
        checked={wanted}
        onChange={(_, { checked }) => {
          setWanted(checked === true);
          onAll(checked === true);
        }}
      />
      <Caption1 as="p" className={styles.paragraph}>
        {paneTexts.checkAllNote}
      </Caption1>
    </OptionsLink>
  );
}

import { Caption1, Checkbox, Link } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';

/** Settings stand behind a link: most people never need them. */
export function CheckOptions({ all, onAll }: { all: boolean; onAll: (all: boolean) => void }): ReactNode {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  // The box answers at once; the findings follow.
  const [wanted, setWanted] = useState(all);
  const options = useId();
  return (
    <div className={styles.tight}>
      <div>
        <Link
          aria-expanded={open}
          aria-controls={options}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {paneTexts.checkOptions}
        </Link>
      </div>
      <div id={options} hidden={!open}>
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
      </div>
    </div>
  );
}

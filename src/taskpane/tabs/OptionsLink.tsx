import { Link } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { usePaneStyles } from '../pane/Pane.styles';

export interface OptionsLinkProps {
  label: string;
  /** What is said below the link, open or not. */
  note?: ReactNode;
  children: ReactNode;
}

/** Settings stand behind a link: most people never need them. */
export function OptionsLink({ label, note, children }: OptionsLinkProps): ReactNode {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
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
          {label}
        </Link>
      </div>
      {note}
      <div id={options} hidden={!open}>
        {children}
      </div>
    </div>
  );
}

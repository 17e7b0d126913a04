import { useState, type ReactNode } from 'react';
import { useFoldStyles } from './Fold.styles';

export interface FoldProps {
  summary: ReactNode;
  /** Drawn while it is open. */
  children: ReactNode;
  className?: string;
  startsOpen?: boolean;
  /** There is nothing inside, and the fold is not drawn; it comes back as open as it was. */
  isEmpty?: boolean;
}

/** What stands behind a line. Only what is open is drawn: a roadmap may hold thousands of actions. */
export function Fold(props: FoldProps): ReactNode {
  const { summary, children, className, startsOpen = false, isEmpty = false } = props;
  const own = useFoldStyles();
  const [open, setOpen] = useState(startsOpen);
  if (isEmpty) return null;
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {/* A tab stop by itself in browsers, but not for office.js in Excel on the web, which handles Tab. */}
      <summary className={own.summary} tabIndex={0}>
        {summary}
      </summary>
      {open && <div className={className ?? own.inside}>{children}</div>}
    </details>
  );
}

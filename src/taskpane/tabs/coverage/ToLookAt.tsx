import { Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Source } from '../../../domain/roadmap';
import { useTreeStyles } from '../BranchItem.styles';
import { LeafItem } from '../LeafList';
import type { Leaf } from '../roadmapTree';
import { usePaged } from '../usePaged';

const PAGE = 50;

export interface ToLookAtProps {
  /** How many there are of what. */
  title: string;
  leaves: Leaf[];
  onShow: (source: Source) => void;
}

/** Objectives or actions of one kind behind their number, each a way to its cell; nothing when there are none. */
export function ToLookAt({ title, leaves, onShow }: ToLookAtProps): ReactNode {
  const own = useTreeStyles();
  const [open, setOpen] = useState(false);
  const [shown, more] = usePaged(leaves, PAGE, title);
  if (leaves.length === 0) return null;
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {/* A tab stop by itself in browsers, but not for office.js in Excel on the web, which handles Tab. */}
      <summary className={own.summary} tabIndex={0}>
        <Text weight="semibold">{title}</Text>
      </summary>
      {open && (
        <div className={own.inside}>
          <ul className={own.leaves}>
            {shown.map((leaf) => (
              <LeafItem key={leaf.id} leaf={leaf} onShow={onShow} />
            ))}
          </ul>
          {more}
        </div>
      )}
    </details>
  );
}

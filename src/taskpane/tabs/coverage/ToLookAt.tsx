import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Source } from '../../../domain/roadmap';
import { Fold } from '../Fold';
import { LeafItem } from '../LeafList';
import { useLeafStyles } from '../LeafList.styles';
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
  const own = useLeafStyles();
  const [shown, more] = usePaged(leaves, PAGE, title);
  return (
    <Fold summary={<Text weight="semibold">{title}</Text>} isEmpty={leaves.length === 0}>
      <ul className={own.leaves}>
        {shown.map((leaf) => (
          <LeafItem key={leaf.id} leaf={leaf} onShow={onShow} />
        ))}
      </ul>
      {more}
    </Fold>
  );
}

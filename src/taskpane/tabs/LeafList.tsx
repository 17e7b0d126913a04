import { Caption1, Caption1Strong } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Source } from '../../domain/roadmap';
import { useLeafStyles } from './LeafList.styles';
import { PlaceLink } from './PlaceLink';
import type { Leaf } from './roadmapTree';
import { usePaged } from './usePaged';

const PAGE = 100;

export interface LeafListProps {
  /** What these are, above them. */
  title: string;
  leaves: Leaf[];
  onShow: (source: Source) => void;
}

/** Actions, levers or indicators, each a way to its cell; nothing when there are none. */
export function LeafList({ title, leaves, onShow }: LeafListProps): ReactNode {
  const own = useLeafStyles();
  const label = useId();
  const [shown, more] = usePaged(leaves, PAGE, title);
  if (leaves.length === 0) return null;
  return (
    <div>
      <Caption1Strong id={label}>{title}</Caption1Strong>
      <ul className={own.leaves} aria-labelledby={label}>
        {shown.map((leaf) => (
          <LeafItem key={leaf.id} leaf={leaf} onShow={onShow} />
        ))}
      </ul>
      {more}
    </div>
  );
}

/** One item and the lines under it. */
export function LeafItem({ leaf, onShow }: { leaf: Leaf; onShow: (source: Source) => void }): ReactNode {
  const own = useLeafStyles();
  return (
    <li>
      <PlaceLink source={leaf.source} onShow={onShow}>
        {leaf.label}
      </PlaceLink>
      {leaf.details.length > 0 && (
        <ul className={own.details}>
          {leaf.details.map((detail, place) => (
            <li key={place}>
              <Caption1>{detail}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

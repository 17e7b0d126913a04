import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Source } from '../../domain/roadmap';
import { paneTexts } from '../../messages/fr/pane';

export interface PlaceLinkProps {
  source: Source;
  onShow: (source: Source) => void;
  /** What stands on the link; the place itself when it is left out. */
  children?: string;
}

/** A way to a cell. */
export function PlaceLink({ source, onShow, children }: PlaceLinkProps): ReactNode {
  const place = paneTexts.place(source);
  return (
    <Link
      inline={children === undefined}
      appearance={children === undefined ? 'default' : 'subtle'}
      aria-label={children === undefined ? paneTexts.show(place) : paneTexts.showItem(children, place)}
      title={paneTexts.show(place)}
      onClick={() => {
        onShow(source);
      }}
    >
      {children ?? place}
    </Link>
  );
}

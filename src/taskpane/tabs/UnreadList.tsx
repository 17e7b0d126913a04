import { Caption1, Caption1Strong, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Source, Unread } from '../../domain/roadmap';
import { excerpt } from '../../domain/text';
import { paneTexts } from '../../messages/fr/pane';
import { usePaneStyles } from '../pane/Pane.styles';
import { Fold } from './Fold';
import { PlaceLink } from './PlaceLink';
import { usePaged } from './usePaged';

const PAGE = 50;

/** What was seen and left aside, by reason, the reasons that ask for a look first. */
export function UnreadList({
  unread,
  onShow,
}: {
  unread: Unread[];
  onShow: (source: Source) => void;
}): ReactNode {
  const styles = usePaneStyles();
  const reasons = Object.keys(paneTexts.unreadReasons) as Unread['reason'][];
  const sorted = reasons.flatMap((reason) => unread.filter((one) => one.reason === reason));
  const [shown, more] = usePaged(sorted, PAGE, 'unread');
  return (
    <Fold
      summary={<Text weight="semibold">{paneTexts.unread(unread.length)}</Text>}
      isEmpty={unread.length === 0}
    >
      <Caption1 className={styles.quiet}>{paneTexts.unreadNote}</Caption1>
      <ul className={styles.list}>
        {shown.map(({ source, text, reason }, place) => (
          <li key={place} className={styles.tight}>
            <Caption1Strong>{paneTexts.unreadReasons[reason]}</Caption1Strong>
            <Text>{excerpt(text, 160)}</Text>
            <Caption1>
              <PlaceLink source={source} onShow={onShow} />
            </Caption1>
          </li>
        ))}
      </ul>
      {more}
    </Fold>
  );
}

import { Caption1, Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetRecognition } from '../../domain/recognition';
import { readingTexts } from '../../messages/fr/reading';
import { usePaneStyles } from '../pane/Pane.styles';
import { useFindingStyles } from './checks/FindingCard.styles';
import { summaryOf } from './recognitionWords';

/** A sheet of which there is nothing to say: a clean one, or one that is not read because others hold the roadmap. */
export function SheetLine({
  recognition,
  onShow,
}: {
  recognition: SheetRecognition;
  onShow: (sheet: string) => void;
}): ReactNode {
  const styles = usePaneStyles();
  const card = useFindingStyles();
  const { sheet } = recognition;
  return (
    <li className={card.card}>
      <Link
        aria-label={readingTexts.showSheet(sheet)}
        onClick={() => {
          onShow(sheet);
        }}
      >
        <Text weight="semibold">{sheet}</Text>
      </Link>{' '}
      <Caption1 className={styles.quiet}>{summaryOf(recognition)}</Caption1>
    </li>
  );
}

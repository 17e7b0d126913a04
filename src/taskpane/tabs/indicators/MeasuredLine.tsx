import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frenchDay } from '../../../domain/frenchDay';
import { frenchNumber } from '../../../domain/frenchNumber';
import { indicatorsPaneTexts } from '../../../messages/fr/indicatorsPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { FollowUpCounts } from './followedIndicators';

export interface MeasuredLineProps {
  counts: FollowUpCounts;
  /** ISO day of the figures. */
  day: string;
  /** Whether a value can be written into this workbook. */
  writes: boolean;
}

/** What is measured, how far along that is, and, where nothing is, how to begin. */
export function MeasuredLine({ counts, day, writes }: MeasuredLineProps): ReactNode {
  const styles = usePaneStyles();
  const { measured, mean, withoutTarget } = counts;
  const texts = indicatorsPaneTexts;
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{texts.measured(counts)}</Text>
      {mean.value !== null && <Text>{texts.mean(frenchNumber(mean.value, 0), mean.counted, mean.of)}</Text>}
      {measured === 0 ? (
        <Text>{writes ? texts.begin : texts.beginElsewhere}</Text>
      ) : (
        withoutTarget > 0 && <Text>{texts.withoutTargets(withoutTarget)}</Text>
      )}
      {measured > 0 && <Caption1 className={styles.quiet}>{texts.day(frenchDay(day))}</Caption1>}
    </div>
  );
}

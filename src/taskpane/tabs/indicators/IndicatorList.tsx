import { useId, useMemo, type ReactNode } from 'react';
import type { Roadmap, Source } from '../../../domain/roadmap';
import { indicatorsPaneTexts } from '../../../messages/fr/indicatorsPane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import { labelOf } from '../roadmapTree';
import { usePaged } from '../usePaged';
import type { FollowedIndicator } from './followedIndicators';
import { IndicatorItem } from './IndicatorItem';

const PAGE = 50;

export interface IndicatorListProps {
  all: readonly FollowedIndicator[];
  roadmap: Pick<Roadmap, 'objectives'>;
  onShow: (source: Source) => void;
}

/** Every indicator with how far along it is, in the order of the workbook. */
export function IndicatorList({ all, roadmap, onShow }: IndicatorListProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const objectives = useMemo(
    () => new Map(roadmap.objectives.map((objective) => [objective.id, labelOf(objective)])),
    [roadmap],
  );
  const [shown, more] = usePaged(all, PAGE, 'indicators');
  if (all.length === 0) return null;
  return (
    <section className={styles.stack} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {indicatorsPaneTexts.list}
      </Heading>
      <ul className={styles.list} aria-labelledby={heading}>
        {shown.map((one) => (
          <IndicatorItem
            key={one.indicator.id}
            one={one}
            objective={one.indicator.objective === null ? undefined : objectives.get(one.indicator.objective)}
            onShow={onShow}
          />
        ))}
      </ul>
      {more}
    </section>
  );
}

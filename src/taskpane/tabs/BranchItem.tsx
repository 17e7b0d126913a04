import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Levels, Source } from '../../domain/roadmap';
import { paneTexts } from '../../messages/fr/pane';
import { usePaneStyles } from '../pane/Pane.styles';
import { Fold } from './Fold';
import { LeafList } from './LeafList';
import { PlaceLink } from './PlaceLink';
import { countsUnder, type Branch } from './roadmapTree';

export interface BranchItemProps {
  branch: Branch;
  levels: Levels;
  onShow: (source: Source) => void;
  startsOpen?: boolean;
}

/** One axis or objective, which opens on what stands under it. */
export function BranchItem({ branch, levels, onShow, startsOpen = false }: BranchItemProps): ReactNode {
  const styles = usePaneStyles();
  const counts = countsUnder(branch);
  const inside = [
    counts.actions > 0 && paneTexts.actionCount(levels.action, counts.actions),
    counts.levers > 0 && paneTexts.leverCount(counts.levers),
    counts.indicators > 0 && paneTexts.indicatorCount(counts.indicators),
  ].filter((text) => text !== false);
  return (
    <li>
      <Fold
        startsOpen={startsOpen}
        summary={
          <>
            <Text weight="semibold">{branch.label}</Text>{' '}
            {inside.length > 0 && <Caption1 className={styles.quiet}>{inside.join(', ')}</Caption1>}
          </>
        }
      >
        {branch.source && (
          <Caption1>
            <PlaceLink source={branch.source} onShow={onShow} />
          </Caption1>
        )}
        {branch.branches.length > 0 && (
          <ul className={styles.list}>
            {branch.branches.map((child) => (
              <BranchItem key={child.id} branch={child} levels={levels} onShow={onShow} />
            ))}
          </ul>
        )}
        <LeafList title={paneTexts.levelOf(levels.action)} leaves={branch.actions} onShow={onShow} />
        <LeafList title={paneTexts.levers} leaves={branch.levers} onShow={onShow} />
        <LeafList title={paneTexts.indicators} leaves={branch.indicators} onShow={onShow} />
      </Fold>
    </li>
  );
}

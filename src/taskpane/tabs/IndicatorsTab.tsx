import { Caption1, Text } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { tidy } from '../../domain/text';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { SheetTabProps } from './MatrixTab';
import { PlaceLink } from './PlaceLink';
import { labelOf } from './roadmapTree';
import { SheetMaker } from './SheetMaker';
import { usePaged } from './usePaged';

const PAGE = 50;

/** Every indicator with its targets, and the button that makes their sheet. */
export function IndicatorsTab({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap } = workbook.reading;
  const objectives = useMemo(
    () => new Map(roadmap.objectives.map((objective) => [objective.id, labelOf(objective)])),
    [roadmap],
  );
  const [shown, more] = usePaged(roadmap.indicators, PAGE, 'indicators');
  const targets = roadmap.indicators.reduce((sum, indicator) => sum + indicator.targets.length, 0);
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.indicators}</Heading>
      {roadmap.indicators.length > 0 && (
        <Text>{paneTexts.indicatorsWhat(roadmap.indicators.length, targets)}</Text>
      )}
      <SheetMaker id="indicateurs" workbook={workbook} busy={busy} actions={actions} />
      <ul className={styles.list}>
        {shown.map((indicator) => (
          <li key={indicator.id} className={styles.tight}>
            <span>
              <PlaceLink source={indicator.source} onShow={actions.show}>
                {labelOf(indicator)}
              </PlaceLink>
            </span>
            {indicator.targets.length > 0 && (
              <Text>
                <Text weight="semibold">{paneTexts.label(paneTexts.target)}</Text>{' '}
                {indicator.targets.map(({ text }) => tidy(text)).join('\u00a0; ')}
              </Text>
            )}
            {indicator.objective !== null && objectives.has(indicator.objective) && (
              <Caption1 className={styles.quiet}>{objectives.get(indicator.objective)}</Caption1>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

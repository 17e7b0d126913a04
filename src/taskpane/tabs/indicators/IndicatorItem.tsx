import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frenchNumber } from '../../../domain/frenchNumber';
import type { Source } from '../../../domain/roadmap';
import { missingRateTexts, progressStateTexts } from '../../../messages/fr/followUp';
import { indicatorsPaneTexts } from '../../../messages/fr/indicatorsPane';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import { PlaceLink } from '../PlaceLink';
import { labelOf } from '../roadmapTree';
import type { FollowedIndicator } from './followedIndicators';
import { useIndicatorStyles } from './IndicatorItem.styles';
import { measureText } from './measureText';

export interface IndicatorItemProps {
  one: FollowedIndicator;
  /** What its objective is called, where it has one. */
  objective: string | undefined;
  onShow: (source: Source) => void;
}

/** One indicator: its state in a word, its value, target and rate, or why it has none, and the way to its cells. */
export function IndicatorItem({ one, objective, onShow }: IndicatorItemProps): ReactNode {
  const styles = usePaneStyles();
  const own = useIndicatorStyles();
  const { indicator, progress } = one;
  const { unit, current, targets } = indicator;
  const { state, rate, missing, freshness, months } = progress;
  const texts = indicatorsPaneTexts;
  return (
    <li className={own.item}>
      <span>
        <PlaceLink source={indicator.source} onShow={onShow}>
          {labelOf(indicator)}
        </PlaceLink>
      </span>
      <Text
        weight="semibold"
        className={state === 'met' || state === 'late' || state === 'watch' ? own[state] : undefined}
      >
        {progressStateTexts[state]}
      </Text>
      {(current || targets.length > 0 || rate !== null) && (
        <dl className={own.facts}>
          {current && (
            <Fact label={texts.value}>
              <PlaceLink source={current.source} onShow={onShow}>
                {measureText(current, { unit, dated: true })}
              </PlaceLink>
            </Fact>
          )}
          {targets.length > 0 && (
            <Fact label={texts.target}>
              {targets.map((target) => measureText(target, { unit })).join('\u00a0; ')}
            </Fact>
          )}
          {rate !== null && <Fact label={texts.rate}>{texts.percent(frenchNumber(rate, 0))}</Fact>}
        </dl>
      )}
      {/* That there is no value is what the state says. */}
      {missing !== undefined && missing !== 'noCurrent' && (
        <Caption1 className={styles.quiet}>{missingRateTexts[missing]}</Caption1>
      )}
      {freshness === 'stale' && months !== null && <Caption1>{texts.stale(months)}</Caption1>}
      {objective !== undefined && <Caption1 className={styles.quiet}>{objective}</Caption1>}
    </li>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const own = useIndicatorStyles();
  return (
    <>
      <dt>
        <Text weight="semibold">{paneTexts.label(label)}</Text>
      </dt>
      <dd className={own.fact}>
        <Text>{children}</Text>
      </dd>
    </>
  );
}

import { Button, Caption1, Link, Text } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import { INDICATORS_SETTING, MOST_INDICATORS, shownIndicators } from '../../../domain/copil/shownIndicators';
import type { Roadmap } from '../../../domain/roadmap';
import type { SettingChanges, Settings } from '../../../domain/settings';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import { IndicatorPicker } from '../indicators/IndicatorPicker';
import { labelOf } from '../roadmapTree';

export interface ShownIndicatorsProps {
  roadmap: Roadmap;
  settings: Settings;
  onConfigure: (changes: SettingChanges) => void;
}

/** The indicators that the page for the recteur shows: those chosen for the user until one is taken out or added. */
export function ShownIndicators({ roadmap, settings, onConfigure }: ShownIndicatorsProps): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const top = useRef<HTMLDivElement>(null);
  const { indicators, isChosen } = shownIndicators(roadmap, settings);
  const ids = indicators.map(({ id }) => id);
  const choose = (chosen: readonly string[]): void => {
    onConfigure({ [INDICATORS_SETTING]: chosen.length === 0 ? null : JSON.stringify(chosen) });
    // What was pressed may be gone.
    top.current?.focus();
  };
  return (
    <div role="group" aria-labelledby={label} className={styles.tight} ref={top} tabIndex={-1}>
      <Text id={label} weight="semibold">
        {copilPaneTexts.indicators}
      </Text>
      {!isChosen && (
        <Caption1>{ids.length > 0 ? copilPaneTexts.automatic : copilPaneTexts.noneTelling}</Caption1>
      )}
      {ids.length > 0 && (
        <ul className={styles.list} aria-labelledby={label}>
          {indicators.map((indicator) => (
            <li key={indicator.id} className={styles.row}>
              <Text>{labelOf(indicator)}</Text>
              <Button
                size="small"
                aria-label={copilPaneTexts.removeIndicator(labelOf(indicator))}
                onClick={() => {
                  choose(ids.filter((id) => id !== indicator.id));
                }}
              >
                {copilPaneTexts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {ids.length < MOST_INDICATORS ? (
        <IndicatorPicker
          label={copilPaneTexts.addIndicator}
          indicators={roadmap.indicators.filter(({ id }) => !ids.includes(id))}
          chosen={null}
          onChoose={(id) => {
            if (id !== null) choose([...ids, id]);
          }}
        />
      ) : (
        roadmap.indicators.length > ids.length && <Caption1>{copilPaneTexts.enoughIndicators}</Caption1>
      )}
      {isChosen && (
        <div>
          <Link
            onClick={() => {
              choose([]);
            }}
          >
            {copilPaneTexts.backToAutomatic}
          </Link>
        </div>
      )}
    </div>
  );
}

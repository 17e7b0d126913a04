import { Button, Text } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import { chartSetting } from '../../../domain/chartChoices';
import type { FollowUpParameters } from '../../../domain/followUp/parameters';
import type { SettingChanges } from '../../../domain/settings';
import { chartPaneTexts } from '../../../messages/fr/chartPane';
import { shownCharts, type ShownCharts } from '../../../workflows/shownCharts';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import { Fold } from '../Fold';
import { PlaceLink } from '../PlaceLink';
import { usePaged } from '../usePaged';
import { ChartCard } from './ChartCard';

/** A chart is drawn whole: a few at once are enough. */
const PAGE = 3;

export interface IndicatorChartsProps {
  workbook: Pick<OpenWorkbook, 'reading'>;
  actions: Pick<PaneActions, 'show' | 'configure'>;
  parameters: FollowUpParameters;
}

/** Every chart that the workbook has figures for, and what is on none. Nothing where it has no figures. */
export function IndicatorCharts({ workbook, actions, parameters }: IndicatorChartsProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const { roadmap, settings } = workbook.reading;
  const { day } = parameters;
  const charts = useMemo(() => shownCharts(roadmap, settings, day), [roadmap, settings, day]);
  const [shown, more] = usePaged(charts.shown, PAGE, 'charts');
  if (charts.shown.length + charts.hidden.length + charts.leftOut.length === 0) return null;
  const configure = (changes: SettingChanges): void => {
    void actions.configure(changes, chartPaneTexts.kept);
  };
  return (
    <section className={styles.stack} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {chartPaneTexts.title}
      </Heading>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((chart) => (
            <ChartCard
              key={chart.id}
              chart={chart}
              parameters={parameters}
              onShow={actions.show}
              onConfigure={configure}
            />
          ))}
        </ul>
      )}
      {more}
      <Hidden hidden={charts.hidden} onConfigure={configure} />
      <LeftOut leftOut={charts.leftOut} onShow={actions.show} />
    </section>
  );
}

interface HiddenProps extends Pick<ShownCharts, 'hidden'> {
  onConfigure: (changes: SettingChanges) => void;
}

function Hidden({ hidden, onConfigure }: HiddenProps): ReactNode {
  const styles = usePaneStyles();
  return (
    <Fold
      summary={<Text weight="semibold">{chartPaneTexts.hidden(hidden.length)}</Text>}
      isEmpty={hidden.length === 0}
    >
      <ul className={styles.list}>
        {hidden.map(({ id, choices, title }) => (
          <li key={id} className={styles.row}>
            <Text>{title}</Text>
            <Button
              size="small"
              aria-label={chartPaneTexts.showOf(title)}
              onClick={() => {
                const usual = choices[0] === 'masqué' ? choices[1] : null;
                onConfigure({ [chartSetting(id)]: usual ?? null });
              }}
            >
              {chartPaneTexts.show}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface LeftOutProps extends Pick<ShownCharts, 'leftOut'> {
  onShow: PaneActions['show'];
}

function LeftOut({ leftOut, onShow }: LeftOutProps): ReactNode {
  const styles = usePaneStyles();
  return (
    <Fold
      summary={<Text weight="semibold">{chartPaneTexts.leftOut(leftOut.length)}</Text>}
      isEmpty={leftOut.length === 0}
    >
      <ul className={styles.list}>
        {leftOut.map(({ text, source }, i) => (
          <li key={i}>
            <PlaceLink source={source} onShow={onShow}>
              {text}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

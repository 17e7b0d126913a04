import { Caption1, Field, Select, Text } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { chartSetting, type ChartChoice } from '../../../domain/chartChoices';
import type { FollowUpParameters } from '../../../domain/followUp/parameters';
import { frenchDay } from '../../../domain/frenchDay';
import { frenchNumber } from '../../../domain/frenchNumber';
import type { Source } from '../../../domain/roadmap';
import type { SettingChanges } from '../../../domain/settings';
import {
  annexFormulaTexts,
  chartFormulaTexts,
  chartPaneTexts,
  thresholdText,
} from '../../../messages/fr/chartPane';
import { chartChoiceTexts } from '../../../messages/fr/charts';
import { paneTexts } from '../../../messages/fr/pane';
import type { ShownChart } from '../../../workflows/shownCharts';
import { usePaneStyles } from '../../pane/Pane.styles';
import { ChartView } from '../../workbook/ChartView';
import { Fold } from '../Fold';
import { PlaceLink } from '../PlaceLink';
import { usePaged } from '../usePaged';
import { useChartCardStyles } from './ChartCard.styles';

const PAGE = 30;

export interface ChartCardProps {
  chart: ShownChart;
  parameters: FollowUpParameters;
  onShow: (source: Source) => void;
  onConfigure: (changes: SettingChanges) => void;
}

/** A chart with its figures in words, how they are computed, the ways to their cells, and what it is shown as. */
export function ChartCard({ chart, parameters, onShow, onConfigure }: ChartCardProps): ReactNode {
  const styles = usePaneStyles();
  const own = useChartCardStyles();
  const { id, choices, choice, title, sentence, notes = [], plan } = chart;
  return (
    <li className={own.card}>
      <ChartView chart={plan} />
      <Text as="p" className={styles.paragraph}>
        {sentence}
      </Text>
      {notes.map((note) => (
        <Caption1 as="p" key={note} className={styles.paragraph}>
          {note}
        </Caption1>
      ))}
      <Fold summary={<Text>{chartPaneTexts.how}</Text>}>
        {formulaOf(id, parameters).map((line) => (
          <Text as="p" key={line} className={styles.paragraph}>
            {line}
          </Text>
        ))}
        <Sources sources={chart.sources} onShow={onShow} />
      </Fold>
      <Fold summary={<Text>{chartPaneTexts.cells}</Text>} isEmpty={chart.figures.length === 0}>
        <Cells figures={chart.figures} about={id} onShow={onShow} />
      </Fold>
      <Field label={chartPaneTexts.showAs} size="small" orientation="horizontal" className={own.choice}>
        <Select
          size="small"
          aria-label={`${chartPaneTexts.showAs}, ${title}`}
          value={choice}
          onChange={(_, { value }) => {
            const wanted = choices.find((one) => one === value);
            if (wanted) onConfigure(settingOf(chart, wanted));
          }}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {chartChoiceTexts[one]}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

/** What suits a chart by itself needs no setting. */
function settingOf({ id, choices }: Pick<ShownChart, 'id' | 'choices'>, wanted: ChartChoice): SettingChanges {
  return { [chartSetting(id)]: wanted === choices[0] ? null : wanted };
}

function formulaOf(id: string, { day, watchBelow, lateBelow }: FollowUpParameters): string[] {
  const kind = id.split('/')[0]!;
  const lines = chartFormulaTexts[kind] ?? annexFormulaTexts;
  const thresholds = thresholdText(frenchNumber(watchBelow), frenchNumber(lateBelow));
  return [
    ...lines,
    ...(kind === 'avancement' ? [thresholds] : []),
    ...(lines === annexFormulaTexts ? [] : [chartPaneTexts.day(frenchDay(day))]),
  ];
}

function Sources({
  sources,
  onShow,
}: Pick<ShownChart, 'sources'> & Pick<ChartCardProps, 'onShow'>): ReactNode {
  return (
    <Text as="p">
      {paneTexts.label(chartPaneTexts.sources)}{' '}
      {sources.map((source, i) => (
        <Fragment key={i}>
          {i > 0 && '\u00a0; '}
          <PlaceLink source={source} onShow={onShow} />
        </Fragment>
      ))}
    </Text>
  );
}

interface CellsProps extends Pick<ShownChart, 'figures'>, Pick<ChartCardProps, 'onShow'> {
  /** The id of the chart. */
  about: string;
}

function Cells({ figures, about, onShow }: CellsProps): ReactNode {
  const styles = usePaneStyles();
  const [shown, more] = usePaged(figures, PAGE, about);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ label, source }, i) => (
          <li key={i}>
            <PlaceLink source={source} onShow={onShow}>
              {label}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

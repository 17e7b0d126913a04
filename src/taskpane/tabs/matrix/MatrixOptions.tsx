import { Caption1, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { AXES_SETTING, axesSetting, matrixShape, shapeSettings } from '../../../domain/matrixShape';
import { changedSettings, type SettingChanges, type Settings } from '../../../domain/settings';
import { matrixPaneTexts } from '../../../messages/fr/matrixPane';
import type { MatrixAxis } from '../../../workflows/matrixAxes';
import { usePaneStyles } from '../../pane/Pane.styles';
import { OptionsLink } from '../OptionsLink';
import { AxisChoice, shownAxes } from './AxisChoice';

export interface MatrixOptionsProps {
  settings: Settings;
  axes: readonly MatrixAxis[];
  onConfigure: (changes: SettingChanges) => Promise<void>;
}

type ShapeSetting = (typeof shapeSettings)[keyof typeof shapeSettings];

/** How the matrix is laid out and printed, behind a link; each choice answers at once and is then kept. */
export function MatrixOptions({ settings, axes, onConfigure }: MatrixOptionsProps): ReactNode {
  const styles = usePaneStyles();
  const [wanted, setWanted] = useState<SettingChanges>({});
  const now = changedSettings(settings, wanted);
  const change = (changes: SettingChanges): void => {
    setWanted({ ...wanted, ...changes });
    void onConfigure(changes);
  };
  const shown = shownAxes(axes, matrixShape(now).axes);
  const choice = (label: string, setting: ShapeSetting, usual: string, other: string): ReactNode => (
    <TwoWays
      label={label}
      texts={[usual, other]}
      isOther={now[setting.name] === setting.other}
      onChoose={(isOther) => {
        change({ [setting.name]: isOther ? setting.other : null });
      }}
    />
  );
  return (
    <OptionsLink
      label={matrixPaneTexts.settings}
      note={
        shown.size < axes.length && (
          <Caption1 as="p" className={styles.paragraph}>
            {matrixPaneTexts.shownAxes(shown.size, axes.length)}
          </Caption1>
        )
      }
    >
      <div className={styles.stack}>
        {choice(matrixPaneTexts.page, shapeSettings.blocks, matrixPaneTexts.onePage, matrixPaneTexts.blocks)}
        {choice(
          matrixPaneTexts.direction,
          shapeSettings.transposed,
          matrixPaneTexts.rows,
          matrixPaneTexts.columns,
        )}
        {choice(
          matrixPaneTexts.paper,
          shapeSettings.paper,
          matrixPaneTexts.papers.A4,
          matrixPaneTexts.papers.A3,
        )}
        {axes.length > 1 && (
          <AxisChoice
            label={matrixPaneTexts.axes}
            note={matrixPaneTexts.axesNote}
            axes={axes}
            shown={shown}
            onChoose={(ids) => {
              change({ [AXES_SETTING]: axesSetting(ids) });
            }}
          />
        )}
        <Caption1 as="p" className={styles.paragraph}>
          {matrixPaneTexts.note}
        </Caption1>
      </div>
    </OptionsLink>
  );
}

interface TwoWaysProps {
  label: string;
  texts: readonly [usual: string, other: string];
  isOther: boolean;
  onChoose: (isOther: boolean) => void;
}

function TwoWays({ label, texts, isOther, onChoose }: TwoWaysProps): ReactNode {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <div className={styles.tight}>
      <Text id={id} weight="semibold">
        {label}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={texts[isOther ? 1 : 0]}
        onChange={(_, { value }) => {
          onChoose(value === texts[1]);
        }}
      >
        {texts.map((text) => (
          <Radio key={text} value={text} label={text} />
        ))}
      </RadioGroup>
    </div>
  );
}

import { Caption1, Checkbox, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import {
  chosenDossier,
  dossierAnnexes,
  DOSSIER_SETTING,
  dossierSetting,
  dossierSheets,
} from '../../../domain/copil/dossier';
import { filterSettings, roadmapFilter } from '../../../domain/copil/filter';
import { personsShown, PERSONS_SETTING } from '../../../domain/copil/personsShown';
import { changedSettings, type SettingChanges } from '../../../domain/settings';
import { copilPaneTexts, dossierTabs } from '../../../messages/fr/copilPane';
import { matrixAxes } from '../../../workflows/matrixAxes';
import { usePaneStyles } from '../../pane/Pane.styles';
import { AxisChoice, shownAxes } from '../matrix/AxisChoice';
import type { SheetTabProps } from '../MatrixTab';
import { OptionsLink } from '../OptionsLink';
import { ShownIndicators } from './ShownIndicators';

/** What is handed over, and of whom, behind a link; each choice answers at once and is then kept. */
export function CopilOptions({ workbook, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap, settings, possible } = workbook.reading;
  const [wanted, setWanted] = useState<SettingChanges>({});
  const now = changedSettings(settings, wanted);
  const change = (changes: SettingChanges): void => {
    setWanted({ ...wanted, ...changes });
    void actions.configure(changes, copilPaneTexts.kept);
  };
  const axes = matrixAxes(roadmap);
  const sheets = [...dossierSheets, ...dossierAnnexes].filter((id) => possible[id] === 'ready');
  return (
    <OptionsLink label={copilPaneTexts.settings}>
      <div className={styles.stack}>
        <Persons
          isNamed={personsShown(now) === 'noms'}
          onChoose={(isNamed) => {
            change({ [PERSONS_SETTING]: isNamed ? 'noms' : null });
          }}
        />
        {possible['page-recteur'] === 'ready' && roadmap.indicators.length > 0 && (
          <ShownIndicators roadmap={roadmap} settings={now} onConfigure={change} />
        )}
        <DossierParts
          sheets={sheets}
          chosen={chosenDossier(now)}
          onChoose={(ids) => {
            change({ [DOSSIER_SETTING]: dossierSetting(ids) });
          }}
        />
        {axes.length > 1 && (
          <AxisChoice
            label={copilPaneTexts.axes}
            note={copilPaneTexts.axesNote}
            axes={axes}
            shown={shownAxes(axes, roadmapFilter(now).axes ?? null)}
            onChoose={(ids) => {
              change({ [filterSettings.axes]: ids && JSON.stringify(ids) });
            }}
          />
        )}
        <Caption1 as="p" className={styles.paragraph}>
          {copilPaneTexts.note}
        </Caption1>
      </div>
    </OptionsLink>
  );
}

function Persons({
  isNamed,
  onChoose,
}: {
  isNamed: boolean;
  onChoose: (isNamed: boolean) => void;
}): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  return (
    <div className={styles.tight}>
      <Text id={label} weight="semibold">
        {copilPaneTexts.persons}
      </Text>
      <RadioGroup
        aria-labelledby={label}
        value={isNamed ? 'noms' : 'fonctions'}
        onChange={(_, { value }) => {
          onChoose(value === 'noms');
        }}
      >
        <Radio value="fonctions" label={copilPaneTexts.functionsOnly} />
        <Radio value="noms" label={copilPaneTexts.names} />
      </RadioGroup>
    </div>
  );
}

interface DossierPartsProps {
  /** Ids of those that can be made. */
  sheets: readonly string[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Which sheets the dossier has: at least one of those that can be made. */
function DossierParts({ sheets, chosen, onChoose }: DossierPartsProps): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const shown = sheets.filter((id) => chosen.includes(id));
  return (
    <div role="group" aria-labelledby={label} className={styles.tight}>
      <Text id={label} weight="semibold">
        {copilPaneTexts.parts}
      </Text>
      {sheets.map((id) => (
        <Checkbox
          key={id}
          label={dossierTabs[id] ?? id}
          checked={chosen.includes(id)}
          disabled={shown.length === 1 && shown[0] === id}
          onChange={(_, { checked }) => {
            onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id));
          }}
        />
      ))}
    </div>
  );
}

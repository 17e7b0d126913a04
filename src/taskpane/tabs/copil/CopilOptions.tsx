import { Caption1, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import {
  chosenParts,
  DOCUMENT_SETTING,
  documentParts,
  partsSetting,
} from '../../../domain/copil/documentParts';
import {
  chosenDossier,
  dossierAnnexes,
  DOSSIER_SETTING,
  dossierSetting,
  dossierSheets,
} from '../../../domain/copil/dossier';
import { personsShown, PERSONS_SETTING } from '../../../domain/copil/personsShown';
import { changedSettings, type SettingChanges } from '../../../domain/settings';
import { copilPaneTexts, documentPartTexts, dossierTabs } from '../../../messages/fr/copilPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { OptionsLink } from '../OptionsLink';
import { FilterChoice } from './FilterChoice';
import { PartChoice } from './PartChoice';
import { ShownIndicators } from './ShownIndicators';

/** What is handed over, and of whom, behind a link; each choice answers at once and is then kept. */
export function CopilOptions({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap, settings, possible } = workbook.reading;
  const [wanted, setWanted] = useState<SettingChanges>({});
  const now = changedSettings(settings, wanted);
  const change = (changes: SettingChanges, said = ''): Promise<void> => {
    setWanted({ ...wanted, ...changes });
    return actions.configure(changes, `${copilPaneTexts.kept} ${said}`.trimEnd());
  };
  const sheets = [...dossierSheets, ...dossierAnnexes].filter((id) => possible[id] === 'ready');
  return (
    <OptionsLink label={copilPaneTexts.settings}>
      <div className={styles.stack}>
        <Persons
          isNamed={personsShown(now) === 'noms'}
          onChoose={(isNamed) => void change({ [PERSONS_SETTING]: isNamed ? 'noms' : null })}
        />
        <FilterChoice roadmap={roadmap} settings={now} busy={busy} onConfigure={change} />
        {possible['page-recteur'] === 'ready' && roadmap.indicators.length > 0 && (
          <ShownIndicators roadmap={roadmap} settings={now} onConfigure={(changes) => void change(changes)} />
        )}
        <PartChoice
          label={copilPaneTexts.parts}
          parts={sheets.map((id) => ({ id, text: dossierTabs[id] ?? id }))}
          chosen={chosenDossier(now)}
          onChoose={(ids) => void change({ [DOSSIER_SETTING]: dossierSetting(ids) })}
        />
        <PartChoice
          label={copilPaneTexts.documentParts}
          parts={documentParts.map((id) => ({ id, text: documentPartTexts[id] }))}
          chosen={chosenParts(now)}
          onChoose={(ids) => void change({ [DOCUMENT_SETTING]: partsSetting(ids) })}
        />
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

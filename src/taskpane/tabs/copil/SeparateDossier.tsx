import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chosenDossier } from '../../../domain/copil/dossier';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { CopilTabProps } from './CopilTab';
import { ExportButton } from './ExportButton';

/** The dossier as a workbook of its own, where one can be handed over and has a sheet. */
export function SeparateDossier(props: CopilTabProps): ReactNode {
  const styles = usePaneStyles();
  const { reading, session } = props.workbook;
  const isHandedOver = session.openCopy !== undefined || props.actions.savesFiles;
  const hasSheets = chosenDossier(reading.settings).some((id) => reading.possible[id] === 'ready');
  if (!isHandedOver || !hasSheets) return null;
  return (
    <div className={styles.tight}>
      <ExportButton {...props} kind="dossier" label={copilPaneTexts.separate} appearance="secondary" />
      <Caption1 className={styles.quiet}>{copilPaneTexts.separateWhat}</Caption1>
    </div>
  );
}

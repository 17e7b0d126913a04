import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chosenParts } from '../../../domain/copil/documentParts';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { CopilTabProps } from './CopilTab';
import { ExportButton } from './ExportButton';

/** The feuille de route as a Word document; where no file can be handed over, how to get it elsewhere. */
export function DocumentExport(props: CopilTabProps): ReactNode {
  const styles = usePaneStyles();
  const { savesFiles } = props.actions;
  const isInExcel = props.workbook.session.openCopy !== undefined;
  return (
    <div className={styles.tight}>
      {savesFiles ? (
        <ExportButton {...props} kind="document" label={copilPaneTexts.document} appearance="primary" />
      ) : (
        <Text weight="semibold">{copilPaneTexts.document}</Text>
      )}
      <Text>{copilPaneTexts.documentWhat(chosenParts(props.workbook.reading.settings))}</Text>
      {!savesFiles && <Text>{copilPaneTexts.documentElsewhere}</Text>}
      {savesFiles && isInExcel && (
        <Caption1 className={styles.quiet}>{copilPaneTexts.documentMissing}</Caption1>
      )}
    </div>
  );
}

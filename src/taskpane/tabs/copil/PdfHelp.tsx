import { Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { dossierAnnexes, dossierSheets } from '../../../domain/copil/dossier';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';

/** How Excel makes a PDF of sheets that were made. */
export function PdfHelp({ workbook }: { workbook: OpenWorkbook }): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const { made, unsaved, session } = workbook;
  if (![...dossierSheets, ...dossierAnnexes].some((id) => made[id] !== undefined)) return null;
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {copilPaneTexts.pdfTitle}
      </Heading>
      {unsaved && session.file !== undefined && session.openCopy === undefined && (
        <Text>{copilPaneTexts.pdfSave}</Text>
      )}
      <Text>{copilPaneTexts.pdf}</Text>
    </section>
  );
}

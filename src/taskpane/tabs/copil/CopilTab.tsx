import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hostErrors, missingReasons } from '../../../messages/fr';
import { copilPaneTexts } from '../../../messages/fr/copilPane';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { SheetMaker } from '../SheetMaker';
import { CopilOptions } from './CopilOptions';
import { DocumentExport } from './DocumentExport';
import { DossierSheets } from './DossierSheets';
import { errorsIn } from './errorsIn';
import { PdfHelp } from './PdfHelp';
import { SeparateDossier } from './SeparateDossier';
import { SentVersion } from './SentVersion';
import { TemplateFill } from './TemplateFill';
import { TypedSheets } from './TypedSheets';

export interface CopilTabProps extends SheetTabProps {
  /** Shows the findings that are to be corrected. */
  onErrors: () => void;
}

/** What a committee is handed: the page for the recteur, the dossier, the document to publish; and what people write for it. */
export function CopilTab({ workbook, busy, actions, onErrors }: CopilTabProps): ReactNode {
  const styles = usePaneStyles();
  const { roadmap, writes, possible } = workbook.reading;
  const { actions: all, objectives, indicators } = roadmap;
  const hasNothing = [all, objectives, indicators].every((items) => items.length === 0);
  const errors = errorsIn(workbook.findings);
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.copil}</Heading>
      {hasNothing ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{missingReasons.items}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          {errors > 0 && (
            <Text>
              {copilPaneTexts.errors(errors)}{' '}
              <Link inline onClick={onErrors}>
                {copilPaneTexts.seeErrors(errors)}
              </Link>
            </Text>
          )}
          {!writes && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{hostErrors['read-only-format']('')}</MessageBarBody>
            </MessageBar>
          )}
          {writes && possible['page-recteur'] === 'ready' && (
            <div className={styles.tight}>
              <SheetMaker
                id="page-recteur"
                others={['page-projeter']}
                workbook={workbook}
                busy={busy}
                actions={actions}
              />
              <Text>{copilPaneTexts.page}</Text>
            </div>
          )}
          <DossierSheets workbook={workbook} busy={busy} actions={actions} />
          <DocumentExport workbook={workbook} busy={busy} actions={actions} onErrors={onErrors} />
          <CopilOptions workbook={workbook} busy={busy} actions={actions} />
          <SeparateDossier workbook={workbook} busy={busy} actions={actions} onErrors={onErrors} />
          <TemplateFill workbook={workbook} busy={busy} actions={actions} onErrors={onErrors} />
          <PdfHelp workbook={workbook} />
        </>
      )}
      {writes && <TypedSheets workbook={workbook} busy={busy} actions={actions} />}
      {!hasNothing && <SentVersion workbook={workbook} busy={busy} actions={actions} />}
    </>
  );
}

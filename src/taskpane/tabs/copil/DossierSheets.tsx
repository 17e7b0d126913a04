import { Button, Caption1, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chosenDossier } from '../../../domain/copil/dossier';
import { copilPaneTexts, dossierTabs } from '../../../messages/fr/copilPane';
import { refusedText } from '../../../messages/fr/excel';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';

/** The sheets of the dossier, made in the workbook. */
export function DossierSheets({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { reading, made } = workbook;
  const chosen = chosenDossier(reading.settings).filter((id) => reading.possible[id] !== undefined);
  const ids = chosen.filter((id) => reading.possible[id] === 'ready');
  const leftOut = chosen.filter((id) => !ids.includes(id));
  const [first, ...others] = ids;
  if (first === undefined) return null;
  const isMade = ids.every((id) => made[id] !== undefined);
  const isThere = ids.every((id) => reading.sheets.some(({ generated }) => generated === id));
  const refused = [...new Set(ids.flatMap((id) => made[id]?.refused ?? []))];
  return (
    <div className={styles.tight}>
      {reading.writes && (
        <div>
          <Button
            appearance={isMade ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => {
              void actions.generate(first, others);
            }}
          >
            {isMade || isThere ? copilPaneTexts.renewDossier : copilPaneTexts.dossier}
          </Button>
        </div>
      )}
      {isMade && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {copilPaneTexts.dossierMade}{' '}
            <Link
              inline
              onClick={() => {
                actions.showSheet(made[first]!.name);
              }}
            >
              {paneTexts.seeSheet(made[first]!.name)}
            </Link>
            {refused.length > 0 && <Text block>{refusedText(refused)}</Text>}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text>{copilPaneTexts.dossierHolds(ids.map(tabOf))}</Text>
      {leftOut.length > 0 && (
        <Caption1 className={styles.quiet}>{copilPaneTexts.leftOut(leftOut.map(tabOf))}</Caption1>
      )}
    </div>
  );
}

function tabOf(id: string): string {
  return dossierTabs[id] ?? id;
}

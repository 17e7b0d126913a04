import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetButtonId } from '../../domain/commandId';
import { hostErrors, missingReasons } from '../../messages/fr';
import { sheetButtonTexts } from '../../messages/fr/commands';
import { refusedText } from '../../messages/fr/excel';
import { paneTexts } from '../../messages/fr/pane';
import { usePaneStyles } from '../pane/Pane.styles';
import type { OpenWorkbook } from '../pane/paneState';
import type { PaneActions } from '../pane/usePane';

export interface SheetMakerProps {
  id: SheetButtonId;
  /** Sheets that are made with it, as far as they can be. */
  others?: readonly string[];
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  /** Another button of the screen is the one that people come for. */
  minor?: boolean;
}

/** The sheets in which people type what is read back. */
const keepsTyping: ReadonlySet<SheetButtonId> = new Set<SheetButtonId>([
  'matrice',
  'controles',
  'suivi',
  'suivi-actions',
  'tableau-de-bord',
  'textes',
  'decisions',
]);

/** The button that makes a sheet, what stands in its way, and afterwards where the sheet is. */
export function SheetMaker(props: SheetMakerProps): ReactNode {
  const { id, others, workbook, busy, actions, minor = false } = props;
  const styles = usePaneStyles();
  const { reading, made } = workbook;
  const { create, renew } = sheetButtonTexts[id];
  const possible = reading.possible[id];
  if (possible !== undefined && possible !== 'ready') {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{missingReasons[possible]}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!reading.writes) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{hostErrors['read-only-format']('')}</MessageBarBody>
      </MessageBar>
    );
  }
  const done = made[id];
  const before = reading.sheets.find(({ generated }) => generated === id);
  return (
    <div className={styles.tight}>
      {!done && reading.makesWorkbook && <Text>{paneTexts.makesWorkbook}</Text>}
      {!done && before && (
        <Text>
          {keepsTyping.has(id)
            ? paneTexts.alreadyThere(before.name)
            : paneTexts.alreadyThereOnly(before.name)}{' '}
          <Link
            inline
            onClick={() => {
              actions.showSheet(before.name);
            }}
          >
            {paneTexts.seeSheet(before.name)}
          </Link>
        </Text>
      )}
      <div>
        <Button
          appearance={done || minor ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => {
            void actions.generate(id, others);
          }}
        >
          {done || before ? renew : create}
        </Button>
      </div>
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {paneTexts.created(done.name)}{' '}
            <Link
              inline
              onClick={() => {
                actions.showSheet(done.name);
              }}
            >
              {paneTexts.seeSheet(done.name)}
            </Link>
            {done.refused.length > 0 && <Text block>{refusedText(done.refused)}</Text>}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

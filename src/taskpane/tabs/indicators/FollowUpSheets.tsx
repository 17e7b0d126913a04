import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetButtonId } from '../../../domain/commandId';
import { indicatorsPaneTexts } from '../../../messages/fr/indicatorsPane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { OptionsLink } from '../OptionsLink';
import { SheetMaker } from '../SheetMaker';

/** Made with the first one: people type in them too. */
const TOGETHER = ['suivi-actions', 'releves'];
const OTHERS: readonly SheetButtonId[] = ['suivi-actions', 'tableau-de-bord', 'graphiques', 'indicateurs'];

/** The button that makes the sheet where indicators are followed, and behind a link those of the other sheets. */
export function FollowUpSheets({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { possible, writes, sheets } = workbook.reading;
  const others = OTHERS.filter((id) => possible[id] === 'ready');
  const isNew =
    workbook.made['suivi'] === undefined && sheets.every(({ generated }) => generated !== 'suivi');
  return (
    <div className={styles.tight}>
      {writes && isNew && possible['suivi'] === 'ready' && <Text>{indicatorsPaneTexts.whatFollows}</Text>}
      <SheetMaker id="suivi" others={TOGETHER} workbook={workbook} busy={busy} actions={actions} />
      {writes && others.length > 0 && (
        <OptionsLink label={indicatorsPaneTexts.otherSheets}>
          <div className={styles.stack}>
            {others.map((id) => (
              <SheetMaker key={id} id={id} workbook={workbook} busy={busy} actions={actions} minor />
            ))}
          </div>
        </OptionsLink>
      )}
    </div>
  );
}

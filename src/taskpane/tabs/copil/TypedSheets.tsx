import { Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { copilTexts } from '../../../domain/copil/copilTexts';
import { copilPaneTexts, expectedTexts } from '../../../messages/fr/copilPane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { SheetMaker } from '../SheetMaker';

/** The sheets in which people write what every document takes up, and what still is to be written. */
export function TypedSheets({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const texts = copilTexts(workbook.reading.roadmap);
  const missing = expectedTexts.filter((field) => texts[field] === undefined);
  return (
    <section className={styles.stack} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {copilPaneTexts.typed}
      </Heading>
      <div className={styles.tight}>
        <Text>{copilPaneTexts.texts}</Text>
        {missing.length > 0 && <Text>{copilPaneTexts.missing(missing)}</Text>}
        <SheetMaker id="textes" workbook={workbook} busy={busy} actions={actions} minor />
      </div>
      <div className={styles.tight}>
        <Text>{copilPaneTexts.decisions}</Text>
        <SheetMaker id="decisions" workbook={workbook} busy={busy} actions={actions} minor />
      </div>
    </section>
  );
}

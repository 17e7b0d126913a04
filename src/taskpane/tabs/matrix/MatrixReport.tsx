import { Button, Text } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { matrixReportTexts } from '../../../messages/fr/matrixReport';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import { CorrectedBar } from '../checks/CorrectedBar';
import type { SheetTabProps } from '../MatrixTab';
import { usePaged } from '../usePaged';
import { AddedRowItem } from './AddedRowItem';
import { ReportPanel } from './ReportPanel';

const PAGE = 10;

/** Where the matrix and the user's own sheets differ, and what takes it into these sheets. */
export function MatrixReport({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const top = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { marks, rows } = workbook.reading.differences ?? { marks: 0, rows: [] };
  const [shown, more] = usePaged(rows, PAGE, 'added rows');
  if (marks === 0 && rows.length === 0 && workbook.corrected === 0) return null;
  const toTop = (): void => {
    setOpen(false);
    // The button goes with what it did.
    top.current?.focus();
  };
  return (
    <section className={styles.stack} aria-labelledby={heading} ref={top} tabIndex={-1}>
      <Heading level={3} id={heading}>
        {matrixReportTexts.heading}
      </Heading>
      {workbook.corrected > 0 && (
        <CorrectedBar
          cells={workbook.corrected}
          busy={busy}
          onUndo={() => {
            void actions.undoCorrection().then((isDone) => {
              if (isDone) toTop();
            });
          }}
          onDismiss={() => {
            actions.dismissCorrection();
            toTop();
          }}
        />
      )}
      {marks > 0 && (
        <div className={styles.tight}>
          <Text>{matrixReportTexts.differ(marks)}</Text>
          {isOpen ? (
            <ReportPanel workbook={workbook} busy={busy} actions={actions} onDone={toTop} />
          ) : (
            <div>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  setOpen(true);
                }}
              >
                {matrixReportTexts.open}
              </Button>
            </div>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <div className={styles.tight}>
          <Text>{matrixReportTexts.rows(rows.length)}</Text>
          <ul className={styles.list}>
            {shown.map((row) => (
              <AddedRowItem
                key={`${row.source.sheet} ${row.source.address} ${row.title}`}
                row={row}
                workbook={workbook}
                busy={busy}
                actions={actions}
                onDone={toTop}
              />
            ))}
          </ul>
          {more}
        </div>
      )}
    </section>
  );
}

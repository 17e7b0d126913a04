import { Text } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { matrixReportTexts } from '../../../messages/fr/matrixReport';
import type { MarkReport, ReportedChange } from '../../../workflows/report/reportMarks';
import { usePaneStyles } from '../../pane/Pane.styles';
import { ChangePanel } from '../checks/ChangePanel';
import { useChangeStyles } from '../checks/ChangeRow.styles';
import type { SheetTabProps } from '../MatrixTab';
import { PlaceLink } from '../PlaceLink';

/** What « Reporter dans mes feuilles » would change, cell by cell, each with the cells of the matrix that ask for it. */
export function ReportPanel(props: SheetTabProps & { onDone: () => void }): ReactNode {
  const { workbook, busy, actions, onDone } = props;
  const styles = usePaneStyles();
  const report = useReport(props);
  const make = async (chosen: ReportedChange[]): Promise<void> => {
    if (await actions.reportMarks(chosen)) onDone();
  };
  return (
    <>
      {report && report.left.length > 0 && (
        <Text className={styles.quiet}>{matrixReportTexts.left(report.left.length)}</Text>
      )}
      <ChangePanel
        proposed={report?.changes}
        texts={matrixReportTexts.panel}
        subject="report"
        workbook={workbook}
        busy={busy}
        onShow={actions.show}
        onMake={(chosen) => void make(chosen)}
        onCancel={onDone}
        isLeft={isConflict}
        note={(change) => <Marks change={change} onShow={actions.show} />}
      />
    </>
  );
}

function Marks({
  change,
  onShow,
}: {
  change: ReportedChange;
  onShow: SheetTabProps['actions']['show'];
}): ReactNode {
  const styles = usePaneStyles();
  const own = useChangeStyles();
  return (
    <>
      {change.marks.map(({ action, objective, wanted, actionLabel, objectiveLabel, matrix }) => (
        <p key={`${action} ${objective}`} className={own.wording}>
          <Text className={styles.quiet}>
            {matrixReportTexts.mark(wanted, actionLabel, objectiveLabel)}. {matrixReportTexts.inMatrix}{' '}
            <PlaceLink source={matrix} onShow={onShow} />
          </Text>
        </p>
      ))}
      {isConflict(change) && (
        <p className={own.wording}>
          <Text>{matrixReportTexts.conflict}</Text>
        </p>
      )}
    </>
  );
}

function isConflict({ marks }: ReportedChange): boolean {
  return marks.some((mark) => mark.isConflict);
}

/** The report, asked for again when the workbook is read anew; undefined until it is there. */
function useReport({ workbook, actions }: SheetTabProps): MarkReport | undefined {
  const [report, setReport] = useState<MarkReport>();
  const { reading } = workbook;
  useEffect(() => {
    let isLate = false;
    void actions.markReport().then((made) => {
      if (!isLate) setReport(made ?? { changes: [], left: [] });
    });
    return () => {
      isLate = true;
    };
  }, [reading, actions]);
  return report;
}

import { hostErrors } from '../messages/fr';
import { matrixReportTexts } from '../messages/fr/matrixReport';
import { HostError, type WorkbookHost } from '../workbook/host';
import { readWorkbook, type WorkbookReading } from '../workflows/readWorkbook';
import { additionOf } from '../workflows/report/addAction';
import { addedRows, type AddedRow } from '../workflows/report/addedRows';
import { addedMemory, reportedMemory, saveMemory } from '../workflows/report/markMemory';
import { reportChanges, type ReportedChange } from '../workflows/report/reportMarks';
import { makeCorrections, printChange } from './corrections';

/** What was written into the user's own sheets, for people to read, and what was not. */
export interface MadeReport {
  lines: string[];
  cells: number;
  remarks: string[];
}

/**
 * Writes croix of the generated matrices into the user's own sheets, and the actions that were added there. Where both were
 * changed nothing is written: that is for people to say.
 */
export async function makeReport(host: WorkbookHost, reading: WorkbookReading): Promise<MadeReport> {
  const { changes, left } = await reportChanges(reading);
  const conflicts = changes.filter(isConflict);
  const { made, refused } = await makeCorrections(
    host,
    changes.filter((one) => !isConflict(one)),
  );
  let now = reading;
  if (made.length > 0) {
    now = await readWorkbook(host);
    await saveMemory(
      host,
      now,
      reportedMemory(
        now,
        made.flatMap(({ marks }) => marks),
      ),
    );
  }
  const added = await addRows(host, addedRows(reading));
  const { conflictsLeft, left: leftText } = matrixReportTexts;
  return {
    lines: [...made.map((one) => printChange(one, marksOf(one))), ...added.lines],
    cells: made.length + added.cells,
    remarks: [
      ...refused.map((place) => hostErrors['locked-cell'](place)),
      ...(conflicts.length > 0 ? [conflictsLeft(conflicts.length)] : []),
      ...(left.length > 0 ? [leftText(left.length)] : []),
      ...added.remarks,
    ],
  };
}

/** One after the other: each takes the row that is free after the one before. */
async function addRows(host: WorkbookHost, rows: readonly AddedRow[]): Promise<MadeReport> {
  const report: MadeReport = { lines: [], cells: 0, remarks: [] };
  for (const row of rows) {
    const reading = await readWorkbook(host);
    const addition = await additionOf(reading, row.source);
    const name = [row.code, row.title].filter((text) => text !== undefined).join(' ');
    if (!addition) continue;
    if ('reason' in addition) {
      report.remarks.push(matrixReportTexts.notAddedNamed(name, addition.reason));
      continue;
    }
    const { changes, id } = addition;
    try {
      await host.edit(changes.map(({ change }) => change));
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'locked-cell') throw error;
      report.remarks.push(hostErrors[error.code](error.detail));
      continue;
    }
    await saveMemory(host, reading, addedMemory(reading, [id]));
    report.cells += changes.length;
    report.lines.push(...changes.map((one) => printChange(one, matrixReportTexts.addition(name))));
  }
  return report;
}

function isConflict({ marks }: ReportedChange): boolean {
  return marks.some((mark) => mark.isConflict);
}

function marksOf({ marks }: ReportedChange): string {
  return marks
    .map(({ wanted, actionLabel, objectiveLabel }) =>
      matrixReportTexts.mark(wanted, actionLabel, objectiveLabel),
    )
    .join('\u00A0; ');
}

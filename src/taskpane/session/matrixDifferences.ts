import { addedRows } from '../../workflows/report/addedRows';
import { countDifferences } from '../../workflows/report/markDifferences';
import type { WorkbookReading } from '../../workflows/readWorkbook';
import type { PaneReading } from './session';

/** What the pane has to know of where matrices and the user's own sheets differ; nothing where they do not. */
export function matrixDifferences(reading: WorkbookReading): Pick<PaneReading, 'differences'> {
  // Where the user's own sheets have no croix the matrix alone holds them.
  const marks = reading.ownLinks.length === 0 ? 0 : countDifferences(reading);
  const rows = addedRows(reading);
  return marks > 0 || rows.length > 0 ? { differences: { marks, rows } } : {};
}

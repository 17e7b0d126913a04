import { copilTexts } from '../domain/copil/copilTexts';
import { chosenDossier } from '../domain/copil/dossier';
import { freshWorkbook } from '../hosts/file/freshWorkbook';
import { cliTexts, missingReasons, sheetTexts, usage } from '../messages/fr';
import { separateSheets } from '../workflows/copil/separateWorkbook';
import type { WorkbookReading } from '../workflows/readWorkbook';
import { UsageError, type Command } from './arguments';
import type { ExportedFile } from './exportFile';

/** The chosen sheets, else those of the dossier, as a workbook of their own. Throws UsageError where none of them can be made. */
export function exportWorkbook(
  reading: WorkbookReading,
  { date, sheets }: Command,
  file: string,
): Omit<ExportedFile, 'file'> {
  const { plans, missing } = separateSheets(reading, {
    ids: sheets ?? chosenDossier(reading.state.settings),
    date,
  });
  const reasons = [...new Set(missing.map(({ reason }) => missingReasons[reason]))];
  if (plans.length === 0) throw new UsageError(reasons[0] ?? usage.nothingLeft);
  const { title = sheetTexts.untitled, institution } = copilTexts(reading.roadmap);
  const properties = { title, ...(institution !== undefined && { author: institution }) };
  return {
    bytes: freshWorkbook(plans, { stamped: false, properties }),
    output: cliTexts.exportedSheets(file, plans),
    remarks: reasons,
  };
}

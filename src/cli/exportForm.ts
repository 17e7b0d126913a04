import { basename, join } from 'node:path';
import type { SettingChanges } from '../domain/settings';
import { openForm } from '../hosts/file/form/openForm';
import { usage } from '../messages/fr';
import { templateTexts } from '../messages/fr/template';
import type { WorkbookReading } from '../workflows/readWorkbook';
import { filledForm } from '../workflows/template/filledForm';
import { UsageError, type Command } from './arguments';
import { isFolder, type ExportedFile } from './exportFile';
import { fileBytes } from './fileBytes';

/**
 * A copy of the form at `path`, filled; what has no place is told. Throws UsageError where nothing can be filled, and
 * HostError for what is no workbook that can be written.
 */
export async function exportForm(
  reading: WorkbookReading,
  { date, output = '' }: Command,
  { path, changes }: { path: string; changes: SettingChanges },
): Promise<ExportedFile> {
  const bytes = await fileBytes(path);
  const made = await filledForm(reading, { name: basename(path), bytes }, { date, openForm, changes });
  if ('problem' in made) throw new UsageError(PROBLEMS[made.problem]);
  const file = (await isFolder(output)) ? join(output, made.file.name) : output;
  const kind = kindOf(made.file.name);
  // Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx.
  if (kindOf(file) !== kind) throw new UsageError(templateTexts.badOutput(kind));
  return {
    file,
    bytes: made.file.bytes,
    output: templateTexts.written(file, made.report),
    remarks: made.report.noPlace.map((one) => templateTexts.noPlace(one)),
  };
}

const PROBLEMS = {
  'nothing-left': usage.nothingLeft,
  unrecognised: templateTexts.unrecognised,
  'tables-left': templateTexts.tablesLeft,
};

function kindOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

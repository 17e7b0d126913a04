import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copilTexts } from '../domain/copil/copilTexts';
import { exportName } from '../domain/copil/exportName';
import { filterSettings } from '../domain/copil/filter';
import { personsShown, PERSONS_SETTING } from '../domain/copil/personsShown';
import { AXES_SETTING } from '../domain/matrixShape';
import type { SettingChanges } from '../domain/settings';
import { cliTexts, sheetTexts, usage } from '../messages/fr';
import { checkWorkbook } from '../workflows/checkWorkbook';
import { committeeReading } from '../workflows/copil/committeeReading';
import { exportDocument } from '../workflows/exportDocument';
import type { WorkbookReading } from '../workflows/readWorkbook';
import { UsageError, type Command } from './arguments';
import { exportForm } from './exportForm';
import { exportWorkbook } from './exportWorkbook';
import { axesChange } from './matrixOptions';

/** A file that was made for others, and what to tell about it. */
export interface ExportedFile {
  file: string;
  bytes: Uint8Array;
  output: string;
  remarks: string[];
}

/**
 * What `exporter` makes: a document where its file is a .docx, else a workbook of chosen sheets; in a folder, it is called
 * by title and date. Throws UsageError where nothing is left to export, or the file is neither.
 */
export async function exportFile(reading: WorkbookReading, command: Command): Promise<ExportedFile> {
  const changes = settingsOf(reading, command);
  const shown = committeeReading(reading, changes);
  const { actions, objectives, indicators } = shown.roadmap;
  if ([actions, objectives, indicators].every((items) => items.length === 0))
    throw new UsageError(usage.nothingLeft);
  const made = await makeFile(reading, shown, command, changes);
  const errors = checkWorkbook(shown, { date: command.date, profile: 'copil' }).filter(
    ({ severity, accepted }) => severity === 'erreur' && !accepted,
  ).length;
  return { ...made, remarks: [...(errors > 0 ? [cliTexts.errorsLeft(errors)] : []), ...made.remarks] };
}

async function makeFile(
  reading: WorkbookReading,
  shown: WorkbookReading,
  command: Command,
  changes: SettingChanges,
): Promise<ExportedFile> {
  if (command.form !== undefined) return exportForm(reading, command, { path: command.form, changes });
  const file = await fileOf(shown, command);
  const made = /\.docx$/i.test(file)
    ? await document(shown, command, file)
    : exportWorkbook(shown, command, file);
  return { ...made, file };
}

/** The feuille de route as a Word document. */
async function document(
  reading: WorkbookReading,
  { date }: Command,
  file: string,
): Promise<Omit<ExportedFile, 'file'>> {
  const persons = personsShown(reading.state.settings);
  return {
    bytes: await exportDocument(reading, { day: date, persons }),
    output: cliTexts.exported(file, persons),
    remarks: [],
  };
}

async function fileOf({ roadmap }: WorkbookReading, { date, output = '' }: Command): Promise<string> {
  const { title = sheetTexts.untitled } = copilTexts(roadmap);
  if (await isFolder(output)) return join(output, exportName(title, date, 'xlsx'));
  if (!/\.(?:xlsx|docx)$/i.test(output)) throw new UsageError(usage.badExport(output));
  return output;
}

/** What the command says of what is exported, over what the workbook says. */
function settingsOf({ roadmap }: WorkbookReading, command: Command): SettingChanges {
  const { names, owner, partner, place } = command;
  const axes = command.axes && axesChange(roadmap.axes, command.axes);
  if (typeof axes === 'string') {
    const known = roadmap.axes.map(({ code, title }) => code ?? title);
    throw new UsageError(usage.unknownAxis(axes, known));
  }
  return {
    ...(axes && { [filterSettings.axes]: axes[AXES_SETTING] ?? null }),
    ...(owner !== undefined && { [filterSettings.owner]: owner }),
    ...(partner !== undefined && { [filterSettings.partner]: partner }),
    ...(place !== undefined && { [filterSettings.place]: place }),
    ...(names === true && { [PERSONS_SETTING]: 'noms' }),
  };
}

/** True for a path at which a folder is. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

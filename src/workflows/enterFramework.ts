import { enteredSheetId } from '../domain/clean/enteredSheetIds';
import { numberingGaps, type EnteredFramework, type NumberingGaps } from '../domain/enteredFramework';
import { readFrameworkText, type FrameworkText } from '../layouts/frameworks/frameworkText';
import { frameworkEntrySheet } from '../sheets/frameworkEntrySheet';
import type { WorkbookHost, WriteReport } from '../workbook/host';
import { stateToKeep, type RunOptions, type WorkbookReading } from './readWorkbook';

/** A list as it was understood, with what is odd about it: to be shown before anything is written. */
export interface UnderstoodFramework extends FrameworkText {
  gaps: NumberingGaps;
}

/** What is understood of a list of axes and objectives that somebody typed or pasted. */
export function understandFramework(text: string): UnderstoodFramework {
  const read = readFrameworkText(text);
  return { ...read, gaps: numberingGaps(read.axes) };
}

/**
 * Writes a projet académique into a new sheet, which is its people's own from then on. In a workbook that has one already
 * it is another one, whatever they have in common. Items keep their ids. Throws HostError when the host cannot write.
 */
export async function enterFramework(
  host: WorkbookHost,
  reading: WorkbookReading,
  framework: EnteredFramework,
  { progress, signal }: RunOptions = {},
): Promise<WriteReport> {
  const { roadmap, snapshot } = reading;
  const taken = new Set(snapshot.sheets.map(({ generated }) => generated));
  const id = enteredSheetId(taken, roadmap.frameworks.length === 0);
  await host.state.save(stateToKeep(reading));
  return host.write([frameworkEntrySheet(roadmap, framework, id)], progress, signal);
}

import type { CommandId, SheetCommandId } from '../../domain/commandId';
import { generateSheets } from '../generateSheets';
import { readWorkbook, type WorkbookReading } from '../readWorkbook';
import type { Command } from './command';

/** The command that makes the generated sheet of its id, or says what the workbook lacks for it. */
export function sheetCommand(id: SheetCommandId): Command {
  return sheetsCommand(id, () => [id]);
}

/**
 * The command that makes those of several sheets that can be made, and gives the first of them; where none can, it says
 * what the workbook lacks for the first.
 */
export function sheetsCommand(
  id: CommandId,
  idsFor: (reading: WorkbookReading) => readonly string[],
): Command {
  return {
    id,
    async run(host, { date, progress, signal }) {
      const stop = signal && { signal };
      const reading = await readWorkbook(host, { ...stop, progress: (done) => progress?.(done / 2) });
      if (!reading.isRoadmap) return { kind: 'no-roadmap' };
      const ids = idsFor(reading);
      const { report, missing } = await generateSheets(host, reading, {
        ...stop,
        date,
        ids,
        progress: (done) => progress?.(0.5 + done / 2),
      });
      const lacking = new Map(missing.map((lack) => [lack.id, lack.reason]));
      const first = ids.find((one) => !lacking.has(one));
      if (first === undefined) return { kind: 'missing', reason: lacking.get(ids[0]!)! };
      return { kind: 'sheet', sheet: report.sheets.find((made) => made.id === first)!.name };
    },
  };
}

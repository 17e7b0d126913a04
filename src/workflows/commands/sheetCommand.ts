import type { SheetCommandId } from '../../domain/commandId';
import { generateSheets } from '../generateSheets';
import { readWorkbook } from '../readWorkbook';
import type { Command } from './command';

/** The command that makes the generated sheet of its id, or says what the workbook lacks for it. */
export function sheetCommand(id: SheetCommandId): Command {
  return {
    id,
    async run(host, { date, progress, signal }) {
      const stop = signal && { signal };
      const reading = await readWorkbook(host, { ...stop, progress: (done) => progress?.(done / 2) });
      if (!reading.isRoadmap) return { kind: 'no-roadmap' };
      const { report, missing } = await generateSheets(host, reading, {
        ...stop,
        date,
        ids: [id],
        progress: (done) => progress?.(0.5 + done / 2),
      });
      const [lack] = missing;
      if (lack) return { kind: 'missing', reason: lack.reason };
      return { kind: 'sheet', sheet: report.sheets.find((made) => made.id === id)!.name };
    },
  };
}

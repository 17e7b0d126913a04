import { generateSheets } from '../generateSheets';
import { readWorkbook } from '../readWorkbook';
import type { SheetCommand } from './command';

/** The command that makes the generated sheet whose plan has the id `sheet`, or says what the workbook lacks for it. */
export function sheetCommand(id: SheetCommand['id'], sheet: string): SheetCommand {
  return {
    id,
    sheet,
    async run(host, { progress, signal }) {
      const stop = signal && { signal };
      const reading = await readWorkbook(host, { ...stop, progress: (done) => progress?.(done / 2) });
      if (!reading.isRoadmap) return { kind: 'no-roadmap' };
      const { report, missing } = await generateSheets(host, reading, {
        ...stop,
        ids: [sheet],
        progress: (done) => progress?.(0.5 + done / 2),
      });
      const [lack] = missing;
      if (lack) return { kind: 'missing', reason: lack.reason };
      return { kind: 'sheet', sheet: report.sheets.find((made) => made.id === sheet)!.name };
    },
  };
}

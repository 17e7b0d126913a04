import type { Finding } from '../domain/finding';
import { checkRoadmap } from '../rules/check';
import type { Profile } from '../rules/rule';
import type { WorkbookReading } from './readWorkbook';

/**
 * Checks what was read. `date` is the ISO day that « today » means. `copil` gives what a reader of the document would
 * see; `all` gives everything.
 */
export function checkWorkbook(
  reading: WorkbookReading,
  options: { date: string; profile: Profile },
): Finding[] {
  return checkRoadmap(reading.roadmap, {
    ...options,
    sheets: reading.snapshot.sheets.map((sheet) => sheet.name),
  });
}

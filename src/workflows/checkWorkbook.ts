import type { CheckedFinding } from '../domain/accepted';
import { checkRoadmap } from '../rules/check';
import { rules } from '../rules/rules';
import type { Profile } from '../rules/rule';
import { withAcceptance } from './acceptance';
import type { WorkbookReading } from './readWorkbook';
import { withTypedReasons } from './typedReasons';

/** The codes of all rules. */
export const ruleCodes: readonly string[] = rules.map(({ code }) => code);

/**
 * Checks what was read. `date` is the ISO day that « today » means. `copil` gives what a reader of the document would
 * see; `all` gives everything. Findings that were accepted are among them, and say so: whoever counts leaves them out.
 */
export function checkWorkbook(
  reading: WorkbookReading,
  options: { date: string; profile: Profile },
): CheckedFinding[] {
  const findings = checkRoadmap(reading.roadmap, {
    ...options,
    settings: reading.state.settings,
    sheets: reading.snapshot.sheets.map((sheet) => sheet.name),
  });
  return withTypedReasons(withAcceptance(findings, reading), reading, options.date);
}

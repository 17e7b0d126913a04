import type { Finding } from '../../src/domain/finding';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { checkRoadmap } from '../../src/rules/check';
import { emptyState } from '../../src/workbook/host';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import type { ExampleSheets } from './example';

/** « Today » for the examples, an ISO date, so that they say the same next year. */
export const EXAMPLE_DATE = '2026-01-15';

/** An example as a workbook. */
export function workbookOf(sheets: ExampleSheets): WorkbookSnapshot {
  return { sheets: [...sheets], properties: {} };
}

/** Everything that the program finds in an example, as it would in a user's workbook: all rules. */
export function findingsIn(sheets: ExampleSheets): Finding[] {
  const workbook = workbookOf(sheets);
  const { roadmap } = readRoadmap(workbook);
  return checkRoadmap(readOwnedMarks(roadmap, workbook, emptyState()), {
    date: EXAMPLE_DATE,
    profile: 'all',
    sheets: sheets.map(({ name }) => name),
  });
}

import type { Finding } from '../../src/domain/finding';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { checkRoadmap } from '../../src/rules/check';
import { emptyState, type State } from '../../src/workbook/host';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { linkMemory, withDoubts } from '../../src/workflows/linkDoubts';
import { keepIdentity } from '../../src/domain/identity/keepIdentity';
import { rememberItems } from '../../src/domain/identity/rememberItems';
import type { Roadmap } from '../../src/domain/roadmap';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import type { ExampleSheets, Seen } from './example';

/** « Today » for the examples, an ISO date, so that they say the same next year. */
export const EXAMPLE_DATE = '2026-01-15';

/** An example as a workbook. */
export function workbookOf(sheets: ExampleSheets): WorkbookSnapshot {
  return { sheets: [...sheets], properties: {} };
}

/**
 * Everything that the program finds in an example, as it would in a user's workbook: all rules. `before` is how it was when
 * the program last kept something of it; without that nothing was kept. `seen` is what it sees on sheets of its own.
 */
export function findingsIn(
  sheets: ExampleSheets,
  before?: ExampleSheets,
  seen: Seen = (roadmap) => roadmap,
): Finding[] {
  const roadmap = seen(roadmapOf(sheets, before ? stateAfter(before) : emptyState()));
  return checkRoadmap(roadmap, {
    date: EXAMPLE_DATE,
    profile: 'all',
    sheets: sheets.map(({ name }) => name),
  });
}

function roadmapOf(sheets: ExampleSheets, state: State): Roadmap {
  const workbook = workbookOf(sheets);
  const { roadmap } = readRoadmap(workbook);
  return withDoubts(readOwnedMarks(keepIdentity(roadmap, state.identities), workbook, state), state);
}

/** What is kept of a workbook that is as these sheets are. */
function stateAfter(sheets: ExampleSheets): State {
  const state = emptyState();
  const roadmap = roadmapOf(sheets, state);
  return { ...state, generated: linkMemory(state, roadmap), identities: rememberItems(roadmap) };
}

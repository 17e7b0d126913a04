import type { LinkEnds, Source } from '../domain/roadmap';
import { linkKey } from '../sheets/matrix/linkKey';
import type { WorkbookHost } from '../workbook/host';
import { linkMemory, newDoubts, withDoubts } from './linkDoubts';
import { stateToKeep, type WorkbookReading } from './readWorkbook';

/**
 * « Confirmer »: these croix hold for what their action and their objective are called now, which is kept in the workbook;
 * the sheet that shows them as in doubt stays as it is until it is made anew. Croix that are gone are left out. Throws
 * HostError when the host cannot save.
 */
export async function confirmLinks(
  host: WorkbookHost,
  reading: WorkbookReading,
  links: readonly LinkEnds[],
): Promise<WorkbookReading> {
  return confirmed(host, reading, new Set(links.map(({ action, objective }) => linkKey(action, objective))));
}

/**
 * The reading after something that was done here gave items other labels: columns that the user explained, words that were
 * corrected. What was not in doubt before it is not now; with `cells`, only where one of them holds the label: the others
 * were changed by somebody meanwhile. Throws HostError when the host cannot save.
 */
export async function withoutNewDoubts(
  host: WorkbookHost,
  before: WorkbookReading,
  now: WorkbookReading,
  cells?: readonly Source[],
): Promise<WorkbookReading> {
  const doubts = newDoubts(before.roadmap, now.roadmap, cells);
  return doubts.size === 0 ? now : confirmed(host, now, doubts);
}

async function confirmed(
  host: WorkbookHost,
  reading: WorkbookReading,
  keys: ReadonlySet<string>,
): Promise<WorkbookReading> {
  const kept = stateToKeep(reading);
  const generated = { ...kept.generated, ...linkMemory(kept, reading.roadmap, keys) };
  await host.state.save({ ...kept, generated });
  const state = await host.state.load();
  return { ...reading, state, roadmap: withDoubts(reading.roadmap, state) };
}

import { withAccepted, type AcceptedFinding } from '../domain/accepted';
import type { Finding } from '../domain/finding';
import type { WorkbookHost } from '../workbook/host';
import { identityOf } from './acceptance';
import { checkWorkbook } from './checkWorkbook';
import { stateToKeep, type WorkbookReading } from './readWorkbook';
import { rememberTyped } from './typedReasons';

/** « Ne plus signaler »: the workbook remembers that a finding is accepted, why and since which ISO day. Saves at once. */
export function acceptFinding(
  host: WorkbookHost,
  reading: WorkbookReading,
  finding: Finding,
  { reason, date }: { reason: string; date: string },
): Promise<WorkbookReading> {
  const settled = rememberTyped(reading, date);
  const identity = identityOf(finding, reading.snapshot);
  return keep(host, settled, withAccepted(settled.state.accepted, identity, { reason, date }));
}

/**
 * « Signaler de nouveau »: entries are forgotten by their keys; those that are not there do no harm. `date` is the ISO day
 * of today. Saves at once.
 */
export function withdrawAcceptance(
  host: WorkbookHost,
  reading: WorkbookReading,
  keys: readonly string[],
  date: string,
): Promise<WorkbookReading> {
  const settled = rememberTyped(reading, date);
  const kept = Object.entries(settled.state.accepted).filter(([key]) => !keys.includes(key));
  return keep(host, settled, Object.fromEntries(kept));
}

/** An entry as it is listed. */
export interface ListedAcceptance extends AcceptedFinding {
  key: string;
  /** False when no finding of today is covered by it: what it spoke of is solved, changed or gone. */
  stands: boolean;
}

/** Everything that was accepted, the newest first, also what speaks of nothing any more. `date` is the ISO day of today. */
export function acceptedFindings(reading: WorkbookReading, date: string): ListedAcceptance[] {
  const findings = checkWorkbook(reading, { date, profile: 'all' });
  const standing = new Set(findings.flatMap(({ accepted }) => accepted?.entries ?? []));
  return Object.entries(rememberTyped(reading, date).state.accepted)
    .map(([key, entry]) => ({ key, ...entry, stands: standing.has(key) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The accepted findings go by ids, so that the items of this reading are remembered with them. */
async function keep(
  host: WorkbookHost,
  reading: WorkbookReading,
  accepted: Record<string, AcceptedFinding>,
): Promise<WorkbookReading> {
  await host.state.save({ ...stateToKeep(reading), accepted });
  return { ...reading, state: await host.state.load() };
}

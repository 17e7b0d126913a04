import type { Finding } from './finding';
import { labelKey, tidy } from './text';
import { textHash } from './textHash';

/** A finding that a person accepted as it is, as the workbook remembers it: without addresses, so that rows may move. */
export interface AcceptedFinding {
  code: string;
  /** Why, in the words of the person. */
  reason: string;
  /** ISO day. */
  date: string;
  /** The ids that the finding was about. */
  about: string[];
  /** What stood at its places, each as `rememberedText` gives it; equal ones as often as they stood there. */
  texts: string[];
}

/** By their keys (`keyOfAccepted`). */
export type AcceptedFindings = Readonly<Record<string, AcceptedFinding>>;

/** Why a finding is not to be told any more. */
export interface Acceptance {
  reason: string;
  /** ISO day of the last entry that covers it. */
  date: string;
  /** Keys of the entries that cover it. */
  entries: string[];
}

/** A finding, and whether it was accepted. */
export type CheckedFinding = Finding & { accepted?: Acceptance };

/** What tells a finding from others of its rule, whatever the cells. */
export interface FindingIdentity {
  code: string;
  about: readonly string[];
  /** What stands at its places, as `rememberedText` gives it. */
  texts: readonly string[];
}

/** Longer texts are told apart by a hash: what is remembered travels with the workbook. */
const LONGEST = 160;

/** A text as it is remembered. */
export function rememberedText(text: string): string {
  const plain = tidy(text);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}… ${textHash(labelKey(plain))}`;
}

/** The same key for the same finding, whoever accepts it: two people who do make one entry. */
export function keyOfAccepted({ code, about, texts }: FindingIdentity): string {
  return `${code} ${textHash(JSON.stringify([[...about].sort(), texts.map(labelKey).sort()]))}`;
}

/**
 * Whether a finding was accepted: each id and each text of it must be covered by entries of its rule that speak of one of
 * its ids. A place that was solved since leaves it accepted; one that changed or joined brings it back.
 */
export function acceptanceOf(finding: FindingIdentity, entries: AcceptedFindings): Acceptance | undefined {
  const covering = Object.entries(entries).filter(([, entry]) => speaksOf(entry, finding));
  if (covering.length === 0) return undefined;
  const about = new Set(covering.flatMap(([, entry]) => entry.about));
  if (!finding.about.every((id) => about.has(id))) return undefined;
  const counts = covering.map(([, entry]) => countsOf(entry.texts));
  for (const [text, count] of countsOf(finding.texts)) {
    if (!counts.some((covered) => (covered.get(text) ?? 0) >= count)) return undefined;
  }
  const last = covering.map(([, entry]) => entry).reduce((a, b) => (b.date >= a.date ? b : a));
  return { reason: last.reason, date: last.date, entries: covering.map(([key]) => key) };
}

/** The entries with one more; those that it covers whole are no longer needed. */
export function withAccepted(
  entries: AcceptedFindings,
  finding: FindingIdentity,
  { reason, date }: Pick<AcceptedFinding, 'reason' | 'date'>,
): Record<string, AcceptedFinding> {
  const { code } = finding;
  const entry = { code, reason, date, about: [...finding.about], texts: [...finding.texts] };
  const key = keyOfAccepted(entry);
  const kept = Object.entries(entries).filter(([, other]) => !covers(entry, other));
  return Object.fromEntries([...kept, [key, entry]]);
}

function speaksOf({ code, about }: AcceptedFinding, finding: FindingIdentity): boolean {
  if (code !== finding.code) return false;
  return finding.about.length === 0 ? about.length === 0 : finding.about.some((id) => about.includes(id));
}

function covers(entry: AcceptedFinding, other: AcceptedFinding): boolean {
  return other.code === entry.code && acceptanceOf(other, { entry }) !== undefined;
}

/** How often each text stands there; differences that no label counts by do not count here. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const key = labelKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

import { familyOf, type Family } from '../../../domain/families';
import type { Severity } from '../../../domain/finding';
import { plainKey } from '../../../domain/text';
import type { ShownFinding } from '../../session/session';

/** Which findings are wanted; null wants all. */
export interface FindingFilter {
  /** Words that stand in its texts, its code or its places, whatever their case and accents. */
  query: string;
  severity: Severity | null;
  sheet: string | null;
  family: Family | null;
}

export const wantsAll: FindingFilter = { query: '', severity: null, sheet: null, family: null };

/** The findings that people still want to hear of. */
export function toldOf(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter(({ accepted }) => !accepted);
}

/** The findings that answer every wish, in their order. */
export function filterFindings(findings: readonly ShownFinding[], filter: FindingFilter): ShownFinding[] {
  const words = plainKey(filter.query).split(' ').filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.family === null || familyOf(finding.code) === filter.family) &&
      (filter.sheet === null || finding.places.some(({ sheet }) => sheet === filter.sheet)) &&
      hasWords(finding, words),
  );
}

/** The sheets that findings speak of, in the order in which they are first named. */
export function sheetsNamed(findings: readonly ShownFinding[]): string[] {
  return [...new Set(findings.flatMap(({ places }) => places.map(({ sheet }) => sheet)))];
}

/** The families of these findings, each once. */
export function familiesIn(findings: readonly ShownFinding[]): Set<Family> {
  return new Set(findings.map(({ code }) => familyOf(code)));
}

function hasWords({ code, text, places }: ShownFinding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const cells = places.map(({ sheet, address }) => `${sheet} ${address}`);
  const all = plainKey([code, text.constat, text.pourquoi, text.correction, ...cells].join(' '));
  return words.every((word) => all.includes(word));
}

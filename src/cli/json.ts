import type { CheckedFinding } from '../domain/accepted';
import type { Roadmap } from '../domain/roadmap';
import { findingText } from '../messages/fr';

/** The JSON of `lire --json`: the roadmap with the names of the model. */
export function roadmapAsJson(roadmap: Roadmap): string {
  return JSON.stringify({ format: 'feuille-de-route/1', ...roadmap }, null, 2);
}

/**
 * The JSON of `controler --json`: each finding with its French texts and all its places, also those that were accepted,
 * with their reason. `fixable` tells which ones `corriger` can correct.
 */
export function findingsAsJson(
  findings: readonly CheckedFinding[],
  fixable: (finding: CheckedFinding) => boolean,
): string {
  const list = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.places[0]?.sheet ?? '',
    address: finding.places[0]?.address ?? '',
    places: finding.places,
    ...findingText(finding),
    fixable: fixable(finding),
    ...(finding.accepted && {
      accepted: { reason: finding.accepted.reason, date: finding.accepted.date },
    }),
  }));
  return JSON.stringify({ format: 'controle/1', findings: list }, null, 2);
}

import type { ShownFinding } from '../../session/session';

/** How many findings are to be corrected before anything is handed over; what was accepted is not. */
export function errorsIn(findings: readonly ShownFinding[]): number {
  return findings.filter(({ severity, accepted }) => severity === 'erreur' && !accepted).length;
}

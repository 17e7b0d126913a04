import type { Finding, Severity } from '../../src/domain/finding';

/** A finding in one line: its code, its severity, its places as `Feuille!A1`. */
export function inShort(findings: readonly Finding[]): [string, Severity, ...string[]][] {
  return findings.map(({ code, severity, places }) => [
    code,
    severity,
    ...places.map(({ sheet, address }) => `${sheet}!${address}`),
  ]);
}

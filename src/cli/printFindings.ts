import type { Finding } from '../domain/finding';
import { cliTexts, findingText } from '../messages/fr';

/** Places named one by one before « et n autres endroits ». */
const MOST_PLACES = 4;

/** Findings as a person reads them: the worst first, each with its cells, what, why, and what to do. */
export function printFindings(findings: Finding[]): string {
  if (findings.length === 0) return cliTexts.noFinding;
  return [cliTexts.findings(findings.length), ...findings.map(printFinding)].join('\n\n');
}

function printFinding(finding: Finding): string {
  const { constat, pourquoi, correction } = findingText(finding);
  const shown = finding.places.slice(0, MOST_PLACES).map(({ sheet, address }) => `${sheet}!${address}`);
  const more = finding.places.length - shown.length;
  const places = [...shown, ...(more > 0 ? [cliTexts.otherPlaces(more)] : [])].join(', ');
  return [
    `${cliTexts.severity(finding.severity)} · ${finding.code}${places === '' ? '' : ` · ${places}`}`,
    `  ${constat}`,
    `  ${pourquoi}`,
    `  → ${correction}`,
  ].join('\n');
}

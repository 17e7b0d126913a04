import type { CheckedFinding } from '../domain/accepted';
import { cliTexts, findingText } from '../messages/fr';

/** Places named one by one before « et n autres endroits ». */
const MOST_PLACES = 4;

/**
 * Findings as a person reads them: the worst first, each with its cells, what, why, and what to do. Those that were
 * accepted are only counted. `correctable` tells in how many cells `corriger` can correct one.
 */
export function printFindings(
  findings: readonly CheckedFinding[],
  correctable: (finding: CheckedFinding) => number,
): string {
  const told = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.length - told.length;
  return [
    told.length === 0 ? cliTexts.noFinding : cliTexts.findings(told.length),
    ...told.map((finding) => printFinding(finding, correctable(finding))),
    ...(accepted > 0 ? [cliTexts.acceptedFindings(accepted)] : []),
  ].join('\n\n');
}

function printFinding(finding: CheckedFinding, correctable: number): string {
  const { constat, pourquoi, correction } = findingText(finding);
  const shown = finding.places.slice(0, MOST_PLACES).map(({ sheet, address }) => `${sheet}!${address}`);
  const more = finding.places.length - shown.length;
  const places = [...shown, ...(more > 0 ? [cliTexts.otherPlaces(more)] : [])].join(', ');
  return [
    `${cliTexts.severity(finding.severity)} · ${finding.code}${places === '' ? '' : ` · ${places}`}`,
    `  ${constat}`,
    `  ${pourquoi}`,
    `  → ${correction}`,
    ...(correctable > 0 ? [`  ${cliTexts.correctable(correctable)}`] : []),
  ].join('\n');
}

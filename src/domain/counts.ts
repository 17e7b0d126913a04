import type { Severity } from './finding';
import type { Objective, Roadmap } from './roadmap';

/** How many items of each level were read in detail. */
export interface Counts {
  axes: number;
  objectives: number;
  /** Champs opérationnels. */
  fields: number;
  actions: number;
  levers: number;
  indicators: number;
}

/** Counts items; those that an overview only announces are not counted. */
export function countsOf(roadmap: Roadmap): Counts {
  const objectives = roadmap.objectives.filter(isInTables);
  const fields = objectives.filter(({ level }) => level === 'field').length;
  return {
    axes: roadmap.axes.length,
    objectives: objectives.length - fields,
    fields,
    actions: roadmap.actions.length,
    levers: roadmap.levers.length,
    indicators: roadmap.indicators.length,
  };
}

/** Counts are of detail tables: an objective that stands in the overview alone is a finding, not one more objective. */
function isInTables({ mentions }: Objective): boolean {
  return mentions.length === 0 || mentions.some(({ role }) => role !== 'overview');
}

/** How many there are of each severity, worst first. */
export function bySeverity(findings: readonly { severity: Severity }[]): [Severity, number][] {
  const worstFirst: Severity[] = ['erreur', 'avertissement', 'information'];
  return worstFirst.map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
}

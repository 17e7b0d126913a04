import type { Severity } from './finding';
import type { Framework, Objective, Roadmap } from './roadmap';

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

/** What the matrix with a framework holds: its croix, the objectives they serve, the actions without any. */
export interface MatrixCounts {
  actions: number;
  objectives: number;
  marks: number;
  served: number;
  unlinked: number;
}

/** Counts the links of a roadmap with one framework; links of unknown actions or objectives do not count. */
export function matrixCounts(roadmap: Roadmap, framework: Framework): MatrixCounts {
  const objectives = new Set(framework.axes.flatMap((axis) => axis.objectives.map(({ id }) => id)));
  const actions = new Set(roadmap.actions.map(({ id }) => id));
  const links = roadmap.links.filter(
    ({ action, objective }) => actions.has(action) && objectives.has(objective),
  );
  const linked = new Set(links.map(({ action }) => action));
  return {
    actions: actions.size,
    objectives: objectives.size,
    marks: new Set(links.map(({ action, objective }) => JSON.stringify([action, objective]))).size,
    served: new Set(links.map(({ objective }) => objective)).size,
    unlinked: roadmap.actions.filter(({ id }) => !linked.has(id)).length,
  };
}

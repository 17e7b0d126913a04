import type { Roadmap } from '../domain/roadmap';

/**
 * True when a workbook holds something of a roadmap: an action, an objective, an indicator or a projet académique.
 * Axes alone or figures alone are no roadmap: a timetable has headings, an invoice has figures.
 */
export function isRoadmap(roadmap: Roadmap): boolean {
  const items = roadmap.actions.length + roadmap.objectives.length + roadmap.indicators.length;
  return (
    items > 0 ||
    roadmap.frameworks.some((framework) => framework.axes.some((axis) => axis.objectives.length > 0))
  );
}

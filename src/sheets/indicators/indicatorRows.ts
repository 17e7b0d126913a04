import type { Axis, Indicator, Objective, Roadmap } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { groupByAxis, groupByObjective } from '../../domain/grouping';
import { codedTitle } from '../labels';
import type { IndicatorLine } from './indicatorColumns';

/** Indicators as the sheet shows them: by axis and objective, in reading order. */
export interface IndicatorGroup {
  axis: Axis | null;
  objectives: { label: string | null; indicators: ShownIndicator[] }[];
}

export interface ShownIndicator {
  indicator: Indicator;
  /** Codes of its actions, or the title of an action that has no code. */
  actions: string[];
}

export function indicatorGroups(roadmap: Roadmap): IndicatorGroup[] {
  const actionNames = new Map(roadmap.actions.map(({ id, code, title }) => [id, code ?? title]));
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  return groupByAxis(roadmap, roadmap.indicators).map(({ axis, items }) => ({
    axis,
    objectives: groupByObjective(roadmap, items).map(({ objective, items: own }) => ({
      label: objective && pathOf(objective, objectives),
      indicators: own.map((indicator) => ({
        indicator,
        actions: indicator.actions.flatMap((id) => actionNames.get(id) ?? []),
      })),
    })),
  }));
}

/** A line for each target; one for an indicator without any. */
export function linesOf(indicators: ShownIndicator[]): IndicatorLine[] {
  return indicators.flatMap((shown): IndicatorLine[] => {
    const { targets } = shown.indicator;
    return targets.length > 0 ? targets.map((target) => ({ shown, target })) : [{ shown, target: null }];
  });
}

/** A champ opérationnel with the cible above it; where both have one title, it is said once. */
function pathOf(objective: Objective, all: Map<string, Objective>): string {
  const parent = objective.parent === null ? undefined : all.get(objective.parent);
  if (!parent || parent.id === objective.id) return codedTitle(objective);
  const sameTitle = labelKey(parent.title) === labelKey(objective.title);
  if (!sameTitle) return `${codedTitle(parent)} › ${codedTitle(objective)}`;
  const codes = [parent.code, objective.code].filter((code) => code !== undefined);
  return codes.length > 0 ? `${codes.join(' › ')} – ${objective.title}` : objective.title;
}

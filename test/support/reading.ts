import type { Indicator, Objective, Roadmap } from '../../src/domain/roadmap';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** Reads sheets as one workbook. */
export function roadmapOf(...sheets: SheetSnapshot[]): Roadmap {
  return readRoadmap({ sheets, properties: {} }).roadmap;
}

/**
 * The items of a roadmap as an indented tree: each axis, then its objectives, then their actions, levers and
 * indicators. A code stands before its title, details in brackets, targets behind an arrow.
 */
export function tree(roadmap: Roadmap): string[] {
  const under = (axis: string | null, parent: string | null, indent: string): string[] => {
    const here = (item: { axis: string | null; objective: string | null }): boolean =>
      item.axis === axis && item.objective === parent;
    return [
      ...roadmap.actions.filter(here).map((action) => `${indent}action ${label(action)}`),
      ...roadmap.levers.filter(here).map((lever) => `${indent}levier ${label(lever)}`),
      ...roadmap.indicators.filter(here).map((one) => `${indent}indicateur ${label(one)}${targets(one)}`),
      ...roadmap.objectives
        .filter((objective) => objective.axis === axis && objective.parent === parent)
        .flatMap((objective) => [
          `${indent}${word(objective)} ${label(objective)}`,
          ...under(axis, objective.id, `${indent}  `),
        ]),
    ];
  };
  return [
    ...roadmap.axes.flatMap((axis) => [`axe ${label(axis)}`, ...under(axis.id, null, '  ')]),
    ...under(null, null, ''),
  ];
}

function word(objective: Objective): string {
  return objective.level === 'field' ? 'champ' : 'objectif';
}

function label({ code, title, details }: { code?: string; title: string; details?: string[] }): string {
  return [code, title, ...(details?.length ? [`[${details.join(' / ')}]`] : [])].filter(Boolean).join(' ');
}

function targets(indicator: Indicator): string {
  return indicator.targets.length === 0
    ? ''
    : ` → ${indicator.targets.map((target) => target.text).join(' / ')}`;
}

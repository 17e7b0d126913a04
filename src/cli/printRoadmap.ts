import { countsOf } from '../domain/counts';
import type { Indicator, Lever, Objective, Roadmap } from '../domain/roadmap';
import { cliTexts } from '../messages/fr';
import { objectiveTree, type ObjectiveTree } from './objectiveTree';

/** A roadmap as a tree that a person reads: axes, objectives, actions, levers, indicators, then what was not understood. */
export function printRoadmap(roadmap: Roadmap): string {
  const objectives = objectiveTree(roadmap);
  const level = (axis: string | null): string[] => under(roadmap, objectives, axis, null, 1);
  const lines = [
    [roadmap.title?.text ?? cliTexts.untitled, roadmap.institution?.text, roadmap.period?.text]
      .filter(Boolean)
      .join(' · '),
    cliTexts.counts({ ...countsOf(roadmap), links: roadmap.links.length }),
  ];
  for (const axis of roadmap.axes) {
    lines.push('', label(`${roadmap.levels.axis} ${axis.code ?? ''}`, axis.title));
    lines.push(...level(axis.id));
  }
  const loose = level(null);
  if (loose.length > 0) lines.push('', cliTexts.withoutAxis, ...loose);
  for (const framework of roadmap.frameworks) {
    const count = framework.axes.reduce((sum, axis) => sum + axis.objectives.length, 0);
    lines.push('', cliTexts.framework(framework.title, framework.axes.length, count));
  }
  if (roadmap.unread.length > 0) {
    lines.push('', cliTexts.unread(roadmap.unread.length));
    lines.push(...roadmap.unread.map(({ source, text }) => `  ${source.sheet}!${source.address}  ${text}`));
  }
  return lines.join('\n');
}

/** What stands under an axis, or under an objective: its actions, levers, indicators, then its own objectives. */
function under(
  roadmap: Roadmap,
  tree: ObjectiveTree,
  axis: string | null,
  parent: Objective | null,
  depth: number,
): string[] {
  const indent = '  '.repeat(depth);
  const here = (item: { axis: string | null; objective: string | null }): boolean =>
    parent ? item.objective === parent.id : item.axis === axis && item.objective === null;
  return [
    ...roadmap.actions
      .filter(here)
      .map((action) => `${indent}${label(`${cliTexts.action} ${action.code ?? ''}`, action.title)}`),
    ...roadmap.levers.filter(here).map((lever) => `${indent}${attached(cliTexts.lever, lever)}`),
    ...roadmap.indicators
      .filter(here)
      .map((indicator) => `${indent}${attached(cliTexts.indicator, indicator)}${targets(indicator)}`),
    ...(parent ? tree.under(parent) : tree.top(axis)).flatMap((objective) => [
      `${indent}${label(`${levelWord(roadmap, objective)} ${objective.code ?? ''}`, objective.title)}`,
      ...under(roadmap, tree, axis, objective, depth + 1),
    ]),
  ];
}

function levelWord(roadmap: Roadmap, objective: Objective): string {
  return objective.level === 'field'
    ? (roadmap.levels.field ?? roadmap.levels.objective)
    : roadmap.levels.objective;
}

function label(word: string, title: string): string {
  return `${word.trim()}\u00A0: ${title}`;
}

function attached(word: string, item: Lever | Indicator): string {
  return label(`${word} ${item.code ?? ''}`, item.title);
}

function targets(indicator: Indicator): string {
  return indicator.targets.length === 0
    ? ''
    : ` (${indicator.targets.map((target) => cliTexts.target(target.text)).join('\u00A0; ')})`;
}

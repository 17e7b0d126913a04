import { countsOf } from '../domain/counts';
import type { Indicator, Lever, Objective, Roadmap } from '../domain/roadmap';
import { cliTexts } from '../messages/fr';

/** A roadmap as a tree that a person reads: axes, objectives, actions, levers, indicators, then what was not understood. */
export function printRoadmap(roadmap: Roadmap): string {
  const lines = [
    [roadmap.title?.text ?? cliTexts.untitled, roadmap.institution?.text, roadmap.period?.text]
      .filter(Boolean)
      .join(' · '),
    cliTexts.counts({ ...countsOf(roadmap), links: roadmap.links.length }),
  ];
  for (const axis of roadmap.axes) {
    lines.push('', label(`${roadmap.levels.axis} ${axis.code ?? ''}`, axis.title));
    lines.push(...level(roadmap, axis.id, null, 1));
  }
  const loose = level(roadmap, null, null, 1);
  if (loose.length > 0) lines.push('', cliTexts.withoutAxis, ...loose);
  for (const framework of roadmap.frameworks) {
    const objectives = framework.axes.reduce((sum, axis) => sum + axis.objectives.length, 0);
    lines.push('', cliTexts.framework(framework.title, framework.axes.length, objectives));
  }
  if (roadmap.unread.length > 0) {
    lines.push('', cliTexts.unread(roadmap.unread.length));
    lines.push(...roadmap.unread.map(({ source, text }) => `  ${source.sheet}!${source.address}  ${text}`));
  }
  return lines.join('\n');
}

/** What stands under an axis, or under an objective: its own objectives first, then its actions, levers, indicators. */
function level(roadmap: Roadmap, axis: string | null, parent: string | null, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const here = (item: { axis: string | null; objective: string | null }): boolean =>
    item.axis === axis && item.objective === parent;
  const objectives = roadmap.objectives.filter(
    (objective) => objective.axis === axis && objective.parent === parent,
  );
  return [
    ...roadmap.actions
      .filter(here)
      .map((action) => `${indent}${label(`${cliTexts.action} ${action.code ?? ''}`, action.title)}`),
    ...roadmap.levers.filter(here).map((lever) => `${indent}${attached(cliTexts.lever, lever)}`),
    ...roadmap.indicators
      .filter(here)
      .map((indicator) => `${indent}${attached(cliTexts.indicator, indicator)}${targets(indicator)}`),
    ...objectives.flatMap((objective) => [
      `${indent}${label(`${levelWord(roadmap, objective)} ${objective.code ?? ''}`, objective.title)}`,
      ...level(roadmap, axis, objective.id, depth + 1),
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

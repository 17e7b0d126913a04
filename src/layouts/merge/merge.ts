import type { Axis, Levels, Objective, Roadmap } from '../../domain/roadmap';
import type { AxisDraft, Draft, ObjectiveDraft, SectionDraft } from '../draft';
import { captionsAmongAxes } from './guessedAxes';
import { Ids } from './ids';
import { aboveOf, mergeActions } from './mergeActions';
import { mergeIndicators, mergeLevers } from './mergeAttached';
import { mergeAxes } from './mergeAxes';
import { missingActions } from './missingActions';
import { missingParents } from './missingParents';
import { mergeFrameworks } from './mergeFrameworks';
import { mergeLinks } from './mergeLinks';
import { mergeObjectives } from './mergeObjectives';
import { otherDescriptions } from './otherDescriptions';

/**
 * Makes one roadmap of what all regions of a workbook said. An item met in several places becomes one item with
 * several mentions; what refers to nothing is told in `unread`, never dropped.
 */
export function mergeDrafts(draft: Draft, facts: Partial<Roadmap>): Roadmap {
  const ids = new Ids();
  const captions = captionsAmongAxes(draft);
  const {
    axes,
    of: axisMap,
    observations,
  } = mergeAxes(
    draft.axes.filter((axis) => !captions.has(axis)),
    ids,
  );
  const axisOf = (of: AxisDraft | null): Axis | null => (of ? (axisMap.get(of) ?? null) : null);
  const merged = mergeObjectives(draft.objectives, axisOf, axes, ids);
  const objectiveOf = (of: ObjectiveDraft | null): Objective | null =>
    of ? (merged.of.get(of) ?? null) : null;
  const above = aboveOf(axes, merged.objectives, axisOf, objectiveOf);
  const actions = mergeActions(draft.actions, above, ids);
  const actionOf = (of: Parameters<typeof actions.of.get>[0]): ReturnType<typeof actions.of.get> =>
    actions.of.get(of);
  const frameworks = mergeFrameworks(draft.frameworks, ids);
  const links = mergeLinks(draft.links, draft.linkTables, actions.actions, frameworks);
  const indicators = mergeIndicators(draft.indicators, above, actionOf, ids);
  const sections = placeSections(draft.sections, axisOf, objectiveOf);
  for (const { action, section } of otherDescriptions(draft.actions, actionOf))
    (axes.find(({ id }) => id === action.axis)?.sections ?? sections).push(section);
  return {
    ...facts,
    levels: levelsOf(draft),
    sections,
    axes,
    objectives: merged.objectives,
    actions: actions.actions,
    levers: mergeLevers(draft.levers, above, actionOf, ids),
    indicators: indicators.indicators,
    frameworks,
    links: links.links,
    decisions: [],
    weather: [],
    series: draft.series,
    unread: [
      ...draft.unread,
      ...[...merged.unmatched, ...actions.unmatched.filter((action) => action.role !== 'matrix')].map(
        (item) => ({
          source: item.source,
          text: [item.code, item.title].filter(Boolean).join(' '),
          reason: 'unmatched' as const,
        }),
      ),
    ],
    observations: [
      ...draft.observations,
      ...observations,
      ...merged.observations,
      ...missingParents(draft.objectives, merged),
      ...actions.observations,
      ...indicators.observations,
      ...missingActions(draft.actions, actions, axes, merged.objectives),
      ...links.observations,
    ],
  };
}

/** Sections of an axis or an objective stand with it; the others are the document's own, and are returned. */
function placeSections(
  sections: SectionDraft[],
  axisOf: (of: AxisDraft | null) => Axis | null,
  objectiveOf: (of: ObjectiveDraft | null) => Objective | null,
): Roadmap['sections'] {
  return sections.flatMap(({ about, ...section }) => {
    const owner = about === null ? null : about.kind === 'axis' ? axisOf(about) : objectiveOf(about);
    if (!owner) return [section];
    owner.sections.push(section);
    return [];
  });
}

/** The workbook's own words for its levels, the commonest first. */
function levelsOf(draft: Draft): Levels {
  const field = commonest(
    draft.objectives.filter((objective) => objective.level === 'field').map((objective) => objective.word),
  );
  return {
    axis: commonest(draft.axes.map((axis) => axis.word)) ?? 'Axe',
    objective:
      commonest(
        draft.objectives
          .filter((objective) => objective.level === 'objective')
          .map((objective) => objective.word),
      ) ?? 'Objectif',
    ...(field !== undefined && { field }),
    action: commonest(draft.actions.map((action) => action.word)) ?? 'Action',
  };
}

function commonest(words: (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

import type { ItemName } from '../domain/itemName';
import type { Action, Indicator, Roadmap } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { axisName, objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-02': { groups: { name: ItemName; actions: number; indicators: number }[] };
  }
}

/**
 * At most half as many indicators as actions, two fewer at least, and nothing says which action each of them measures.
 * One indicator may well be that of several actions: so it is only asked.
 */
export const ind02: Rule<'IND-02'> = {
  code: 'IND-02',
  profile: 'all',
  check(roadmap) {
    const groups = unmappedGroups(roadmap).filter(
      ({ actions, indicators }) =>
        indicators.length * 2 <= actions.length && actions.length - indicators.length >= 2,
    );
    if (groups.length === 0) return [];
    const parameters = {
      groups: groups.map(({ name, actions, indicators }) => ({
        name,
        actions: actions.length,
        indicators: indicators.length,
      })),
    };
    const { places } = concerning(groups.flatMap(({ indicators }) => indicators.slice(0, 1)));
    const about = groups.map(({ id }) => id);
    return [{ code: 'IND-02', severity: 'information', places, about, parameters }];
  },
};

interface Group {
  id: string;
  name: ItemName;
  actions: Action[];
  indicators: Indicator[];
}

/** The actions and indicators of each objective, or axis, that are not joined to one another. */
function unmappedGroups(roadmap: Roadmap): Group[] {
  const measured = new Set(roadmap.indicators.flatMap(({ actions }) => actions));
  const unmapped = roadmap.indicators.filter(({ actions }) => actions.length === 0);
  const indicators = groupBy(unmapped, ({ objective, axis }) => objective ?? axis);
  const actions = groupBy(
    roadmap.actions.filter(({ id }) => !measured.has(id)),
    ({ objective, axis }) => (objective !== null && indicators.has(objective) ? objective : axis),
  );
  const named = [
    ...roadmap.axes.map((axis) => ({ id: axis.id, name: axisName(roadmap, axis) })),
    ...roadmap.objectives.map((objective) => ({
      id: objective.id,
      name: objectiveName(roadmap, objective),
    })),
  ];
  return named
    .filter(({ id }) => indicators.has(id))
    .map(({ id, name }) => ({
      id,
      name,
      actions: actions.get(id) ?? [],
      indicators: indicators.get(id)!,
    }));
}

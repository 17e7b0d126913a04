import { plainKey } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-05': { titles: string[] };
  }
}

/**
 * « Respect du calendrier » as an indicator where no action of its objective has a calendar. A deadline is one, unless
 * most actions have a calendar beside it: then the indicator of one action speaks of that action's own. So it does where
 * nearly all actions are dated and that one is not.
 */
export const dat05: Rule<'DAT-05'> = {
  code: 'DAT-05',
  profile: 'all',
  check({ actions, indicators }) {
    const planned = actions.filter(({ fields }) => fields.schedule !== undefined);
    const isCustom = planned.length * 2 > actions.length;
    const dated = actions.filter(
      ({ fields, milestones }) => fields.schedule ?? fields.due ?? fields.start ?? milestones[0],
    );
    const plannedIds = new Set(planned.map(({ id }) => id));
    const datedIds = new Set(dated.map(({ id }) => id));
    const datedObjectives = new Set(dated.map(({ objective }) => objective));
    const datedAxes = new Set(dated.map(({ axis }) => axis));
    const isRare = isException(actions.length - dated.length, actions.length);
    const without = indicators
      .filter(({ title }) => /\brespect du calendrier\b/.test(plainKey(title)))
      .filter(({ actions: own, objective, axis }) =>
        isCustom && own.length > 0
          ? !own.some((id) => plannedIds.has(id))
          : !own.some((id) => datedIds.has(id)) &&
            ((isRare && own.length > 0) ||
              !(objective === null ? datedAxes.has(axis) : datedObjectives.has(objective))),
      );
    if (without.length === 0) return [];
    const titles = without.map(({ title }) => title);
    return [{ code: 'DAT-05', severity: 'avertissement', ...concerning(without), parameters: { titles } }];
  },
};

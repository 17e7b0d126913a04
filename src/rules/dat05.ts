import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-05': { titles: string[] };
  }
}

/** « Respect du calendrier » as an indicator where no action of its objective has a calendar. */
export const dat05: Rule<'DAT-05'> = {
  code: 'DAT-05',
  profile: 'all',
  check({ actions, indicators }) {
    const dated = actions.filter(
      ({ fields, milestones }) => fields.schedule ?? fields.due ?? fields.start ?? milestones[0],
    );
    const datedIds = new Set(dated.map(({ id }) => id));
    const datedObjectives = new Set(dated.map(({ objective }) => objective));
    const datedAxes = new Set(dated.map(({ axis }) => axis));
    const without = indicators.filter(
      ({ title, actions: own, objective, axis }) =>
        /\brespect du calendrier\b/.test(plainKey(title)) &&
        !own.some((id) => datedIds.has(id)) &&
        !(objective === null ? datedAxes.has(axis) : datedObjectives.has(objective)),
    );
    if (without.length === 0) return [];
    const titles = without.map(({ title }) => title);
    return [{ code: 'DAT-05', severity: 'avertissement', ...concerning(without), parameters: { titles } }];
  },
};

import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-10': { total: number; crowded: { name: ItemName; count: number }[] };
  }
}

const MOST_IN_ALL = 40;
const MOST_FOR_ONE = 5;

/** More indicators than anyone follows. */
export const ind10: Rule<'IND-10'> = {
  code: 'IND-10',
  profile: 'all',
  check(roadmap) {
    const { objectives, indicators } = roadmap;
    const byObjective = groupBy(indicators, ({ objective }) => objective);
    const countOf = (id: string): number => byObjective.get(id)?.length ?? 0;
    const crowded = objectives.filter(({ id }) => countOf(id) > MOST_FOR_ONE);
    if (crowded.length === 0 && indicators.length <= MOST_IN_ALL) return [];
    const concerned = crowded.length > 0 ? crowded : indicators.slice(0, 1);
    const parameters = {
      total: indicators.length,
      crowded: crowded.map((objective) => ({
        name: objectiveName(roadmap, objective),
        count: countOf(objective.id),
      })),
    };
    return [{ code: 'IND-10', severity: 'information', ...concerning(concerned), parameters }];
  },
};

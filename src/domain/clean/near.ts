import type { Objective } from '../roadmap';
import type { Near } from './references';

/** What tells items of one code or title apart: what they stand under. Both sides compare by identity. */
interface Under {
  axis: unknown;
}
type ObjectiveUnder = Under & { level: Objective['level']; parent: unknown };
type ActionUnder = Under & { objective: unknown };

/** For what a text is about. */
export const nearLevel = (level: Objective['level']): Near<Pick<Objective, 'level'>> => [
  (item) => item.level === level,
];

/** For the objective of a row that is in `axis`. */
export const nearObjective = (axis: unknown): Near<ObjectiveUnder> => [
  ({ level }) => level === 'objective',
  (item) => item.axis === axis,
];

/** For the champ opérationnel of a row that is under the objective `parent`. */
export const nearField = (parent: unknown, axis: unknown): Near<ObjectiveUnder> => [
  ({ level }) => level === 'field',
  (item) => item.parent === parent,
  (item) => item.axis === axis,
];

/** For the actions of a lever or an indicator. */
export const nearActions = (objective: unknown, axis: unknown): Near<ActionUnder> => [
  (item) => item.objective === objective,
  (item) => item.axis === axis,
];

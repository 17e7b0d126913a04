import { actionFields, indicatorFields, levelFields } from '../../domain/fields';

/** True for the role of a column that says what a row belongs to: an axis, an objective, a field, or the code of one. */
export function isLevel(role: string): role is (typeof levelFields)[number] {
  return (levelFields as readonly string[]).includes(role);
}

/** True for a role that is a field of actions. */
export function isActionField(role: string): role is (typeof actionFields)[number] {
  return (actionFields as readonly string[]).includes(role);
}

/** True for a role that is a fact of indicators. */
export function isIndicatorFact(role: string): role is (typeof indicatorFields)[number] {
  return (indicatorFields as readonly string[]).includes(role);
}

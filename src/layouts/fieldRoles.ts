import type { ActionFields } from '../domain/roadmap';
import type { Role } from './vocabulary';

/** Roles that say something of an action. */
export const ACTION_FIELDS = [
  'owner',
  'partners',
  'audience',
  'aim',
  'description',
  'schedule',
  'start',
  'due',
  'status',
  'progress',
  'priority',
  'budget',
  'remarks',
] as const satisfies (keyof ActionFields & Role)[];

/** Roles that say something of an indicator. */
export const INDICATOR_FACTS = [
  'target',
  'baseline',
  'baselineDate',
  'current',
  'currentDate',
  'unit',
  'direction',
  'weight',
  'frequency',
  'dataSource',
  'method',
  'indicatorOwner',
] as const satisfies Role[];

/** True for a role that is a field of actions. */
export function isActionField(role: string): role is (typeof ACTION_FIELDS)[number] {
  return (ACTION_FIELDS as readonly string[]).includes(role);
}

/** True for a role that is a fact of indicators. */
export function isIndicatorFact(role: string): role is (typeof INDICATOR_FACTS)[number] {
  return (INDICATOR_FACTS as readonly string[]).includes(role);
}

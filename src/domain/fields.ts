import type { ActionFields } from './roadmap';

/** What a column can say that an item stands below, from the axis down. */
export const levelFields = [
  'axis',
  'axisCode',
  'parentObjective',
  'objective',
  'objectiveCode',
  'field',
  'fieldCode',
] as const;

/** What can be said of an action beside its title, in the order in which it is shown. */
export const actionFields = [
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
] as const satisfies (keyof ActionFields)[];

/** What a fiche says of an action, in the order of its lines: what the action is, then how it stands. */
export const ficheFacts = [
  'aim',
  'audience',
  'owner',
  'partners',
  'description',
  'schedule',
  'start',
  'due',
] as const satisfies (keyof ActionFields)[];
export const ficheStates = [
  'status',
  'progress',
  'priority',
  'budget',
  'remarks',
] as const satisfies (keyof ActionFields)[];

/** What can be said of an indicator beside its title, in the order in which it is shown. */
export const indicatorFields = [
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
] as const;

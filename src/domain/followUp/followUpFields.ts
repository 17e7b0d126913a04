/** What people type of an indicator on the sheet « Suivi »; a target on the way has a field of its own, by its year. */
export const indicatorFollowUpFields = [
  'target',
  'current',
  'currentDate',
  'comment',
  'unit',
  'direction',
  'tolerance',
  'baseline',
  'baselineDate',
  'due',
  'rhythm',
  'dataSource',
  'frequency',
  'owner',
  'weight',
] as const;
export type IndicatorFollowUpField = (typeof indicatorFollowUpFields)[number] | `step${number}`;

/** What people type of an action on the sheet « Suivi des actions ». */
export const actionFollowUpFields = ['status', 'progress', 'weather', 'weatherDate', 'comment'] as const;
export type ActionFollowUpField = (typeof actionFollowUpFields)[number];

export type FollowUpField = IndicatorFollowUpField | ActionFollowUpField;

/** The key of the cell where a field of an item is typed. */
export function followUpKey(field: FollowUpField, id: string): string {
  return `${field}/${id}`;
}

/** The field and the item of such a key. */
export function readFollowUpKey(key: string): { field: string; id: string } | null {
  const cut = key.indexOf('/');
  return cut < 0 ? null : { field: key.slice(0, cut), id: key.slice(cut + 1) };
}

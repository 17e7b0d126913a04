import { parseDate } from '../domain/dates';
import type { ItemName } from '../domain/itemName';
import type { Action } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { isFinished } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-04': { names: ItemName[] };
  }
}

/** Past due and not said to be finished; silent in a roadmap that follows no status at all. */
export const dat04: Rule<'DAT-04'> = {
  code: 'DAT-04',
  profile: 'copil',
  check(roadmap, { date }) {
    const { actions } = roadmap;
    const followed = actions.some(({ fields }) => plainKey(fields.status?.text ?? '') !== '');
    const late = followed ? actions.filter((action) => isPast(action, date) && !isFinished(action)) : [];
    if (late.length === 0) return [];
    const names = late.map((action) => actionName(roadmap, action));
    const concerned = late.map(({ id, fields, source }) => ({ id, source: fields.due?.source ?? source }));
    return [{ code: 'DAT-04', severity: 'avertissement', ...concerning(concerned), parameters: { names } }];
  },
};

function isPast({ fields: { due } }: Action, today: string): boolean {
  const date = due && (due.date ?? parseDate(due.text).date);
  return date !== undefined && date < today;
}

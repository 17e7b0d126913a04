import { lateActions } from '../domain/followUp/actionState';
import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

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
    const late = lateActions(roadmap.actions, date);
    if (late.length === 0) return [];
    const names = late.map((action) => actionName(roadmap, action));
    const concerned = late.map(({ id, fields, source }) => ({ id, source: fields.due?.source ?? source }));
    return [{ code: 'DAT-04', severity: 'avertissement', ...concerning(concerned), parameters: { names } }];
  },
};

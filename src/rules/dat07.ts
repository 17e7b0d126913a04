import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-07': { names: ItemName[] };
  }
}

/** An action that ends before it begins. */
export const dat07: Rule<'DAT-07'> = {
  code: 'DAT-07',
  profile: 'copil',
  check(roadmap) {
    const wrong = roadmap.actions.filter(({ fields: { start, due } }) => isBefore(due?.date, start?.date));
    if (wrong.length === 0) return [];
    const names = wrong.map((action) => actionName(roadmap, action));
    const concerned = wrong.map(({ id, fields, source }) => ({ id, source: fields.due?.source ?? source }));
    return [{ code: 'DAT-07', severity: 'erreur', ...concerning(concerned), parameters: { names } }];
  },
};

/** Dates are ISO, which sorts as text. */
function isBefore(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && first < second;
}

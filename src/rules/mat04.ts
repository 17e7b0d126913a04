import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { columnsOf } from './coverage';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-04': { broad: { name: ItemName; count: number }[]; columns: number };
  }
}

const TOO_MANY = 0.6;
/** With fewer columns an action may well serve most of them. */
const FEWEST_COLUMNS = 5;

/** An action that serves more than 60 % of the objectives of the projet académique. */
export const mat04: Rule<'MAT-04'> = {
  code: 'MAT-04',
  profile: 'all',
  check(roadmap) {
    const columns = columnsOf(roadmap);
    const served = groupBy(columns, ({ links }) => [...new Set(links.map(({ action }) => action))]);
    const counts = roadmap.actions.map((action) => ({ action, count: served.get(action.id)?.length ?? 0 }));
    const broad = counts.filter(({ count }) => count > columns.length * TOO_MANY);
    if (columns.length < FEWEST_COLUMNS || broad.length === 0) return [];
    const parameters = {
      broad: broad.map(({ action, count }) => ({ name: actionName(roadmap, action), count })),
      columns: columns.length,
    };
    const concerned = broad.map(({ action }) => action);
    return [{ code: 'MAT-04', severity: 'information', ...concerning(concerned), parameters }];
  },
};

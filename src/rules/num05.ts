import { codeKey, parentCode } from '../domain/codes';
import type { ItemName } from '../domain/itemName';
import { concerning, isException } from './concerning';
import { actionName, axisName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-05': { action: ItemName; axis: ItemName };
  }
}

/** An action whose code begins with the number of another axis, where nearly all begin with the number of their own. */
export const num05: Rule<'NUM-05'> = {
  code: 'NUM-05',
  profile: 'copil',
  check(roadmap) {
    const axes = new Map(roadmap.axes.map((axis) => [axis.id, axis]));
    const numbers = new Set(roadmap.axes.map(({ code }) => codeKey(code ?? '')));
    const numbered = roadmap.actions.flatMap((action) => {
      const axis = action.axis === null ? undefined : axes.get(action.axis);
      const prefix = action.code === undefined ? undefined : parentCode(action.code)?.split('.')[0];
      return axis?.code === undefined || prefix === undefined ? [] : [{ action, axis, prefix }];
    });
    const elsewhere = numbered.filter(
      ({ axis, prefix }) => prefix !== codeKey(axis.code ?? '') && numbers.has(prefix),
    );
    if (!isException(elsewhere.length, numbered.length)) return [];
    return elsewhere.map(({ action, axis }) => ({
      code: 'NUM-05',
      severity: 'avertissement',
      ...concerning([action]),
      parameters: { action: actionName(roadmap, action), axis: axisName(roadmap, axis) },
    }));
  },
};

import { codeKey, parentCode } from '../domain/codes';
import type { ItemName } from '../domain/itemName';
import type { Action, Roadmap } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { actionName, axisName, objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-05': { action: ItemName; parent: ItemName };
  }
}

/**
 * An action whose code begins with the number of another axis, or with the code of another objective, where nearly all
 * begin with that of their own.
 */
export const num05: Rule<'NUM-05'> = {
  code: 'NUM-05',
  profile: 'copil',
  check(roadmap) {
    const axes = exceptions(underAxes(roadmap));
    const told = new Set(axes.map(({ action }) => action));
    const objectives = exceptions(underObjectives(roadmap)).filter(({ action }) => !told.has(action));
    return [...axes, ...objectives].map(({ action, parent }) => ({
      code: 'NUM-05',
      severity: 'avertissement',
      ...concerning([action]),
      parameters: { action: actionName(roadmap, action), parent },
    }));
  },
};

/** An action with a code, under a parent with one. */
interface Numbered {
  action: Action;
  parent: ItemName;
  /** True when the action's own code begins with the code of another one. */
  isOfAnother: boolean;
}

function exceptions(numbered: readonly Numbered[]): Numbered[] {
  const elsewhere = numbered.filter(({ isOfAnother }) => isOfAnother);
  return isException(elsewhere.length, numbered.length) ? elsewhere : [];
}

function underAxes(roadmap: Roadmap): Numbered[] {
  const axes = new Map(roadmap.axes.map((axis) => [axis.id, axis]));
  const numbers = new Set(roadmap.axes.map(({ code }) => codeKey(code ?? '')));
  return roadmap.actions.flatMap((action) => {
    const axis = axes.get(action.axis ?? '');
    const told = action.code === undefined ? undefined : parentCode(action.code)?.split('.')[0];
    if (axis?.code === undefined || !told) return [];
    const isOfAnother = told !== codeKey(axis.code) && numbers.has(told);
    return [{ action, parent: axisName(roadmap, axis), isOfAnother }];
  });
}

/**
 * Codes of one part tell an objective only where no axis stands above: else « 2 » may number the objectives anew under
 * each, and so the actions « 2.1 ».
 */
function underObjectives(roadmap: Roadmap): Numbered[] {
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  const codes = new Set(roadmap.objectives.map(({ code }) => codeKey(code ?? '')));
  const isAlone = roadmap.axes.length === 0 && codes.size === roadmap.objectives.length;
  return roadmap.actions.flatMap((action) => {
    const objective = objectives.get(action.objective ?? '');
    const told = action.code === undefined ? undefined : parentCode(action.code);
    if (objective?.code === undefined || !told) return [];
    if (!told.includes('.') && !isAlone) return [];
    const isOfAnother = told !== codeKey(objective.code) && codes.has(told);
    return [{ action, parent: objectiveName(roadmap, objective), isOfAnother }];
  });
}

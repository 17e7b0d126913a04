import type { Plan } from '../plan';
import type { Combination } from './choices';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The plan with the codes of a combination: all have one, whether it is written or not. */
export function numbered(plan: Plan, { numbering, goalCodes }: Combination): Plan {
  let running = 0;
  let goal = 0;
  const join = numbering === '1-1' || numbering === 'A1-1' ? '-' : '.';
  const action = (objective: string, i: number): string => {
    running++;
    if (numbering === 'A1 to A99') return `A${running}`;
    if (numbering === '1 to 99') return String(running);
    return `${numbering === 'A1-1' ? 'A' : ''}${objective}${join}${i + 1}`;
  };
  return {
    axes: plan.axes.map((axis, a) => ({
      ...axis,
      code: String(a + 1),
      objectives: axis.objectives.map((objective, o) => {
        const code = `${a + 1}${join}${o + 1}`;
        return {
          ...objective,
          code,
          actions: objective.actions.map((one, i) => ({ ...one, code: action(code, i) })),
        };
      }),
    })),
    framework: plan.framework && {
      axes: plan.framework.axes.map((axis, a) => ({
        ...axis,
        code: String(a + 1),
        objectives: axis.objectives.map((one, o) => ({
          ...one,
          code:
            goalCodes === 'A to K'
              ? LETTERS[goal++]!
              : `${goalCodes === 'PA1.1' ? 'PA' : ''}${a + 1}.${o + 1}`,
        })),
      })),
    },
  };
}

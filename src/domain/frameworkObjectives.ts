import type { Framework, FrameworkObjective } from './roadmap';

/** All objectives of a framework, in their order. */
export function objectivesOf({ axes }: Pick<Framework, 'axes'>): FrameworkObjective[] {
  return axes.flatMap(({ objectives }) => objectives);
}

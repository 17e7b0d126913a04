import type { Roadmap } from '../../src/domain/roadmap';

/** The links of a roadmap as « action → objective », by the action's code and the objective's title. */
export function linksIn({ links, actions, frameworks }: Roadmap): string[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return links.map(({ action, objective }) => {
    const { code, title } = actions.find(({ id }) => id === action)!;
    return `${code ?? title} → ${goals.find(({ id }) => id === objective)!.title}`;
  });
}

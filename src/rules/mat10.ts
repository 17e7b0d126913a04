import type { Action, Indicator, Roadmap } from '../domain/roadmap';
import { columnsOf } from './coverage';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-10': { titles: string[] };
  }
}

/** Objectives of the projet académique served only by actions whose results have no target, where others have some. */
export const mat10: Rule<'MAT-10'> = {
  code: 'MAT-10',
  profile: 'all',
  check(roadmap) {
    const aimed = actionsWithTarget(roadmap);
    if (aimed.size === 0) return [];
    const columns = columnsOf(roadmap).filter(
      ({ links }) => links.length > 0 && links.every(({ action }) => !aimed.has(action)),
    );
    if (columns.length === 0) return [];
    return [
      {
        code: 'MAT-10',
        severity: 'information',
        places: columns.map(({ source }) => source),
        about: columns.map(({ objective }) => objective.id),
        parameters: { titles: columns.map(({ objective }) => objective.title) },
      },
    ];
  },
};

/** The actions that some indicator with a target measures: its own, or those of its row, its objective or its axis. */
function actionsWithTarget({ actions, indicators }: Roadmap): Set<string> {
  const aimed = indicators.filter(({ targets }) => targets.length > 0);
  const keys = new Set(aimed.flatMap(keysOf));
  return new Set(
    actions.filter((action) => keysOfAction(action).some((key) => keys.has(key))).map(({ id }) => id),
  );
}

function keysOf({ actions, row, objective, axis }: Indicator): string[] {
  if (actions.length > 0) return actions.map((id) => `action ${id}`);
  if (objective !== null) return [`objective ${objective}`, `row ${row}`];
  return axis === null ? [`row ${row}`] : [`row ${row}`, `axis ${axis}`];
}

function keysOfAction({ id, row, objective, axis }: Action): string[] {
  return [
    `action ${id}`,
    `row ${row}`,
    ...(objective === null ? [] : [`objective ${objective}`]),
    ...(axis === null ? [] : [`axis ${axis}`]),
  ];
}

import type { ActionFields, Roadmap } from '../domain/roadmap';
import type { Rule } from './rule';

/** What a roadmap can do without, and does better with. */
export type MissingRubric = 'owner' | 'due' | 'status' | 'target' | 'baseline';

declare module '../domain/finding' {
  interface FindingParameters {
    'META-04': { missing: MissingRubric[] };
  }
}

/** What no action and no indicator has is a choice: one question, and not a fault in each row. */
export const meta04: Rule<'META-04'> = {
  code: 'META-04',
  profile: 'copil',
  check(roadmap) {
    const missing = missingRubrics(roadmap);
    const place = (roadmap.actions[0] ?? roadmap.indicators[0])?.source;
    if (missing.length === 0 || !place) return [];
    return [
      {
        code: 'META-04',
        severity: 'information',
        places: [place],
        about: missing,
        parameters: { missing },
      },
    ];
  },
};

/** The rubrics that no row has; those of actions are not missing where there is no action. */
export function missingRubrics({ actions, indicators }: Roadmap): MissingRubric[] {
  const noAction = (...names: (keyof ActionFields)[]): boolean =>
    actions.length > 0 && !actions.some(({ fields }) => names.some((name) => fields[name] !== undefined));
  const noIndicator = (has: (indicator: Roadmap['indicators'][number]) => boolean): boolean =>
    indicators.length > 0 && !indicators.some(has);
  const absent: Record<MissingRubric, boolean> = {
    owner: noAction('owner'),
    due: noAction('due', 'schedule') && actions.every(({ milestones }) => milestones.length === 0),
    status: noAction('status'),
    target: noIndicator(({ targets }) => targets.length > 0),
    baseline: noIndicator(({ baseline }) => baseline !== undefined),
  };
  return (Object.keys(absent) as MissingRubric[]).filter((rubric) => absent[rubric]);
}

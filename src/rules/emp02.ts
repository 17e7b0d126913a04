import type { Action, ActionFields, Field } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { concerning } from './concerning';
import { emptyActions } from './emptyActions';
import { emptyCells } from './emptyCells';
import type { Rule } from './rule';

type Required = 'owner' | 'due' | 'status';

declare module '../domain/finding' {
  interface FindingParameters {
    'EMP-02': { rubric: Required; count: number; total: number };
  }
}

const RUBRICS: Record<Required, (keyof ActionFields)[]> = {
  owner: ['owner'],
  due: ['due', 'schedule'],
  status: ['status'],
};

/** A rubric that some actions fill and others leave empty; one that nobody fills is META-04's. */
export const emp02: Rule<'EMP-02'> = {
  code: 'EMP-02',
  profile: 'copil',
  check(roadmap) {
    const empty = new Set(emptyActions(roadmap));
    const actions = roadmap.actions.filter((action) => !empty.has(action));
    return (Object.keys(RUBRICS) as Required[]).flatMap((rubric) => {
      const missing = actions.filter((action) => !filled(action, rubric));
      if (missing.length === 0 || missing.length === actions.length) return [];
      const cellOf = emptyCells(roadmap, (action) => filled(action, rubric));
      const concerned = missing.map((action) => ({
        id: action.id,
        source: given(action, rubric)?.source ?? cellOf(action) ?? action.source,
      }));
      const parameters = { rubric, count: missing.length, total: actions.length };
      return [
        { code: 'EMP-02' as const, severity: 'avertissement' as const, ...concerning(concerned), parameters },
      ];
    });
  },
};

function given({ fields }: Action, rubric: Required): Field | undefined {
  return RUBRICS[rubric].map((name) => fields[name]).find((field) => field !== undefined);
}

function filled({ fields }: Action, rubric: Required): Field | undefined {
  return RUBRICS[rubric].map((name) => fields[name]).find((field) => tidy(field?.text ?? '') !== '');
}

import type { Finding } from '../domain/finding';
import type { Action, ActionFields, Field, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { concerning, isException } from './concerning';
import { emptyActions, ficheSource } from './emptyActions';
import { emptyCells } from './emptyCells';
import { isOnlyCode } from './namedItems';
import type { Rule } from './rule';

type Required = 'description' | 'owner' | 'due' | 'status';

declare module '../domain/finding' {
  interface FindingParameters {
    'EMP-02': { rubric: 'title' | Required; count: number; total: number };
  }
}

const RUBRICS: Record<Required, (keyof ActionFields)[]> = {
  description: ['description'],
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
    return [...untitled(actions), ...emptyFields(roadmap, actions)];
  },
};

/** A title that was left empty: the line was read by its code. */
function untitled(actions: readonly Action[]): Finding<'EMP-02'>[] {
  const missing = actions.flatMap(({ id, mentions }) => {
    const place = mentions.find(isOnlyCode);
    return place ? [{ id, source: place.source }] : [];
  });
  if (missing.length === 0) return [];
  const parameters = { rubric: 'title' as const, count: missing.length, total: actions.length };
  return [{ code: 'EMP-02', severity: 'avertissement', ...concerning(missing), parameters }];
}

function emptyFields(roadmap: Roadmap, actions: readonly Action[]): Finding<'EMP-02'>[] {
  return (Object.keys(RUBRICS) as Required[]).flatMap((rubric) => {
    const missing = actions.filter((action) => !filled(action, rubric));
    if (missing.length === 0 || missing.length === actions.length) return [];
    // A title may say enough: only the one that has nothing where all the others have is surely forgotten.
    if (rubric === 'description' && !isForgotten(missing.length, actions.length)) return [];
    const cellOf = emptyCells(roadmap, (action) => filled(action, rubric));
    const concerned = missing.map((action) => ({
      id: action.id,
      source: given(action, rubric)?.source ?? cellOf(action) ?? ficheSource(action),
    }));
    const parameters = { rubric, count: missing.length, total: actions.length };
    return [
      { code: 'EMP-02' as const, severity: 'avertissement' as const, ...concerning(concerned), parameters },
    ];
  });
}

/** One in ten at most, and no list of so few that it says nothing. */
function isForgotten(missing: number, all: number): boolean {
  return isException(missing, all) && missing * 10 <= all + 9 && all >= FEWEST;
}

const FEWEST = 5;

function given({ fields }: Action, rubric: Required): Field | undefined {
  return RUBRICS[rubric].map((name) => fields[name]).find((field) => field !== undefined);
}

function filled({ fields }: Action, rubric: Required): Field | undefined {
  return RUBRICS[rubric].map((name) => fields[name]).find((field) => tidy(field?.text ?? '') !== '');
}

import { codeKey } from '../../domain/codes';
import { readMark } from '../../domain/marks';
import type { Field } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { ActionDraft, Draft } from '../draft';
import { namesFramework } from '../words/frameworkNames';
import { compactKey } from '../merge/mergeFrameworks';

/** One column alone may be anything. */
const FEWEST_COLUMNS = 2;
/** So many objectives of a framework have a mark: a column without any is not told. */
const MOST_SERVED = 0.5;
const CODE_AT_END = /^(?<before>.*?)(?<code>\p{L}{1,4}\s?\d{1,2}(?:[.-]\d{1,2})*)$/u;
/** « A » over the marks of the objective that the legend calls A. */
const ONE_LETTER = /^(?<before>)(?<code>\p{Lu})$/u;
/** « 1.2 », which may number anything else as well. */
const BARE_NUMBER = /^\d{1,2}(?:[.-]\d{1,2})+$/;

interface Goal {
  code?: string;
  title: string;
}

/**
 * Links what actions say in columns of marks, one for each objective of a framework that is listed elsewhere: « P1 | P2 |
 * P3 » or « A | B | C » at the end of each table. The marks stay with the action too, as they were typed.
 */
export function linkGoalColumns(draft: Draft): void {
  const all = draft.frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  const goals = new Map<string, Goal>();
  for (const header of new Set(draft.actions.flatMap(({ extra }) => Object.keys(extra)))) {
    const goal = goalOf(header, all);
    if (goal && draft.actions.every(({ extra }) => !extra[header] || isMark(extra[header])))
      goals.set(header, goal);
  }
  const numbered = numberedGoals(draft, all);
  for (const [header, goal] of numbered) goals.set(header, goal);
  if (goals.size < FEWEST_COLUMNS) return;
  for (const action of draft.actions)
    for (const [header, field] of Object.entries(action.extra)) {
      const goal = goals.get(header);
      if (goal && ['yes', 'partial'].includes(readMark(field.text))) addLink(action, goal, field, draft);
    }
}

/**
 * « 1.1 | 1.2 | 2.1 » over marks: they name the objectives of a framework where most of these are
 * there, and nothing else is.
 */
function numberedGoals(draft: Draft, goals: readonly Goal[]): Map<string, Goal> {
  const coded = goals.filter(({ code }) => code !== undefined && BARE_NUMBER.test(code));
  const headers = new Set(draft.actions.flatMap(({ extra }) => Object.keys(extra)));
  const marked = [...headers].filter((header) => BARE_NUMBER.test(tidy(header)));
  const found = coded.flatMap((goal): [string, Goal][] => {
    const header = marked.find((text) => codeKey(text) === codeKey(goal.code!));
    return header === undefined ? [] : [[header, goal]];
  });
  const areMarks = draft.actions.every(({ extra }) =>
    marked.every((text) => !extra[text] || isMark(extra[text])),
  );
  return areMarks && found.length === marked.length && found.length >= coded.length * MOST_SERVED
    ? new Map(found)
    : new Map();
}

/** The objective whose title or code a header is: « P1 », « Projet académique P1 ». */
function goalOf(header: string, goals: readonly Goal[]): Goal | undefined {
  const titled = goals.find(({ title }) => title !== '' && compactKey(title) === compactKey(header));
  const { before, code } = (ONE_LETTER.exec(tidy(header)) ?? CODE_AT_END.exec(tidy(header)))?.groups ?? {};
  if (titled || code === undefined || (before !== '' && !namesFramework(before!))) return titled;
  return goals.find((goal) => goal.code !== undefined && codeKey(goal.code) === codeKey(code));
}

function isMark({ text }: Field): boolean {
  return readMark(text) !== 'unknown';
}

function addLink(action: ActionDraft, goal: Goal, { text, source }: Field, draft: Draft): void {
  draft.links.push({
    action: {
      title: action.title,
      source: action.source,
      ...(action.code !== undefined && { code: action.code }),
    },
    objective: { title: goal.title, ...(goal.code !== undefined && { code: goal.code }), axis: '', source },
    mark: tidy(text),
    source,
  });
}

import { codeKey, splitCode } from '../../domain/codes';
import { startsWithInfinitive, tidy } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Field } from '../../domain/roadmap';
import { namesIn, type Name } from '../words/codeLists';
import type { ActionDraft, Draft, FrameworkDraft, LinkDraft } from '../draft';
import { frameworkTitleIn, namesFramework } from '../words/frameworkNames';
import { goalsAtPaths } from './goalPaths';
import { headersOfGoalCodes } from '../frameworks/goalCodes';
import { compactKey } from '../merge/mergeFrameworks';
import { readHeader } from '../words/vocabulary';

/** What an action says in one field of the objectives that it serves. */
interface Contribution {
  action: ActionDraft;
  header: string;
  field: Field;
}

const MARK = 'X';
/** Where fewer codes are those of the list, they may be of another one. */
const FEWEST_KNOWN = 5;
const CODE_BEFORE = /^\p{L}{0,3}\d{1,2}(?:[.-]\d{1,2})*(?=[\s:–-])/u;
const BETWEEN_LETTERS = /[\s,;/&+|•·]+(?:et\s+)?|(?<=\p{L})-(?=\p{L})/u;
const LONGEST_GOAL = 160;
/** Of the objectives that only fields name, so many begin as objectives do. */
const MOST = 0.6;

/**
 * Links what actions say of the objectives of a framework (« Objectifs du PA » | « 1.1, 2.3 ») by code or title. Where no
 * list holds the framework, titles make one. The field stays with the action: what names nothing is there.
 */
export function linkContributions(draft: Draft): void {
  const ofCodes = headersOfGoalCodes(draft);
  const said = draft.actions.flatMap((action) =>
    Object.entries(action.extra).flatMap(([header, field]): Contribution[] =>
      isContribution(header) || ofCodes.has(header) ? [{ action, header, field }] : [],
    ),
  );
  // « Axe du PA » beside « Objectif du PA » says under which axis the objective stands.
  const ofAxes = said.some(({ header }) => namesGoals(header))
    ? said.filter(({ header }) => namesAxis(header))
    : [];
  const contributions = said.filter((one) => !ofAxes.includes(one));
  if (contributions.length === 0) return;
  const isListed = draft.frameworks.length > 0;
  if (!isListed) {
    const framework = frameworkOf(contributions, ofAxes);
    if (framework) draft.frameworks.push(framework);
  }
  for (const [header, column] of byHeader(contributions)) {
    const goals = new Goals(draft.frameworks, frameworkTitleIn(header));
    const names = column.map(
      ({ field: { text } }) =>
        goals.lettered(text) ??
        goalsAtPaths(draft.frameworks, text) ??
        namesIn(text, (title) => goals.find({ title }) !== undefined),
    );
    linkColumn(column, names, goals, draft);
    if (isListed) draft.observations.push(...missingGoals(column, names, goals));
  }
}

const GOALS = /\bobjectifs?\b/i;

function namesGoals(header: string): boolean {
  return GOALS.test(header);
}

function namesAxis(header: string): boolean {
  return /\baxes?\b/i.test(header) && !GOALS.test(header);
}

function byHeader(contributions: readonly Contribution[]): Map<string, Contribution[]> {
  const columns = new Map<string, Contribution[]>();
  for (const one of contributions) columns.set(one.header, [...(columns.get(one.header) ?? []), one]);
  return columns;
}

/** Links what actions say under one header. Where most of it names objectives, it answers for those that it leaves out too. */
function linkColumn(said: Contribution[], names: Name[][], goals: Goals, draft: Draft): void {
  const links = said.flatMap(({ action, field: { source } }, i) =>
    names[i]!.flatMap((name): LinkDraft[] => {
      const goal = goals.find(name);
      return goal
        ? [
            {
              action: { ...bare(action), source: action.source },
              objective: { ...goal, axis: '', ...goals.framework, source },
              mark: MARK,
              source,
            },
          ]
        : [];
    }),
  );
  draft.links.push(...links);
  // Where each names one, it may be the first among several: what is left out is not denied.
  const isList = links.length >= names.flat().length * MOST && names.some(({ length }) => length > 1);
  if (!isList) return;
  draft.linkTables.push({
    links,
    actions: said.map(({ action }) => bare(action)),
    objectives: null,
    cell: (rank) => said[rank]!.field.source,
  });
}

/** Codes that the list does not have, where nearly all others are its own. */
function missingGoals(said: Contribution[], names: Name[][], goals: Goals): Observation[] {
  const known = names.flat().filter((name) => goals.find(name)).length;
  const unknown = said.flatMap(({ field: { source } }, i) =>
    names[i]!.flatMap((name): Observation[] => {
      const code = goals.find(name) ? undefined : goals.codeIn(name);
      return code === undefined ? [] : [{ kind: 'missing-goal', source, code }];
    }),
  );
  return known < FEWEST_KNOWN || unknown.length * 10 > known ? [] : unknown;
}

function bare({ code, title }: Name): Name {
  return { title, ...(code !== undefined && { code }) };
}

/** True for a header over what actions say of the objectives of a framework. */
export function isContribution(header: string): boolean {
  return (
    readHeader(header)?.role === 'contribution' ||
    namesFramework(header) ||
    /^\s*contributions?\b/i.test(header)
  );
}

/** The objectives of frameworks by title, else by code: of those that a header names, where there are such. */
class Goals {
  /** The framework that the header names. */
  readonly framework: { framework?: string };
  private readonly byTitle = new Map<string, Name>();
  /** Several may share one: which is meant is the merge's question. */
  private readonly byCode = new Map<string, Name[]>();

  constructor(frameworks: FrameworkDraft[], named: string | null) {
    const own = frameworks.filter(({ title }) => named !== null && isSameFramework(title, named));
    this.framework = own[0] ? { framework: own[0].title } : {};
    const meant = own.length > 0 ? own : frameworks;
    for (const goal of meant.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives)).map(bare)) {
      const { code, title } = goal;
      if (title !== '') this.byTitle.set(compactKey(title), goal);
      if (code !== undefined)
        this.byCode.set(codeKey(code), [...(this.byCode.get(codeKey(code)) ?? []), goal]);
    }
  }

  /** The code of what is not in the list, written like those of the list, which all have one: « D1 Porter… ». */
  codeIn({ code, title }: Name): string | undefined {
    const said = code ?? CODE_BEFORE.exec(title)?.[0];
    const known = [...this.byCode.keys()];
    if (said === undefined || known.length < this.byTitle.size || this.byCode.has(codeKey(said)))
      return undefined;
    return known.some((key) => shapeOf(key) === shapeOf(codeKey(said))) ? said : undefined;
  }

  /** « B1 Associer les familles »: a code of the list stands before the title with no sign between them. */
  private behindCode(text: string): Name | undefined {
    const code = CODE_BEFORE.exec(text)?.[0] ?? '';
    const title = compactKey(text.slice(code.length));
    return this.byCode.get(codeKey(code))?.find((goal) => compactKey(goal.title) === title);
  }

  /** « 1.1 » where the list says « PA 1.1 », and « PA 1.1 » where it says « 1.1 ». */
  private withoutLetters(key: string): Name[] {
    const bare = key.replace(/^pr?a(?=\d)/u, '');
    return [...this.byCode].flatMap(([own, goals]) =>
      own === bare || own.replace(/^\p{L}{2,3}(?=\d)/u, '') === key ? goals : [],
    );
  }

  /** « A », « A, C » where the list has such letters; null for any other text. */
  lettered(text: string): Name[] | null {
    const letters = text.split(BETWEEN_LETTERS).filter((part) => part !== '');
    const known = letters.every((letter) => letter.length === 1 && this.byCode.has(codeKey(letter)));
    return letters.length > 0 && known ? letters.map((code) => ({ code, title: '' })) : null;
  }

  find({ code, title }: Name): Name | undefined {
    if (title !== '') return this.byTitle.get(compactKey(title)) ?? this.behindCode(title);
    const coded =
      code === undefined ? [] : (this.byCode.get(codeKey(code)) ?? this.withoutLetters(codeKey(code)));
    const titles = new Set(coded.map((goal) => compactKey(goal.title)));
    return titles.size > 1 ? { title: '', code: code! } : coded[0];
  }
}

/** « Projet académique » in a header is « Projet académique 2021-2025 » of the list. */
function isSameFramework(title: string, named: string): boolean {
  return compactKey(title).startsWith(compactKey(named));
}

/** `a1` and `b2` are written in one way, `1.2` in another. */
function shapeOf(key: string): string {
  return key.replace(/\d+/g, '0').replace(/\p{L}/gu, 'a');
}

/** « Projet académique, axe 1 : Mieux former »: the axis of the objectives in that column; empty where the header names none. */
function axisIn(header: string): string {
  return /\baxe\s+\w{1,3}\s*[:–-]\s*\S.*$/i.exec(tidy(header))?.[0] ?? '';
}

/** A framework of the titles that the actions name, under the axes that they name beside; null where these are no objectives. */
function frameworkOf(contributions: Contribution[], ofAxes: readonly Contribution[]): FrameworkDraft | null {
  const named = contributions.filter(
    ({ header }) => frameworkTitleIn(header) !== null || namesFramework(header),
  );
  const axisOf = new Map(ofAxes.map(({ action, field }) => [action, field]));
  const objectives = new Map<string, FrameworkDraft['axes'][number]['objectives'][number]>();
  const axes = new Map<string, FrameworkDraft['axes'][number]>();
  for (const { action, header, field } of named) {
    for (const name of namesIn(field.text, () => false)) {
      if (name.title === '') return null;
      const { source } = field;
      const key = compactKey(name.title);
      if (objectives.has(key)) continue;
      const goal = { ...name, source, role: 'matrix' as const, order: objectives.size };
      objectives.set(key, goal);
      const { code, title } = splitCode(axisOf.get(action)?.text ?? axisIn(header));
      const axis = axes.get(compactKey(title)) ?? {
        title,
        ...(code !== undefined && { code }),
        objectives: [],
      };
      axis.objectives.push(goal);
      axes.set(compactKey(title), axis);
    }
  }
  const all = [...objectives.values()];
  const goals = all.filter(({ title }) => startsWithInfinitive(title) && title.length <= LONGEST_GOAL);
  if (all.length < 2 || goals.length < all.length * MOST) return null;
  const title = named.map(({ header }) => frameworkTitleIn(header)).find((name) => name !== null);
  return { title: title ?? 'Projet académique', axes: [...axes.values()], source: named[0]!.field.source };
}

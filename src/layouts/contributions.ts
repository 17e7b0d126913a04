import { codeKey } from '../domain/codes';
import { startsWithInfinitive } from '../domain/text';
import type { Field, Source } from '../domain/roadmap';
import { namesIn, type Name } from './codeLists';
import type { ActionDraft, Draft, FrameworkDraft } from './draft';
import { frameworkTitleIn, namesFramework } from './frameworkNames';
import { compactKey } from './merge/mergeFrameworks';
import { readHeader } from './vocabulary';

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
const LONGEST_GOAL = 160;
/** Of the objectives that only fields name, so many begin as objectives do. */
const MOST = 0.6;

/**
 * Links what actions say of the objectives of a framework (« Objectifs du PA » | « 1.1, 2.3 ») by code or title. Where no
 * list holds the framework, titles make one. The field stays with the action: what names nothing is there.
 */
export function linkContributions(draft: Draft): void {
  const contributions = draft.actions.flatMap((action) =>
    Object.entries(action.extra).flatMap(([header, field]): Contribution[] =>
      isContribution(header) ? [{ action, header, field }] : [],
    ),
  );
  if (contributions.length === 0) return;
  const isListed = draft.frameworks.length > 0;
  if (!isListed) {
    const framework = frameworkOf(contributions);
    if (framework) draft.frameworks.push(framework);
  }
  const goals = new Goals(draft.frameworks);
  const unknown: { code: string; source: Source }[] = [];
  let known = 0;
  for (const { action, field } of contributions) {
    for (const name of namesIn(field.text, (title) => goals.find({ title }) !== undefined)) {
      const goal = goals.find(name);
      if (!goal) {
        const code = goals.codeIn(name);
        if (code !== undefined) unknown.push({ code, source: field.source });
        continue;
      }
      known += 1;
      draft.links.push({
        action: {
          title: action.title,
          source: action.source,
          ...(action.code !== undefined && { code: action.code }),
        },
        objective: { ...goal, axis: '', source: field.source },
        mark: MARK,
        source: field.source,
      });
    }
  }
  if (!isListed || known < FEWEST_KNOWN || unknown.length * 10 > known) return;
  for (const { code, source } of unknown) draft.observations.push({ kind: 'missing-goal', source, code });
}

/** True for a header over what actions say of the objectives of a framework. */
export function isContribution(header: string): boolean {
  return (
    readHeader(header)?.role === 'contribution' ||
    namesFramework(header) ||
    /^\s*contributions?\b/i.test(header)
  );
}

/** The objectives of frameworks by title, else by code. */
class Goals {
  private readonly byTitle = new Map<string, Name>();
  private readonly byCode = new Map<string, Name>();

  constructor(frameworks: FrameworkDraft[]) {
    for (const { code, title } of frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives))) {
      const goal = { title, ...(code !== undefined && { code }) };
      if (title !== '') this.byTitle.set(compactKey(title), goal);
      if (code !== undefined) this.byCode.set(codeKey(code), goal);
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
    const goal = this.byCode.get(codeKey(code));
    return goal && compactKey(goal.title) === compactKey(text.slice(code.length)) ? goal : undefined;
  }

  find({ code, title }: Name): Name | undefined {
    if (title !== '') return this.byTitle.get(compactKey(title)) ?? this.behindCode(title);
    return code === undefined ? undefined : this.byCode.get(codeKey(code));
  }
}

/** `a1` and `b2` are written in one way, `1.2` in another. */
function shapeOf(key: string): string {
  return key.replace(/\d+/g, '0').replace(/\p{L}/gu, 'a');
}

/** A framework of the titles that the actions name; null where they do not read as objectives. */
function frameworkOf(contributions: Contribution[]): FrameworkDraft | null {
  const named = contributions.filter(
    ({ header }) => frameworkTitleIn(header) !== null || namesFramework(header),
  );
  const objectives = new Map<string, FrameworkDraft['axes'][number]['objectives'][number]>();
  for (const { field } of named) {
    for (const name of namesIn(field.text, () => false)) {
      if (name.title === '') return null;
      const { source } = field;
      const key = compactKey(name.title);
      if (!objectives.has(key))
        objectives.set(key, { ...name, source, role: 'matrix', order: objectives.size });
    }
  }
  const all = [...objectives.values()];
  const goals = all.filter(({ title }) => startsWithInfinitive(title) && title.length <= LONGEST_GOAL);
  if (all.length < 2 || goals.length < all.length * MOST) return null;
  const title = named.map(({ header }) => frameworkTitleIn(header)).find((name) => name !== null);
  return {
    title: title ?? 'Projet académique',
    axes: [{ title: '', objectives: all }],
    source: named[0]!.field.source,
  };
}

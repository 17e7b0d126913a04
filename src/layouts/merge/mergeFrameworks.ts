import { codeKey } from '../../domain/codes';
import { sameNumbers } from '../../domain/identity/closeness';
import { likeness, plainKey } from '../../domain/text';
import type { Action, Framework, FrameworkObjective } from '../../domain/roadmap';
import type { FrameworkDraft } from '../draft';
import type { Ids } from './ids';

/** Above this two wordings of an objective of a framework are one. */
const ALIKE = 0.8;

/** A label without spaces or hyphens: words that a narrow column has cut are whole again. */
export function compactKey(text: string): string {
  return plainKey(text).replaceAll(' ', '');
}

/** Frameworks read from a list and from the headers of matrices become one where they name the same objectives. */
export function mergeFrameworks(drafts: FrameworkDraft[], ids: Ids): Framework[] {
  const frameworks: Framework[] = [];
  const entered = new Map<Framework, NonNullable<FrameworkDraft['entered']>>();
  // Lists first: their order and their wording are the framework's own; a matrix's headers may be cut.
  const sorted = [...drafts].sort((a, b) => rankOf(a) - rankOf(b));
  for (const draft of sorted) {
    const joined = draft.entered ? undefined : frameworkOf(draft, frameworks, entered);
    if (!joined) frameworks.push(frameworkFrom(draft, ids));
    else if (entered.has(joined)) addMentions(joined, draft);
    else addTo(joined, draft, ids);
    if (draft.entered) entered.set(frameworks.at(-1)!, draft.entered);
  }
  // What came later stands behind what was there before.
  const isLater = (framework: Framework): number => Number(entered.get(framework) === 'later');
  return frameworks.sort((a, b) => isLater(a) - isLater(b));
}

function rankOf(draft: FrameworkDraft): number {
  return draft.entered ? 0 : isMatrix(draft) ? 2 : 1;
}

/** The framework that a list or a matrix is about: what was there before counts more than what was entered later. */
function frameworkOf(
  draft: FrameworkDraft,
  frameworks: Framework[],
  entered: ReadonlyMap<Framework, NonNullable<FrameworkDraft['entered']>>,
): Framework | undefined {
  const isLater = (framework: Framework): boolean => entered.get(framework) === 'later';
  const before = frameworks.find((framework) => !isLater(framework) && shares(framework, draft));
  const later = frameworks.find((framework) => isLater(framework) && knowsAll(framework, draft));
  return later && !(before && knowsAll(before, draft)) ? later : before;
}

/** It names objectives, and the framework has all of them. */
function knowsAll(framework: Framework, { axes }: FrameworkDraft): boolean {
  const objectives = axes.flatMap((axis) => axis.objectives);
  return objectives.length > 0 && objectives.every((objective) => findObjective([framework], objective));
}

/** Where else the objectives of an entered framework stand; others do not become its own. */
function addMentions(framework: Framework, { axes }: FrameworkDraft): void {
  for (const objective of axes.flatMap((axis) => axis.objectives)) {
    const { title: text, source, role, order } = objective;
    findObjective([framework], objective)?.mentions.push({ text, source, role, order });
  }
}

function isMatrix(draft: FrameworkDraft): boolean {
  return draft.axes.some((axis) => axis.objectives.some((objective) => objective.role === 'matrix'));
}

function shares(framework: Framework, draft: FrameworkDraft): boolean {
  const titles = draft.axes.flatMap((axis) => axis.objectives.map((objective) => objective));
  const known = titles.filter((objective) => findObjective([framework], objective)).length;
  if (titles.length > 0 && known >= titles.length / 2) return true;
  return (
    compactKey(framework.title) === compactKey(draft.title) &&
    (titles.length === 0 || known > 0 || isMatrix(draft))
  );
}

function frameworkFrom(draft: FrameworkDraft, ids: Ids): Framework {
  const framework: Framework = {
    id: ids.make('cadre', undefined, draft.title),
    title: draft.title,
    axes: [],
    source: draft.source,
  };
  addTo(framework, draft, ids);
  return framework;
}

function addTo(framework: Framework, draft: FrameworkDraft, ids: Ids): void {
  // Two objectives of one list are two, however alike they are.
  const ownTitles = new Set(
    draft.axes.flatMap((axis) => axis.objectives.map((objective) => compactKey(objective.title))),
  );
  const codes = codesOf(framework, draft);
  for (const axis of draft.axes) {
    const known = framework.axes.find(
      (other) =>
        ((axis.title !== '' || axis.code === other.code) &&
          compactKey(other.title) === compactKey(axis.title)) ||
        (axis.code !== undefined && other.code !== undefined && codeKey(other.code) === codeKey(axis.code)),
    );
    const code = axis.code === undefined ? {} : { code: axis.code };
    const target = known ?? {
      id: ids.make('cadre-axe', axis.code, axis.title),
      ...code,
      title: axis.title,
      objectives: [],
    };
    // An axis of a matrix that adds nothing is one by another name; one that was entered is there for its own sake.
    const adds = !axis.objectives.every(
      (objective) => findObjective([framework], objective) ?? ofSameCode(objective, codes),
    );
    if (!known && (adds || draft.entered)) framework.axes.push(target);
    for (const objective of axis.objectives) {
      const mention = {
        text: objective.title,
        ...(objective.code !== undefined && { code: objective.code }),
        source: objective.source,
        role: objective.role,
        order: objective.order,
      };
      const same =
        findObjective([framework], objective, (other) => !ownTitles.has(compactKey(other.title))) ??
        ofSameCode(objective, codes);
      if (same) {
        same.mentions.push(mention);
        if (same.code === undefined && objective.code !== undefined) same.code = objective.code;
        continue;
      }
      target.objectives.push({
        id: ids.make(
          `cadre-objectif:${target.code ?? framework.axes.length}`,
          objective.code,
          objective.title,
        ),
        ...(objective.code !== undefined && { code: objective.code }),
        title: objective.title,
        mentions: [mention],
      });
    }
  }
}

/**
 * The objectives of a framework by their codes, where a matrix numbers its own alike: every title that both have has one
 * code in both. Empty where they do not, or where too little tells; codes that begin anew under each axis are left out,
 * and objectives that the matrix names by their own title.
 */
function codesOf(framework: Framework, draft: FrameworkDraft): Map<string, FrameworkObjective> {
  const known = framework.axes.flatMap((axis) => axis.objectives);
  const wanted = draft.axes.flatMap((axis) => axis.objectives);
  const named = new Map<FrameworkObjective, string | undefined>();
  for (const { title, code } of wanted) {
    const found = known.find((one) => compactKey(one.title) === compactKey(title));
    if (found) named.set(found, code);
  }
  const agree = [...named].filter(([{ code }, other]) => isSameCode(code, other));
  if (agree.length < FEWEST_ALIKE || agree.length < named.size) return new Map();
  const alone = known.filter(
    (one) =>
      !named.has(one) &&
      [known, wanted].every((all) => all.filter(({ code }) => isSameCode(code, one.code)).length === 1),
  );
  return new Map(alone.map((one) => [codeKey(one.code!), one]));
}

/** So many common titles of one code tell that two lists are numbered alike. */
const FEWEST_ALIKE = 2;

function isSameCode(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && codeKey(one) === codeKey(other);
}

/** The objective that goes by another name in the list: « O4 – Ouvrir l’école » over a column, « O4 » is told otherwise there. */
function ofSameCode(
  { code }: { code?: string },
  codes: ReadonlyMap<string, FrameworkObjective>,
): FrameworkObjective | undefined {
  return code === undefined ? undefined : codes.get(codeKey(code));
}

/** The objective of these frameworks that a label or a code means: by label, then by code, then by likeness when one only is alike. */
export function findObjective(
  frameworks: Framework[],
  wanted: { code?: string; title: string },
  mayBeAlike: (objective: FrameworkObjective) => boolean = () => true,
): FrameworkObjective | undefined {
  const all = frameworks.flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives));
  const key = compactKey(wanted.title);
  if (key !== '') {
    const exact = all.find(
      (objective) =>
        compactKey(objective.title) === key ||
        objective.mentions.some((mention) => compactKey(mention.text) === key),
    );
    if (exact) return exact;
  }
  if (wanted.code !== undefined) {
    const coded = all.find(
      (objective) => objective.code !== undefined && codeKey(objective.code) === codeKey(wanted.code!),
    );
    if (coded && (key === '' || likeness(coded.title, wanted.title) > 0.3)) return coded;
  }
  const alike =
    key === ''
      ? []
      : all.filter(
          (objective) =>
            mayBeAlike(objective) &&
            sameNumbers(objective.title, wanted.title) &&
            likeness(objective.title, wanted.title) >= ALIKE,
        );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Finds an action by its code, then by its title in any of its wordings, spaces and hyphens aside. */
export class ActionFinder {
  private readonly byCode = new Map<string, Action[]>();
  private readonly byTitle = new Map<string, Action[]>();

  constructor(actions: Action[]) {
    for (const action of actions) {
      if (action.code !== undefined) push(this.byCode, codeKey(action.code), action);
      const titles = new Set(
        [action.title, ...action.mentions.map((mention) => mention.text)].map(compactKey),
      );
      for (const title of titles) push(this.byTitle, title, action);
    }
  }

  /** The one action that is meant; none where it may be several. */
  find(wanted: { code?: string; title: string }): Action | undefined {
    const [found, other] = this.among(wanted);
    return other ? undefined : found;
  }

  /** The actions that may be meant: one where its code or its title is its own. */
  among(wanted: { code?: string; title: string }): Action[] {
    const byTitle = wanted.title === '' ? [] : (this.byTitle.get(compactKey(wanted.title)) ?? []);
    const byCode = wanted.code === undefined ? [] : (this.byCode.get(codeKey(wanted.code)) ?? []);
    const both = byCode.find((action) => byTitle.includes(action));
    if (both) return [both];
    return byCode.length > 0 ? byCode : byTitle;
  }
}

function push(map: Map<string, Action[]>, key: string, action: Action): void {
  const list = map.get(key);
  if (list) list.push(action);
  else map.set(key, [action]);
}

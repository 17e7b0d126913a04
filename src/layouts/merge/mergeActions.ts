import { codeKey, objectiveCodeKey, parentCode } from '../../domain/codes';
import { parseMilestones } from '../../domain/dates';
import { labelKey, likeness } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Action, ActionFields, Axis, Named, Objective } from '../../domain/roadmap';
import type { ActionDraft, AxisDraft, ObjectiveDraft } from '../draft';
import { isContribution } from '../across/contributions';
import { AlikeFinder } from './alike';
import { idPath, type Ids } from './ids';
import { codeAmong, isOnlyCode, mentionsOf, namingDraft, perhapsSame } from './mentions';
import { attachToOnlyObjectives } from './onlyObjectives';

/** What the levels above have become, with what finds them quickly. */
export interface Above {
  axes: Axis[];
  objectives: Objective[];
  axesById: ReadonlyMap<string, Axis>;
  objectivesById: ReadonlyMap<string, Objective>;
  /** Objectives by the key of their code; several may share one. */
  objectivesByCode: ReadonlyMap<string, Objective[]>;
  axisOf(draft: AxisDraft | null): Axis | null;
  objectiveOf(draft: ObjectiveDraft | null): Objective | null;
}

export function aboveOf(
  axes: Axis[],
  objectives: Objective[],
  axisOf: Above['axisOf'],
  objectiveOf: Above['objectiveOf'],
): Above {
  const objectivesByCode = new Map<string, Objective[]>();
  for (const objective of objectives) {
    if (objective.code === undefined) continue;
    const key = objectiveCodeKey(objective.code);
    objectivesByCode.set(key, [...(objectivesByCode.get(key) ?? []), objective]);
  }
  return {
    axes,
    objectives,
    axesById: new Map(axes.map((axis) => [axis.id, axis])),
    objectivesById: new Map(objectives.map((objective) => [objective.id, objective])),
    objectivesByCode,
    axisOf,
    objectiveOf,
  };
}

export interface MergedActions {
  actions: Action[];
  of: Map<ActionDraft, Action>;
  observations: Observation[];
  unmatched: ActionDraft[];
}

/** Two detailed actions of one code with titles less alike than this are two actions with the same code. */
const SAME_CODE = 0.2;
/** The same for two fiches of one sheet, which common words such as « établissements » do not make one. */
const SAME_CODE_OF_FICHES = 0.4;
/** Of several actions of one code, a row of a matrix means the one with a title that is this much like its own. */
const SAME_TITLE = 0.6;

interface Group {
  drafts: ActionDraft[];
  axis: Axis | null;
  objective: Objective | null;
}

/**
 * Actions met in several places (summary list, fiche, matrix, second table) become one: by code, else by title in
 * their objective, else by a title surely alike. Two actions of one table stay two, whatever their titles. A matrix names
 * the actions of the workbook where no other place does.
 */
export function mergeActions(drafts: ActionDraft[], above: Above, ids: Ids): MergedActions {
  const groups: Group[] = [];
  const groupOf = new Map<ActionDraft, Group>();
  const byCode = new Map<string, Group[]>();
  const byTitle = new Map<string, Group[]>();
  const observations: Observation[] = [];
  const references: ActionDraft[] = [];

  const join = (group: Group, draft: ActionDraft): void => {
    group.drafts.push(draft);
    groupOf.set(draft, group);
    group.objective ??= above.objectiveOf(draft.objective);
    group.axis ??= above.axisOf(draft.axis) ?? axisOfObjective(group.objective, above);
    if (draft.code !== undefined) pushOnce(byCode, codeKey(draft.code), group);
    pushOnce(byTitle, labelKey(draft.title), group);
    alike.add(group, draft);
  };

  const named = drafts.filter((draft) => draft.title !== '');
  const alike = new AlikeFinder<ActionDraft, Group>(named);
  const detailed = named.filter((draft) => draft.role !== 'matrix');
  const matrix = named.filter((draft) => draft.role === 'matrix');
  const isOnlyPlace = ({ listed }: ActionDraft): boolean => listed === true && detailed.length === 0;
  for (const draft of [...detailed, ...matrix]) {
    const same =
      find(draft, above, byCode, byTitle, observations) ??
      alike.find(draft, (group) => fits(group, above.axisOf(draft.axis), above.objectiveOf(draft.objective)));
    if (same) join(same, draft);
    else if (draft.role === 'matrix' && !isOnlyPlace(draft)) references.push(draft);
    else {
      const group: Group = { drafts: [], axis: null, objective: null };
      groups.push(group);
      join(group, draft);
    }
  }
  for (const draft of drafts.filter((other) => other.title === '')) {
    const [group] = byCode.get(codeKey(draft.code ?? '')) ?? [];
    if (group) groupOf.set(draft, group);
    else references.push(draft);
  }

  for (const group of groups) attachByCode(group, above);
  attachToOnlyObjectives(groups, above);
  const actions = new Map(groups.map((group) => [group, actionFrom(group, ids)]));
  const of = new Map<ActionDraft, Action>();
  for (const [draft, group] of groupOf) {
    const action = actions.get(group)!;
    of.set(draft, action);
    // What is only called by its number may still be judged there.
    if (draft.title !== '') continue;
    for (const [header, field] of Object.entries(draft.extra)) action.extra[header] ??= field;
  }
  for (const [group, action] of actions) observations.push(...otherAxes(group, action, above));
  for (const { draft, group } of alike.doubts()) {
    const [known, other] = [actions.get(group)!, of.get(draft)];
    // A row of a matrix that stands for no action is told with its matrix.
    if (other) observations.push(perhapsSame('action', known, other));
  }
  return { actions: sorted([...actions.values()], above), of, observations, unmatched: references };
}

function pushOnce(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (!list) map.set(key, [group]);
  else if (!list.includes(group)) list.push(group);
}

function find(
  draft: ActionDraft,
  above: Above,
  byCode: Map<string, Group[]>,
  byTitle: Map<string, Group[]>,
  observations: Observation[],
): Group | undefined {
  const axis = above.axisOf(draft.axis);
  const objective = above.objectiveOf(draft.objective);
  const together = (group: Group): boolean =>
    group.drafts.some((other) => sameRegion(other, draft) && !isNamedAgain(draft, other, group));
  if (draft.code !== undefined) {
    const nested = codeKey(draft.code).includes('.');
    const sharing = byCode.get(codeKey(draft.code)) ?? [];
    for (const group of closestFirst(sharing, draft)) {
      // A code of one part is counted anew under each objective.
      if (!nested && (group.objective !== objective || group.axis !== axis)) continue;
      // Which of several is meant is not to be guessed.
      if (draft.role === 'matrix' && sharing.length > 1 && !isTitled(group, draft)) continue;
      const other = group.drafts.find((known) => known.title !== '')!;
      const clash =
        bothDetailed(group, draft) &&
        !isOnlyCode(draft) &&
        !isOnlyCode(other) &&
        likeness(other.title, draft.title) < (areFiches(other, draft) ? SAME_CODE_OF_FICHES : SAME_CODE) &&
        labelKey(other.title) !== labelKey(draft.title);
      if (!clash && !together(group)) return group;
      if (labelKey(other.title) === labelKey(draft.title)) continue;
      observations.push({
        kind: 'code-clash',
        source: draft.source,
        code: draft.code,
        titles: [other.title, draft.title],
        places: [other.source, draft.source],
      });
      const meant = renumbered(draft, byTitle);
      if (clash && meant) return meant;
    }
  }
  const titled = (byTitle.get(labelKey(draft.title)) ?? []).filter(
    (group) => !together(group) && !otherCode(group, draft) && fits(group, axis, objective),
  );
  return titled.find((group) => !group.drafts.some((other) => sameRegion(other, draft))) ?? titled[0];
}

/** Each a fiche of its own, on one sheet. */
function areFiches(a: ActionDraft, b: ActionDraft): boolean {
  return a.role === 'fiche' && b.role === 'fiche' && a.source.sheet === b.source.sheet;
}

/** The listed action without a fiche that has the very title of a fiche: whoever copied the fiche left its old number. */
function renumbered(draft: ActionDraft, byTitle: ReadonlyMap<string, Group[]>): Group | undefined {
  if (draft.role !== 'fiche') return undefined;
  const titled = byTitle.get(labelKey(draft.title)) ?? [];
  return titled.length === 1 && titled[0]!.drafts.every(({ role }) => role !== 'fiche')
    ? titled[0]
    : undefined;
}

/** Where a table gives one code to several actions, a title says which of them is meant. */
function closestFirst(groups: readonly Group[], { title }: ActionDraft): readonly Group[] {
  if (groups.length < 2) return groups;
  const scores = new Map(
    groups.map((group) => [
      group,
      Math.max(
        ...group.drafts.map((other) =>
          labelKey(other.title) === labelKey(title) ? 2 : likeness(other.title, title),
        ),
      ),
    ]),
  );
  return [...groups].sort((a, b) => scores.get(b)! - scores.get(a)!);
}

/** True where a title of the group is that of the draft, or much like it. */
function isTitled({ drafts }: Group, { title }: ActionDraft): boolean {
  return drafts.some(
    (other) => labelKey(other.title) === labelKey(title) || likeness(other.title, title) >= SAME_TITLE,
  );
}

/** True where nothing says that the action belongs elsewhere. */
function fits(group: Group, axis: Axis | null, objective: Objective | null): boolean {
  const sameObjective = objective === null || group.objective === null || group.objective === objective;
  return sameObjective && (axis === null || group.axis === null || group.axis === axis);
}

/** Two codes are two actions, whatever their titles. */
function otherCode(group: Group, { code }: ActionDraft): boolean {
  return (
    code !== undefined &&
    group.drafts.some((other) => other.code !== undefined && codeKey(other.code) !== codeKey(code))
  );
}

function bothDetailed(group: Group, draft: ActionDraft): boolean {
  const detailed = (other: ActionDraft): boolean => other.role === 'detail' || other.role === 'fiche';
  return detailed(draft) && group.drafts.some(detailed);
}

/** Drafts of one table or one card: each row of it is an item of its own. */
function sameRegion(a: ActionDraft, b: ActionDraft): boolean {
  return a.source.sheet === b.source.sheet && a.role === b.role && a.role !== 'matrix' && a.role !== 'fiche';
}

/**
 * One row for each objective of the projet académique that an action serves, all else alike, or the action told in full
 * elsewhere: the rows are one action.
 */
function isNamedAgain(draft: ActionDraft, other: ActionDraft, { drafts }: Group): boolean {
  const [own, known] = [goalsOf(draft), goalsOf(other)];
  if (own === '' || known === '' || own === known || labelKey(draft.title) !== labelKey(other.title))
    return false;
  return drafts.some((one) => !sameRegion(one, draft)) || saysTheSame(draft, other);
}

function goalsOf({ extra }: ActionDraft): string {
  const goals = Object.entries(extra).filter(([header]) => isContribution(header));
  return goals.map(([, { text }]) => labelKey(text)).join('|');
}

/** The same under the same levels, a blank saying nothing else. */
function saysTheSame(a: ActionDraft, b: ActionDraft): boolean {
  if (a.axis !== b.axis || a.objective !== b.objective || a.code !== b.code) return false;
  const fields = new Map<string, string>(
    [...Object.entries(b.fields), ...Object.entries(b.extra)].map(([name, { text }]) => [name, text]),
  );
  return [...Object.entries(a.fields), ...Object.entries(a.extra)].every(
    ([name, { text }]) =>
      isContribution(name) || !fields.has(name) || labelKey(fields.get(name)!) === labelKey(text),
  );
}

/** An action `2-3` belongs to the axis `2`, an action `1.2.3` to the objective `1.2`, where nothing else says. */
function attachByCode(group: Group, above: Above): void {
  const { code } = codeAmong(group.drafts);
  const parent = code === undefined ? null : parentCode(code);
  if (parent === null) return;
  if (!group.objective && parent.includes('.')) {
    const found = above.objectivesByCode.get(parent) ?? [];
    if (found.length === 1) group.objective = found[0]!;
  }
  group.axis ??= axisOfObjective(group.objective, above);
  const first = parent.split('.')[0];
  group.axis ??= above.axes.find((axis) => axis.code !== undefined && codeKey(axis.code) === first) ?? null;
}

function axisOfObjective(objective: Objective | null, above: Above): Axis | null {
  return objective?.axis == null ? null : (above.axesById.get(objective.axis) ?? null);
}

function actionFrom(group: Group, ids: Ids): Action {
  const naming = namingDraft(group.drafts);
  const { code } = codeAmong(group.drafts);
  const fields: ActionFields = {};
  const extra: Action['extra'] = {};
  // What the fiche says comes before what a summary says.
  for (const draft of [naming, ...group.drafts]) {
    for (const [name, field] of Object.entries(draft.fields)) fields[name as keyof ActionFields] ??= field;
    for (const [header, field] of Object.entries(draft.extra)) extra[header] ??= field;
  }
  const path =
    code !== undefined && codeKey(code).includes('.')
      ? ''
      : idPath((group.objective ?? group.axis)?.id ?? '/');
  return {
    id: ids.make(path ? `action:${path}` : 'action', code, naming.title),
    ...(code !== undefined && { code }),
    title: naming.title,
    details: naming.details,
    mentions: mentionsOf(group.drafts),
    axis: group.axis?.id ?? null,
    objective: group.objective?.id ?? null,
    row: naming.row,
    fields,
    milestones: parseMilestones((fields.schedule ?? fields.due)?.text ?? ''),
    extra,
    source: naming.source,
  };
}

/** Where an action of one code stands under another axis than its first; a matrix groups its rows as it likes. */
function otherAxes(group: Group, action: Action, above: Above): Observation[] {
  const placed = group.drafts.flatMap(({ axis, role, source }) => {
    const said = axis === null || axis.guessed || role === 'matrix' ? [] : [axis, axis.also];
    return said.flatMap((one) => {
      const own = one && above.axisOf(one);
      return own ? [{ own, source }] : [];
    });
  });
  const [first] = placed;
  const other = placed.find(({ own }) => own !== first?.own);
  if (!first || !other) return [];
  return [
    {
      kind: 'two-axes',
      source: first.source,
      other: other.source,
      id: action.id,
      action: named(action),
      axes: [named(first.own), named(other.own)],
    },
  ];
}

function named({ code, title }: Named): Named {
  return { title, ...(code !== undefined && { code }) };
}

/** By axis, then in the order of reading. */
function sorted(actions: Action[], above: Above): Action[] {
  const rank = new Map(above.axes.map((axis, i) => [axis.id, i]));
  const place = new Map(actions.map((action, i) => [action, i]));
  const of = (action: Action): number => (action.axis === null ? 1e9 : rank.get(action.axis)!);
  return actions.sort((a, b) => of(a) - of(b) || place.get(a)! - place.get(b)!);
}

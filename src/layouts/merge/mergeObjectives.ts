import { codeKey, objectiveCodeKey, parentCode } from '../../domain/codes';
import { labelKey, likeness } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Axis, Objective } from '../../domain/roadmap';
import type { AxisDraft, ObjectiveDraft } from '../draft';
import { AlikeFinder } from './alike';
import { idPath, type Ids } from './ids';
import { codeAmong, mentionsOf, namingDraft, perhapsSame } from './mentions';
import { OneCode } from './oneCode';
import { TwinTitles } from './twinTitles';

/** Above this an overview's wording and a table's are one objective, when each is the other's best in its axis. */
const ALIKE = 0.5;
/** Above this two wordings of one code under one parent are one objective. */
const SAME_CODE = 0.25;
/** The same for two rows of one table, where one code is more often given twice by mistake. */
const SAME_CODE_IN_TABLE = 0.6;

interface Group {
  number: number;
  drafts: ObjectiveDraft[];
  axis: Axis | null;
  parent: Group | null;
  /** A parent that is named by its code alone: it may stand further down, or below this very objective. */
  parentByCode: ObjectiveDraft | null;
}

export interface MergedObjectives {
  objectives: Objective[];
  of: Map<ObjectiveDraft, Objective>;
  /** Drafts that refer by code to an objective that stands nowhere. */
  unmatched: ObjectiveDraft[];
  observations: Observation[];
}

/**
 * Objectives met in several places become one: by code under their parent, by title in their axis, by a title surely
 * alike under the same parent, then the wordings of an overview that are alike one of a table, and last what surely has one code, whatever its wordings.
 */
export function mergeObjectives(
  drafts: ObjectiveDraft[],
  axisOf: (draft: AxisDraft | null) => Axis | null,
  axes: Axis[],
  ids: Ids,
): MergedObjectives {
  const named = drafts.filter((draft) => draft.title !== '');
  const joiner = new ObjectiveJoiner(
    axisOf,
    axes,
    new AlikeFinder(named),
    new OneCode(named),
    new TwinTitles(named, objectiveCodeKey),
  );
  for (const draft of named) if (draft.role !== 'overview') joiner.add(draft);
  joiner.addOverview(named.filter((draft) => draft.role === 'overview'));
  const unmatched = drafts.filter(
    (draft) => draft.title === '' && !joiner.refer(draft) && !joiner.addBare(draft),
  );
  return { ...joiner.finish(drafts, axes, ids), unmatched };
}

class ObjectiveJoiner {
  private readonly groups: Group[] = [];
  private readonly groupOf = new Map<ObjectiveDraft, Group>();
  private readonly byKey = new Map<string, Group>();
  private readonly byCode = new Map<string, Group>();

  constructor(
    private readonly axisOf: (draft: AxisDraft | null) => Axis | null,
    private readonly axes: Axis[],
    private readonly alike: AlikeFinder<ObjectiveDraft, Group>,
    private readonly oneCode: OneCode<ObjectiveDraft>,
    private readonly twins: TwinTitles,
  ) {}

  add(draft: ObjectiveDraft): void {
    const parent = this.parentOf(draft);
    const axis = this.axisFor(draft, parent);
    const above = draft.parent;
    const group =
      this.find(draft, axis, parent) ??
      this.alike.find(draft, (other) => other.axis === axis && other.parent === parent) ??
      this.ofOneCode(draft, axis, parent) ??
      this.open(axis, parent);
    if (above?.title === '') group.parentByCode ??= above;
    this.join(group, draft);
  }

  /** « Objectif 12 » without a title names an objective of its own where no other place gives it one. */
  addBare(draft: ObjectiveDraft): boolean {
    if (draft.bare === undefined) return false;
    const group = this.open(this.axisFor(draft, null), null);
    this.join(group, { ...draft, title: draft.bare });
    this.groupOf.set(draft, group);
    return true;
  }

  /** Exact titles first; then, among what is left of each axis, the pairs that are alike, the most alike first. */
  addOverview(drafts: ObjectiveDraft[]): void {
    const rest: ObjectiveDraft[] = [];
    for (const draft of drafts) {
      const group = this.find(draft, this.axisFor(draft, null), null);
      if (group) this.join(group, draft);
      else rest.push(draft);
    }
    const pairs = rest
      .flatMap((draft) =>
        this.candidates(draft).map((group) => ({
          draft,
          group,
          score: Math.max(...group.drafts.map((other) => likeness(other.title, draft.title))),
        })),
      )
      .filter((pair) => pair.score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    const joined = new Set<ObjectiveDraft | Group>();
    for (const { draft, group } of pairs) {
      if (joined.has(draft) || joined.has(group)) continue;
      joined.add(draft).add(group);
      this.join(group, draft);
    }
    for (const draft of rest)
      if (!joined.has(draft)) {
        const axis = this.axisFor(draft, null);
        this.join(this.ofOneCode(draft, axis, null) ?? this.open(axis, null), draft);
      }
  }

  /** A draft with a code only names an objective that stands elsewhere. */
  refer(draft: ObjectiveDraft): boolean {
    const axis = this.axisFor(draft, null);
    const key = objectiveCodeKey(draft.code ?? '');
    const group = this.byCode.get(`${axis?.id}|${key}`) ?? this.byCode.get(`any|${key}`);
    if (group) this.groupOf.set(draft, group);
    return group !== undefined;
  }

  finish(drafts: ObjectiveDraft[], axes: Axis[], ids: Ids): Omit<MergedObjectives, 'unmatched'> {
    const rank = new Map(axes.map((axis, i) => [axis, i]));
    const place = new Map(this.groups.map((group, i) => [group, i]));
    const ordered = [...this.groups].sort(
      (a, b) =>
        (rank.get(a.axis!) ?? 1e9) - (rank.get(b.axis!) ?? 1e9) ||
        byCode(a, b) ||
        place.get(a)! - place.get(b)!,
    );
    const made = new Map<Group, Objective>();
    const make = (group: Group): Objective => {
      const known = made.get(group);
      if (known) return known;
      const objective = objectiveFrom(group, group.parent && make(group.parent), ids);
      made.set(group, objective);
      return objective;
    };
    for (const group of ordered) make(group);
    for (const group of ordered) this.attachByCode(group, made);
    const of = new Map<ObjectiveDraft, Objective>();
    for (const draft of drafts) {
      const group = this.groupOf.get(draft);
      if (group) of.set(draft, made.get(group)!);
    }
    const observations = this.alike
      .doubts()
      .map(({ draft, group }) => perhapsSame('objective', made.get(group)!, of.get(draft)!));
    return { objectives: ordered.map((group) => made.get(group)!), of, observations };
  }

  /** Parents named by codes are told as they are written, in a circle too: a rule finds it. */
  private attachByCode(group: Group, made: Map<Group, Objective>): void {
    const above = group.parentByCode && this.groupOf.get(group.parentByCode);
    if (!above || above === group) return;
    const objective = made.get(group)!;
    objective.parent ??= made.get(above)!.id;
    objective.level = 'field';
  }

  private candidates(draft: ObjectiveDraft): Group[] {
    const axis = this.axisFor(draft, null);
    return this.groups.filter(
      (group) => group.axis === axis && !group.drafts.some((other) => other.role === 'overview'),
    );
  }

  private parentOf(draft: ObjectiveDraft): Group | null {
    if (!draft.parent || draft.parent.title === '') return null;
    const known = this.groupOf.get(draft.parent);
    if (known) return known;
    this.add(draft.parent);
    return this.groupOf.get(draft.parent)!;
  }

  private axisFor(draft: ObjectiveDraft, parent: Group | null): Axis | null {
    const axis = this.axisOf(draft.axis) ?? parent?.axis ?? null;
    if (axis || draft.code === undefined) return axis;
    const above = parentCode(objectiveCodeKey(draft.code))?.split('.')[0];
    // `O1.1` below an objective `O1` says nothing of an axis.
    if (/^o/i.test(draft.code) && this.byCode.has(`any|${above}`)) return null;
    return this.axes.find((other) => other.code !== undefined && codeKey(other.code) === above) ?? null;
  }

  private find(draft: ObjectiveDraft, axis: Axis | null, parent: Group | null): Group | undefined {
    const title = this.twins.titleKey(draft);
    const own = this.byKey.get(key(axis, parent, title));
    if (own) return own;
    // The same title one level up or down: an overview that lists champs opérationnels, a heading repeated in a table.
    if (draft.code !== undefined) {
      const byCode = this.byCode.get(key(axis, parent, objectiveCodeKey(draft.code)));
      if (byCode?.drafts.some((other) => isSameUnderOneCode(other, draft))) return byCode;
    }
    if (parent) return undefined;
    return this.byKey.get(`${axis?.id}|${title}`) ?? (axis ? undefined : this.byKey.get(`any|${title}`));
  }

  /** What another table names otherwise under the same code. */
  private ofOneCode(draft: ObjectiveDraft, axis: Axis | null, parent: Group | null): Group | undefined {
    if (draft.code === undefined) return undefined;
    const group = this.byCode.get(key(axis, parent, objectiveCodeKey(draft.code)));
    return group && this.oneCode.joins(draft, group.drafts) ? group : undefined;
  }

  private open(axis: Axis | null, parent: Group | null): Group {
    const group: Group = { number: this.groups.length, drafts: [], axis, parent, parentByCode: null };
    this.groups.push(group);
    return group;
  }

  private join(group: Group, draft: ObjectiveDraft): void {
    group.drafts.push(draft);
    this.groupOf.set(draft, group);
    this.alike.add(group, draft);
    for (const title of [this.twins.titleKey(draft), labelKey(draft.title)]) {
      setOnce(this.byKey, key(group.axis, group.parent, title), group);
      setOnce(this.byKey, `${group.axis?.id}|${title}`, group);
      setOnce(this.byKey, `any|${title}`, group);
    }
    if (draft.code === undefined) return;
    const code = objectiveCodeKey(draft.code);
    setOnce(this.byCode, key(group.axis, group.parent, code), group);
    setOnce(this.byCode, `${group.axis?.id}|${code}`, group);
    setOnce(this.byCode, `any|${code}`, group);
  }
}

function isSameUnderOneCode(a: ObjectiveDraft, b: ObjectiveDraft): boolean {
  const together = a.source.sheet === b.source.sheet && a.role === 'detail' && b.role === 'detail';
  return likeness(a.title, b.title) >= (together ? SAME_CODE_IN_TABLE : SAME_CODE);
}

/** Siblings that both have a code stand in its order, wherever they were met. */
function byCode(a: Group, b: Group): number {
  if (a.parent !== b.parent) return 0;
  const [first, second] = [a, b].map((group) => codeAmong(group.drafts).code);
  if (first === undefined || second === undefined) return 0;
  return objectiveCodeKey(first).localeCompare(objectiveCodeKey(second), 'fr', { numeric: true });
}

/** Titles and codes are unique within an axis and a parent. */
function key(axis: Axis | null, parent: Group | null, own: string): string {
  return `${axis?.id}|${parent ? parent.number : ''}|${own}`;
}

function setOnce(map: Map<string, Group>, at: string, group: Group): void {
  if (!map.has(at)) map.set(at, group);
}

function objectiveFrom(group: Group, parent: Objective | null, ids: Ids): Objective {
  const naming = namingDraft(group.drafts);
  const { code } = codeAmong(group.drafts);
  const path = parent ? idPath(parent.id) : group.axis ? idPath(group.axis.id) : '';
  return {
    id: ids.make(path ? `objectif:${path}` : 'objectif', code, naming.title),
    ...(code !== undefined && { code }),
    title: naming.title,
    mentions: mentionsOf(group.drafts),
    axis: group.axis?.id ?? null,
    parent: parent?.id ?? null,
    level: parent || group.drafts.some((draft) => draft.level === 'field') ? 'field' : 'objective',
    sections: [],
    source: naming.source,
  };
}

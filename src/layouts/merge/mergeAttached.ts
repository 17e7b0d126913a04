import { codeKey } from '../../domain/codes';
import { labelKey, likeness } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Action, Axis, Indicator, Lever, Objective } from '../../domain/roadmap';
import type { ActionDraft, IndicatorDraft, LeverDraft } from '../draft';
import { AlikeFinder, type Doubt } from './alike';
import { idPath, type Ids } from './ids';
import { codeAmong, mentionsOf, namingDraft, perhapsSame } from './mentions';
import type { Above } from './mergeActions';
import { attachToOnlyObjectives } from './onlyObjectives';

interface Group<D> {
  drafts: D[];
  axis: Axis | null;
  objective: Objective | null;
  actions: Set<Action>;
}

/** Two items of one code with titles less alike than this are two. */
const SAME_CODE = 0.25;

/** Levers met in two tables of one objective are one lever; two of one table stay two. */
export function mergeLevers(
  drafts: LeverDraft[],
  above: Above,
  actionOf: (draft: ActionDraft) => Action | undefined,
  ids: Ids,
): Lever[] {
  return groups(drafts, above, actionOf).all.map((group) => attached('levier', group, ids));
}

export interface MergedIndicators {
  indicators: Indicator[];
  observations: Observation[];
}

/**
 * Indicators met in two tables (the roadmap's and that of the follow-up) are one; their figures are put together. Those
 * that may be one stay apart, and are observed.
 */
export function mergeIndicators(
  drafts: IndicatorDraft[],
  above: Above,
  actionOf: (draft: ActionDraft) => Action | undefined,
  ids: Ids,
): MergedIndicators {
  const { all, doubts } = groups(drafts, above, actionOf);
  const of = new Map<Group<IndicatorDraft>, Indicator>();
  for (const group of all) {
    const facts: IndicatorDraft['facts'] = Object.assign(
      {},
      ...[...group.drafts].reverse().map((draft) => draft.facts),
    );
    of.set(group, {
      ...attached('indicateur', group, ids),
      ...facts,
      targets: group.drafts.flatMap((draft) => draft.facts.targets ?? []),
      history: group.drafts.flatMap((draft) => draft.facts.history ?? []),
    });
  }
  const groupOf = new Map(all.flatMap((group) => group.drafts.map((draft) => [draft, group])));
  const observations = doubts.map(({ draft, group }) =>
    perhapsSame('indicator', of.get(group)!, of.get(groupOf.get(draft)!)!),
  );
  return { indicators: [...of.values()], observations };
}

function groups<D extends LeverDraft | IndicatorDraft>(
  drafts: D[],
  above: Above,
  actionOf: (draft: ActionDraft) => Action | undefined,
): { all: Group<D>[]; doubts: Doubt<D, Group<D>>[] } {
  const all: Group<D>[] = [];
  const byTitle = new Map<string, Group<D>[]>();
  const byCode = new Map<string, Group<D>[]>();
  const alike = new AlikeFinder<D, Group<D>>(drafts);
  for (const draft of drafts) {
    const actions = draft.actions.map(actionOf).filter((action) => action !== undefined);
    const objective = above.objectiveOf(draft.objective) ?? objectiveOfActions(actions, above);
    const axis =
      above.axisOf(draft.axis) ?? above.axesById.get(objective?.axis ?? actions[0]?.axis ?? '') ?? null;
    const key = labelKey(draft.title);
    const fits = (group: Group<D>): boolean => joins(group, draft, axis, objective, actions);
    const same =
      ofCode(byCode, draft).find(fits) ??
      (byTitle.get(key) ?? []).find(fits) ??
      // Without a parent in common, what is alike may be a way of writing: it is asked, not joined.
      alike.find(draft, (group) => fits(group) && group.objective === objective && group.axis === axis, fits);
    if (same) {
      same.drafts.push(draft);
      for (const action of actions) same.actions.add(action);
      same.axis ??= axis;
      same.objective ??= objective;
    } else {
      const group = { drafts: [draft], axis, objective, actions: new Set(actions) };
      all.push(group);
    }
    const group = same ?? all.at(-1)!;
    alike.add(group, draft);
    pushOnce(byTitle, key, group);
    if (draft.code !== undefined) pushOnce(byCode, codeKey(draft.code), group);
  }
  attachToOnlyObjectives(all, above);
  return { all, doubts: alike.doubts() };
}

function pushOnce<G>(map: Map<string, G[]>, key: string, group: G): void {
  const known = map.get(key);
  if (!known) map.set(key, [group]);
  else if (!known.includes(group)) known.push(group);
}

/** Items with the draft's code and a title that says at least a little of the same. */
function ofCode<D extends LeverDraft | IndicatorDraft>(
  byCode: ReadonlyMap<string, Group<D>[]>,
  { code, title }: D,
): Group<D>[] {
  if (code === undefined) return [];
  return (byCode.get(codeKey(code)) ?? []).filter((group) =>
    group.drafts.some((other) => likeness(other.title, title) >= SAME_CODE),
  );
}

/** One title in two places is one item where neither place says that it belongs elsewhere. */
function joins<D extends LeverDraft | IndicatorDraft>(
  group: Group<D>,
  draft: D,
  axis: Axis | null,
  objective: Objective | null,
  actions: Action[],
): boolean {
  if (group.drafts.some((other) => other.source.sheet === draft.source.sheet)) return false;
  // « Respect du calendrier » of one action is not that of another.
  if (group.actions.size > 0 && actions.length > 0 && !actions.some((action) => group.actions.has(action)))
    return false;
  const sameObjective = objective === null || group.objective === null || group.objective === objective;
  return sameObjective && (axis === null || group.axis === null || group.axis === axis);
}

function objectiveOfActions(actions: Action[], above: Above): Objective | null {
  const ids = new Set(actions.map((action) => action.objective));
  const [only] = ids;
  return ids.size === 1 && only ? (above.objectivesById.get(only) ?? null) : null;
}

function attached<D extends LeverDraft | IndicatorDraft>(kind: string, group: Group<D>, ids: Ids): Lever {
  const actions = [...group.actions].map((action) => action.id);
  const naming = namingDraft(group.drafts);
  const { code } = codeAmong(group.drafts);
  const path =
    actions.length === 1 ? idPath(actions[0]!) : idPath((group.objective ?? group.axis)?.id ?? '/');
  return {
    id: ids.make(path ? `${kind}:${path}` : kind, code, naming.title),
    ...(code !== undefined && { code }),
    title: naming.title,
    details: naming.details,
    mentions: mentionsOf(group.drafts),
    objective: group.objective?.id ?? null,
    axis: group.axis?.id ?? null,
    actions,
    row: naming.row,
    source: naming.source,
  };
}

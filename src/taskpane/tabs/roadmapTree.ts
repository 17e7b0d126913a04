import type { Action, Indicator, Lever, Objective, Roadmap, Source } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { paneTexts } from '../../messages/fr/pane';

/** One axis or objective with what stands under it. */
export interface Branch {
  id: string;
  label: string;
  /** Undefined for « Sans axe »: there is no cell to show. */
  source?: Source;
  branches: Branch[];
  actions: Leaf[];
  levers: Leaf[];
  indicators: Leaf[];
}

export interface Leaf {
  id: string;
  label: string;
  details: string[];
  source: Source;
}

type Item = Action | Lever | Indicator;

/** The roadmap as axes, their objectives, and what stands under each, in the order of the workbook. */
export function roadmapTree(roadmap: Roadmap): Branch[] {
  const known = new Set(roadmap.axes.map(({ id }) => id));
  const axisOf = (item: { axis: string | null }): string | null =>
    item.axis !== null && known.has(item.axis) ? item.axis : null;
  const below = belowObjectives(roadmap);
  const axes = roadmap.axes.map((axis) =>
    axisBranch(
      roadmap,
      { id: axis.id, label: labelOf(axis), source: axis.source },
      (item) => axisOf(item) === axis.id,
      below,
    ),
  );
  const isRest = (item: { axis: string | null }): boolean => axisOf(item) === null;
  const rest = axisBranch(roadmap, { id: '', label: paneTexts.withoutAxis }, isRest, below);
  return isEmpty(rest) ? axes : [...axes, rest];
}

/** How many actions, levers and indicators a branch holds, whatever the level. */
export function countsUnder(branch: Branch): { actions: number; levers: number; indicators: number } {
  const counts = {
    actions: branch.actions.length,
    levers: branch.levers.length,
    indicators: branch.indicators.length,
  };
  for (const below of branch.branches.map(countsUnder)) {
    counts.actions += below.actions;
    counts.levers += below.levers;
    counts.indicators += below.indicators;
  }
  return counts;
}

/** Everything whose words contain those of the query, whatever the accents and case, in the order of the tree. */
export function searchTree(branches: readonly Branch[], query: string): Leaf[] {
  const wanted = plainKey(query);
  if (wanted === '') return [];
  const matches = (leaf: Leaf): boolean =>
    [leaf.label, ...leaf.details].some((text) => plainKey(text).includes(wanted));
  return branches.flatMap((branch) => [
    ...(branch.source
      ? [{ id: branch.id, label: branch.label, details: [], source: branch.source }]
      : []
    ).filter(matches),
    ...[...branch.actions, ...branch.levers, ...branch.indicators].filter(matches),
    ...searchTree(branch.branches, query),
  ]);
}

/** `1-1 Conforter la gouvernance`. */
export function labelOf({ code, title }: { code?: string; title: string }): string {
  return tidy(code === undefined ? title : `${code} ${title}`);
}

function axisBranch(
  roadmap: Roadmap,
  axis: Pick<Branch, 'id' | 'label' | 'source'>,
  isIn: (item: { axis: string | null }) => boolean,
  below: Below,
): Branch {
  const objectives = roadmap.objectives.filter(isIn);
  const inAxis = new Set(objectives.map(({ id }) => id));
  const isLoose = (item: Item): boolean =>
    isIn(item) && (item.objective === null || !inAxis.has(item.objective));
  return {
    ...axis,
    branches: objectives
      .filter(({ parent }) => parent === null || !inAxis.has(parent))
      .map((objective) => objectiveBranch(objective, inAxis, below)),
    actions: roadmap.actions.filter(isLoose).map(leafOf),
    levers: roadmap.levers.filter(isLoose).map(leafOf),
    indicators: roadmap.indicators.filter(isLoose).map(leafOf),
  };
}

function objectiveBranch(objective: Objective, inAxis: ReadonlySet<string>, below: Below): Branch {
  return {
    id: objective.id,
    label: labelOf(objective),
    source: objective.source,
    branches: (below.objectives.get(objective.id) ?? [])
      .filter(({ id }) => inAxis.has(id))
      .map((child) => objectiveBranch(child, inAxis, below)),
    actions: (below.actions.get(objective.id) ?? []).map(leafOf),
    levers: (below.levers.get(objective.id) ?? []).map(leafOf),
    indicators: (below.indicators.get(objective.id) ?? []).map(leafOf),
  };
}

/** What stands directly under each objective, by its id: each item is looked at once, however many objectives there are. */
interface Below {
  objectives: ReadonlyMap<string | null, Objective[]>;
  actions: ReadonlyMap<string | null, Action[]>;
  levers: ReadonlyMap<string | null, Lever[]>;
  indicators: ReadonlyMap<string | null, Indicator[]>;
}

function belowObjectives({ objectives, actions, levers, indicators }: Roadmap): Below {
  return {
    objectives: groupBy(objectives, ({ parent }) => parent),
    actions: groupBy(actions, ({ objective }) => objective),
    levers: groupBy(levers, ({ objective }) => objective),
    indicators: groupBy(indicators, ({ objective }) => objective),
  };
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string | null): Map<string | null, One[]> {
  const groups = new Map<string | null, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function leafOf(item: Item): Leaf {
  return { id: item.id, label: labelOf(item), details: item.details.map(tidy), source: item.source };
}

function isEmpty({ branches, actions, levers, indicators }: Branch): boolean {
  return branches.length + actions.length + levers.length + indicators.length === 0;
}

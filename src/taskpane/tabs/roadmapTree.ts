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
  const axes = roadmap.axes.map((axis) =>
    axisBranch(
      roadmap,
      { id: axis.id, label: labelOf(axis), source: axis.source },
      (item) => axisOf(item) === axis.id,
    ),
  );
  const rest = axisBranch(roadmap, { id: '', label: paneTexts.withoutAxis }, (item) => axisOf(item) === null);
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
): Branch {
  const objectives = roadmap.objectives.filter(isIn);
  const inAxis = new Set(objectives.map(({ id }) => id));
  const isLoose = (item: Item): boolean =>
    isIn(item) && (item.objective === null || !inAxis.has(item.objective));
  return {
    ...axis,
    branches: objectives
      .filter(({ parent }) => parent === null || !inAxis.has(parent))
      .map((objective) => objectiveBranch(roadmap, objective, objectives)),
    ...leavesWhere(roadmap, isLoose),
  };
}

function objectiveBranch(roadmap: Roadmap, objective: Objective, all: Objective[]): Branch {
  return {
    id: objective.id,
    label: labelOf(objective),
    source: objective.source,
    branches: all
      .filter(({ parent }) => parent === objective.id)
      .map((child) => objectiveBranch(roadmap, child, all)),
    ...leavesWhere(roadmap, (item) => item.objective === objective.id),
  };
}

function leavesWhere(
  roadmap: Roadmap,
  isWanted: (item: Item) => boolean,
): Pick<Branch, 'actions' | 'levers' | 'indicators'> {
  const leaves = (items: readonly Item[]): Leaf[] =>
    items.filter(isWanted).map((item) => ({
      id: item.id,
      label: labelOf(item),
      details: item.details.map(tidy),
      source: item.source,
    }));
  return {
    actions: leaves(roadmap.actions),
    levers: leaves(roadmap.levers),
    indicators: leaves(roadmap.indicators),
  };
}

function isEmpty({ branches, actions, levers, indicators }: Branch): boolean {
  return branches.length + actions.length + levers.length + indicators.length === 0;
}

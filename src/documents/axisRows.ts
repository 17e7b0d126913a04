import type { Axis, Objective, Roadmap } from '../domain/roadmap';
import { codedTitle } from './labels';
import { standsUnder, type PlacedItems } from './placed';
import type { ListItem, TextCell } from './textTable';

/** The cells of one row: objective, champ opérationnel, actions, levers, indicators; null where one above covers it. */
export type AxisRow = [TextCell | null, TextCell | null, TextCell, TextCell, TextCell];

/** Rows of one objective, or of one champ opérationnel within it; those of the axis alone have no label. */
interface Leaf {
  label: string;
  items: [ListItem[], ListItem[], ListItem[]][];
}

/**
 * The table of one axis: what stood in one row of the user's own table stands in one row again, under its objective; an
 * objective without anything has a row of its own. Null is what has no axis.
 */
export function axisRows(roadmap: Roadmap, placed: PlacedItems, axis: Axis | null): AxisRow[] {
  const isHere = standsUnder(roadmap, axis);
  const own = {
    actions: placed.actions.filter(isHere),
    levers: placed.levers.filter(isHere),
    indicators: placed.indicators.filter(isHere),
  };
  const all = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  const objectives = roadmap.objectives.filter(isHere);
  const tops = objectives.filter(({ parent }) => parent === null || !all.has(parent));
  const alone = leafOf('', own, null);
  const groups = tops.map((top) => {
    const below = objectives.filter((one) => one !== top && topOf(one, all) === top);
    const first = leafOf('', own, top.id);
    const leaves = [
      ...(first.items.length > 0 || below.length === 0 ? [first] : []),
      ...below.map((one) => leafOf(codedTitle(one), own, one.id)),
    ];
    return { label: codedTitle(top), leaves };
  });
  const areTogether = groups.every(({ leaves }) => leaves.length === 1 && leaves[0]!.items.length === 0);
  if (areTogether && alone.items.length === 1) return [togetherRow(groups, alone.items[0]!)];
  return [...leafRows('', alone), ...groups.flatMap(({ label, leaves }) => leafRows(label, ...leaves))];
}

/** Objectives that stand side by side, and what serves all of them. */
function togetherRow(groups: readonly { label: string }[], items: Leaf['items'][number]): AxisRow {
  const [actions, levers, indicators] = items;
  return [
    { content: groups.map(({ label }) => ({ text: label, details: [] })) },
    { content: '' },
    { content: actions },
    { content: levers },
    { content: indicators },
  ];
}

/** The objective at the top of another one; a circle of parents ends where it closes. */
export function topOf(objective: Objective, all: ReadonlyMap<string, Objective>): Objective {
  const seen = new Set<Objective>();
  let top = objective;
  for (;;) {
    seen.add(top);
    const parent = top.parent === null ? undefined : all.get(top.parent);
    if (parent === undefined || seen.has(parent)) return top;
    top = parent;
  }
}

function leafOf(label: string, placed: PlacedItems, objective: string | null): Leaf {
  const rows = new Map<string, [ListItem[], ListItem[], ListItem[]]>();
  const kinds = [placed.actions, placed.levers, placed.indicators] as const;
  for (const [kind, items] of kinds.entries()) {
    for (const one of items) {
      if (one.objective !== objective) continue;
      const row = rows.get(one.row) ?? [[], [], []];
      rows.set(one.row, row);
      row[kind]!.push({ text: codedTitle(one.item), details: one.item.details });
    }
  }
  return { label, items: joined([...rows.values()]) };
}

/** Rows that are so few that they read as one. */
const MOST_JOINED = 12;

/**
 * Where one row alone has actions, or none has, levers and indicators that stood elsewhere go beside each other; else nobody
 * knows beside which.
 */
function joined(rows: Leaf['items']): Leaf['items'] {
  const withActions = rows.filter(([actions]) => actions.length > 0);
  const others = rows.filter(([actions]) => actions.length === 0);
  const entries = others.reduce((sum, [, levers, indicators]) => sum + levers.length + indicators.length, 0);
  if (withActions.length > 1 || entries > MOST_JOINED) return rows;
  const all = [...withActions, ...others];
  return all.length < 2
    ? all
    : [[0, 1, 2].map((kind) => all.flatMap((row) => row[kind]!)) as Leaf['items'][number]];
}

/** The rows of an objective; its cell covers them all, and each champ's those of its own. */
function leafRows(label: string, ...leaves: Leaf[]): AxisRow[] {
  const isUnder = label !== '' || leaves.some(({ items }) => items.length > 0);
  if (!isUnder) return [];
  const filled = leaves.map((leaf) => ({
    ...leaf,
    items: leaf.items.length > 0 ? leaf.items : [[[], [], []] satisfies Leaf['items'][number]],
  }));
  const whole = filled.reduce((sum, { items }) => sum + items.length, 0);
  return filled.flatMap((leaf, l) =>
    leaf.items.map(([actions, levers, indicators], i): AxisRow => [
      l === 0 && i === 0 ? { content: label, rows: whole } : null,
      i === 0 ? { content: leaf.label, rows: leaf.items.length } : null,
      { content: actions },
      { content: levers },
      { content: indicators },
    ]),
  );
}

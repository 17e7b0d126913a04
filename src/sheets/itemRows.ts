import type { Action, Axis, Indicator, Lever, Objective, Roadmap } from '../domain/roadmap';

/** What is printed on one row: the actions, levers and indicators that belong side by side. */
export interface ItemRow {
  actions: Action[];
  levers: Lever[];
  indicators: Indicator[];
}

/** The rows of one objective. */
export interface ObjectiveRows {
  /**
   * One as a rule. None where items belong to the axis alone and its objectives have items of their own; several where
   * they have none: they stand together beside what the axis has.
   */
  objectives: Objective[];
  /** The cibles above a champ opérationnel, from the top. */
  above: Objective[];
  rows: ItemRow[];
}

/** An objective with those above it, from the top. */
export interface PlacedObjective {
  objective: Objective;
  above: Objective[];
}

/** The objectives of one axis with what they have; `axis` is null for those that belong to none. */
export interface AxisRows {
  axis: Axis | null;
  /** All of them, each cible before its champs opérationnels. */
  objectives: PlacedObjective[];
  groups: ObjectiveRows[];
}

type Item = Action | Lever | Indicator;

/**
 * A whole roadmap as rows of a table, whatever layout it came from: every axis, every objective, every action, lever and
 * indicator once, in the order of the document.
 */
export function itemRows(roadmap: Roadmap): AxisRows[] {
  const items: Item[] = [...roadmap.actions, ...roadmap.levers, ...roadmap.indicators];
  const places = placesOf(roadmap);
  const under = new Map<Objective | Axis | null, Item[]>();
  for (const item of items) {
    const place = places(item);
    const own = under.get(place);
    if (own) own.push(item);
    else under.set(place, [item]);
  }
  const kinds = kindsOf(roadmap);
  const rowsOf = (place: Objective | Axis | null): ItemRow[] => rowsOfItems(under.get(place) ?? [], kinds);
  return [...roadmap.axes, null].flatMap((axis) => {
    const alone = rowsOf(axis);
    const objectives = inReadingOrder(
      roadmap.objectives.filter((objective) => places.axisOf(objective) === axis),
    );
    const groups = groupsOf(objectives, alone, rowsOf);
    return axis === null && groups.length === 0 ? [] : [{ axis, objectives, groups }];
  });
}

/** All that belongs to one axis, whatever objective it belongs to. */
export function itemsOf({ groups }: AxisRows): ItemRow {
  const rows = groups.flatMap((group) => group.rows);
  return combined(rows);
}

function groupsOf(
  objectives: PlacedObjective[],
  alone: ItemRow[],
  rowsOf: (place: Objective) => ItemRow[],
): ObjectiveRows[] {
  const parents = new Set(objectives.flatMap(({ above }) => above));
  const own = objectives
    .map(({ objective, above }) => ({ objectives: [objective], above, rows: rowsOf(objective) }))
    // A cible without items of its own stands above its champs opérationnels.
    .filter(({ objectives: [objective], rows }) => rows.length > 0 || !parents.has(objective!));
  if (alone.length === 0) return own;
  const bare = own.filter(({ rows, above }) => rows.length === 0 && above.length === 0);
  return [
    { objectives: bare.flatMap((group) => group.objectives), above: [], rows: alone },
    ...own.filter((group) => !bare.includes(group)),
  ];
}

/** Where items belong: to an objective, else to an axis, else nowhere. */
function placesOf(roadmap: Roadmap): {
  (item: Item): Objective | Axis | null;
  axisOf(objective: Objective): Axis | null;
} {
  const axes = new Map(roadmap.axes.map((axis) => [axis.id, axis]));
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective]));
  const axisById = (id: string | null): Axis | null => (id === null ? null : (axes.get(id) ?? null));
  const axisOf = ({ axis, parent }: Objective): Axis | null =>
    axisById(axis ?? (parent === null ? null : (objectives.get(parent)?.axis ?? null)));
  const place = ({ axis, objective }: Item): Objective | Axis | null =>
    (objective === null ? undefined : objectives.get(objective)) ?? axisById(axis);
  return Object.assign(place, { axisOf });
}

/** Objectives each with those above it: a cible, then its champs opérationnels. */
function inReadingOrder(objectives: Objective[]): PlacedObjective[] {
  const placed: PlacedObjective[] = [];
  const seen = new Set<Objective>();
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const place = (objective: Objective, above: Objective[]): void => {
    if (seen.has(objective)) return;
    seen.add(objective);
    placed.push({ objective, above });
    for (const below of objectives) {
      if (below.parent !== null && byId.get(below.parent) === objective) place(below, [...above, objective]);
    }
  };
  for (const objective of objectives) {
    if (objective.parent === null || !byId.has(objective.parent)) place(objective, []);
  }
  // What is left stands below itself.
  for (const objective of objectives) place(objective, []);
  return placed;
}

type Kinds = Map<Item, keyof ItemRow>;

function kindsOf({ actions, levers, indicators }: Roadmap): Kinds {
  return new Map<Item, keyof ItemRow>([
    ...actions.map((item) => [item, 'actions'] as const),
    ...levers.map((item) => [item, 'levers'] as const),
    ...indicators.map((item) => [item, 'indicators'] as const),
  ]);
}

/** Items that share a row of the document, or the action that they belong to, stand on one row. */
function rowsOfItems(items: Item[], kinds: Kinds): ItemRow[] {
  const actions = items.filter((item): item is Action => kinds.get(item) === 'actions');
  const rowOfAction = new Map(actions.map(({ id, row }) => [id, row]));
  const actionRows = new Set(rowOfAction.values());
  const keyOf = (item: Item): string => {
    if (actionRows.has(item.row) || !('actions' in item)) return item.row;
    const [only, ...others] = item.actions;
    return (others.length === 0 && only !== undefined ? rowOfAction.get(only) : undefined) ?? item.row;
  };
  const rows = new Map<string, ItemRow>();
  for (const item of items) {
    const key = keyOf(item);
    const row = rows.get(key) ?? { actions: [], levers: [], indicators: [] };
    rows.set(key, row);
    (row[kinds.get(item)!] as Item[]).push(item);
  }
  return besideEachOther(inRowOrder([...rows.keys()]).map((key) => rows.get(key)!));
}

/** Where indicators have a table of their own, they stand beside what is done and not below it. */
function besideEachOther(rows: ItemRow[]): ItemRow[] {
  const isMeasured = ({ indicators }: ItemRow): boolean => indicators.length > 0;
  const isDone = ({ actions, levers }: ItemRow): boolean => actions.length + levers.length > 0;
  const isApart =
    rows.some(isMeasured) && rows.some(isDone) && !rows.some((row) => isMeasured(row) && isDone(row));
  return isApart ? [combined(rows)] : rows;
}

function combined(rows: ItemRow[]): ItemRow {
  return {
    actions: rows.flatMap(({ actions }) => actions),
    levers: rows.flatMap(({ levers }) => levers),
    indicators: rows.flatMap(({ indicators }) => indicators),
  };
}

/** Keys such as `Axe 1!12`: sheets as they come, the rows of each from the top. */
function inRowOrder(keys: string[]): string[] {
  const sheets = new Map<string, number>();
  const places = keys.map((key) => {
    const [, sheet = key, row] = /^(.*\D)(\d+)$/s.exec(key) ?? [];
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
    return { key, sheet: sheets.get(sheet)!, row: Number(row ?? 0) };
  });
  return places.sort((a, b) => a.sheet - b.sheet || a.row - b.row).map(({ key }) => key);
}

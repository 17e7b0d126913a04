import type { Action, Indicator, Lever, Objective, Roadmap } from '../roadmap';
import type { Settings } from '../settings';
import { plainKey } from '../text';
import { aboutKept } from './aboutKept';
import { listSetting } from './listSetting';

/** What a dossier is for where it is not for everything: every condition that is there must hold. */
export interface RoadmapFilter {
  /** Ids of axes; `''` for what belongs to none. */
  axes?: readonly string[];
  /** Words that stand among the pilotes. */
  owner?: string;
  /** Words that stand among the partenaires. */
  partner?: string;
  /** The name of a place (département, bassin, établissement), wherever an action writes it, or of a value that was read there. */
  place?: string;
}

/** Under which names the settings stand; the axes as a JSON list of ids. */
export const filterSettings = {
  axes: 'copil/axes',
  owner: 'copil/pilote',
  partner: 'copil/partenaire',
  place: 'copil/lieu',
} as const;

/** The filter that the settings of a workbook ask for; what they do not say, or say in an unknown way, filters nothing. */
export function roadmapFilter(settings: Settings): RoadmapFilter {
  const filter: RoadmapFilter = {};
  for (const name of ['owner', 'partner', 'place'] as const) {
    const words = settings[filterSettings[name]] ?? '';
    if (plainKey(words) !== '') filter[name] = words;
  }
  const axes = listSetting(settings[filterSettings.axes]);
  return { ...filter, ...(axes.length > 0 && { axes }) };
}

/**
 * The roadmap of one committee: the actions that the filter is for, the levers and indicators that hang on them, the
 * objectives and axes above, and their croix, decisions and weather; nothing that is left speaks of what was left out.
 * What is about no item (title, sections, annexes, frameworks) stays whole. Axes alone keep all that stands under them.
 */
export function filteredRoadmap(roadmap: Roadmap, filter: RoadmapFilter): Roadmap {
  const { axes, ...words } = filter;
  const asked = Object.values(words).filter((text) => text !== undefined);
  if (axes === undefined && asked.length === 0) return roadmap;

  const above = new Map(roadmap.objectives.map((one) => [one.id, one]));
  const isOfAxes = (item: { axis: string | null; objective: string | null }): boolean =>
    axes === undefined || axes.includes(axisOf(item, above) ?? '');
  const actionIds = idsOf(roadmap.actions.filter((one) => isOfAxes(one) && isFor(one, words)));
  const actions = roadmap.actions.filter(({ id }) => actionIds.has(id));

  const hangs = hangingOn(roadmap.actions, actions);
  const isOwn = isIndicatorFor(roadmap, words);
  const isKept = (item: Lever | Indicator): boolean =>
    isOfAxes(item) && (asked.length === 0 || hangs(item) || isOwn(item));
  const withKeptActions = <Item extends Lever>(item: Item): Item => ({
    ...item,
    actions: item.actions.filter((id) => actionIds.has(id)),
  });
  const levers = roadmap.levers.filter(isKept).map(withKeptActions);
  const indicators = roadmap.indicators.filter(isKept).map(withKeptActions);

  const items = [...actions, ...levers, ...indicators];
  const alone =
    asked.length === 0 ? roadmap.objectives.filter((one) => isOfAxes({ ...one, objective: one.parent })) : [];
  const objectiveIds = withAncestors([...items.map(({ objective }) => objective), ...idsOf(alone)], above);
  const objectives = roadmap.objectives.filter(({ id }) => objectiveIds.has(id));
  const used = new Set([...items, ...objectives].map(({ axis }) => axis));
  const isShown = (id: string): boolean =>
    used.has(id) || (asked.length === 0 && axes?.includes(id) === true);
  return aboutKept(roadmap, {
    axes: roadmap.axes.filter(({ id }) => isShown(id)),
    objectives,
    actions,
    levers,
    indicators,
  });
}

/** The axis of an item: its own, else that of the nearest objective above that has one. */
function axisOf(
  { axis, objective }: { axis: string | null; objective: string | null },
  above: ReadonlyMap<string, Objective>,
): string | null {
  const seen = new Set<string>();
  let found = axis;
  for (let id = objective; found === null && id !== null && !seen.has(id);) {
    seen.add(id);
    const one = above.get(id);
    found = one?.axis ?? null;
    id = one?.parent ?? null;
  }
  return found;
}

type Words = Omit<RoadmapFilter, 'axes'>;

function isFor(action: Action, { owner, partner, place }: Words): boolean {
  const { fields, title, details, extra } = action;
  const everywhere = [title, ...details, ...[...Object.values(fields), ...Object.values(extra)].map(textOf)];
  return (
    (owner === undefined || says(textOf(fields.owner), owner)) &&
    (partner === undefined || says(textOf(fields.partners), partner)) &&
    (place === undefined || everywhere.some((text) => says(text, place)))
  );
}

/** An indicator has a pilote of its own, and the places of the values that were read of it; no other of these facts. */
function isIndicatorFor(
  { readings = [] }: Roadmap,
  { owner, partner, place }: Words,
): (item: Lever | Indicator) => boolean {
  const there = readings.filter((one) => place !== undefined && says(textOf(one.place), place));
  const measured = new Set(there.map(({ indicator }) => indicator));
  return (item) => {
    if (partner !== undefined) return false;
    const own = 'owner' in item ? item.owner : undefined;
    return (
      (owner === undefined || (own !== undefined && says(own, owner))) &&
      (place === undefined || measured.has(item.id))
    );
  };
}

function textOf(field: { text: string } | undefined): string {
  return field?.text ?? '';
}

/** Whether a text has these words, as words: « DAN » is not in « DANE ». */
function says(text: string, words: string): boolean {
  return ` ${plainKey(text)} `.includes(` ${plainKey(words)} `);
}

/** Whether a lever or an indicator goes with the actions that are kept: its own, those of its row, those of its objective. */
function hangingOn(all: readonly Action[], kept: readonly Action[]): (item: Lever) => boolean {
  const ids = idsOf(kept);
  const [rows, keptRows] = [all, kept].map((some) => new Set(some.map(({ row }) => row)));
  const objectives = new Set(kept.map(({ objective }) => objective));
  return ({ actions, row, objective }) => {
    if (actions.length > 0) return actions.some((id) => ids.has(id));
    if (rows!.has(row)) return keptRows!.has(row);
    return objective !== null && objectives.has(objective);
  };
}

function withAncestors(
  ids: Iterable<string | null>,
  above: ReadonlyMap<string, Objective>,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) {
    for (let next = id; next !== null && !all.has(next); next = above.get(next)?.parent ?? null)
      all.add(next);
  }
  return all;
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

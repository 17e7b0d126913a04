import { codeKey } from '../codes';
import type { Roadmap } from '../roadmap';
import { labelKey } from '../text';

/** Kinds of items, those above first. */
export const ITEM_KINDS = [
  'axis',
  'objective',
  'action',
  'lever',
  'indicator',
  'framework',
  'framework-axis',
  'framework-objective',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** What finds an item again at the next reading: small, since it travels with the workbook. */
export interface RememberedItem {
  kind: ItemKind;
  /** As `codeKey` gives it. */
  code?: string;
  /** As `titleKey` gives it. */
  title: string;
  /** The id of what is right above it. */
  parent?: string;
  /** Its place among the items of its kind under its parent, from 0: its neighbours. */
  rank: number;
}

/** The items of a roadmap by their ids. */
export type Identities = Record<string, RememberedItem>;

/** Longer titles are told apart by their neighbours. */
const LONGEST = 160;

/** The key of a title that is remembered: `labelKey`, cut. */
export function titleKey(title: string): string {
  return labelKey(title).slice(0, LONGEST);
}

/** What is to be remembered of a roadmap, so that its items are known again when titles, codes or places have changed. */
export function rememberItems(roadmap: Roadmap): Identities {
  const siblings = new Map<string, number>();
  const entries: [string, RememberedItem][] = [];
  const add = (
    kind: ItemKind,
    { id, code, title }: { id: string; code?: string; title: string },
    parent: string | null,
  ): void => {
    const family = `${kind} ${String(parent)}`;
    const rank = siblings.get(family) ?? 0;
    siblings.set(family, rank + 1);
    entries.push([
      id,
      {
        kind,
        ...(code !== undefined && { code: codeKey(code) }),
        title: titleKey(title),
        ...(parent !== null && { parent }),
        rank,
      },
    ]);
  };
  for (const axis of roadmap.axes) add('axis', axis, null);
  for (const objective of roadmap.objectives) add('objective', objective, objective.parent ?? objective.axis);
  for (const action of roadmap.actions) add('action', action, action.objective ?? action.axis);
  for (const lever of roadmap.levers) add('lever', lever, aboveAttached(lever));
  for (const indicator of roadmap.indicators) add('indicator', indicator, aboveAttached(indicator));
  for (const framework of [...roadmap.frameworks, ...(roadmap.formerFrameworks ?? [])]) {
    add('framework', framework, null);
    for (const axis of framework.axes) {
      add('framework-axis', axis, framework.id);
      for (const objective of axis.objectives) add('framework-objective', objective, axis.id);
    }
  }
  return Object.fromEntries(entries);
}

/** A lever or an indicator of one action stands under it; one of several stands under their objective. */
function aboveAttached(item: {
  actions: string[];
  objective: string | null;
  axis: string | null;
}): string | null {
  return item.actions.length === 1 ? item.actions[0]! : (item.objective ?? item.axis);
}

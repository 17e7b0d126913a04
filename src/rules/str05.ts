import type { ItemName } from '../domain/itemName';
import type { Mention, MentionRole } from '../domain/roadmap';
import { groupBy } from './groupBy';
import { namedItems, type NamedItem } from './namedItems';
import { distinctPlaces, firstCell } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** The items that stand at another rank among their siblings. */
    'STR-05': { places: 'overview' | 'list'; moved: ItemName[] };
  }
}

/** The same items of one parent in another order in the vue d'ensemble, or in the list of an axis, than in the detail. */
export const str05: Rule<'STR-05'> = {
  code: 'STR-05',
  profile: 'all',
  check(roadmap) {
    const siblings = groupBy(namedItems(roadmap), ({ kind, parent }) =>
      kind === 'framework' ? null : `${kind} ${parent}`,
    );
    return ROLES.flatMap(([summary, detail]) => {
      const moved = [...siblings.values()].flatMap((group) => otherOrder(group, summary, detail));
      if (moved.length === 0) return [];
      return [
        {
          code: 'STR-05',
          severity: 'information',
          places: distinctPlaces(moved.flatMap((pair) => [pair.detail.source, pair.summary.source])),
          about: moved.map(({ item }) => item.id),
          parameters: { places: summary, moved: moved.map(({ item }) => item.name) },
        },
      ];
    });
  },
};

const ROLES: [summary: 'overview' | 'list', detail: MentionRole][] = [
  ['overview', 'detail'],
  ['list', 'fiche'],
];

interface Pair {
  item: NamedItem;
  summary: Mention;
  detail: Mention;
}

/** Of the items that stand once in both places, each place being one sheet, those whose rank differs. */
function otherOrder(group: readonly NamedItem[], summaryRole: MentionRole, detailRole: MentionRole): Pair[] {
  const pairs = group.flatMap((item): Pair[] => {
    const summary = onlyOne(item, summaryRole);
    const detail = onlyOne(item, detailRole);
    return summary && detail ? [{ item, summary, detail }] : [];
  });
  const isOneSheet = (of: 'summary' | 'detail'): boolean =>
    new Set(pairs.map((pair) => pair[of].source.sheet)).size === 1;
  if (pairs.length < 2 || !isOneSheet('summary') || !isOneSheet('detail')) return [];
  const inDetail = [...pairs].sort((a, b) => downwards(a.detail, b.detail));
  const inSummary = [...pairs].sort((a, b) => downwards(a.summary, b.summary));
  return inDetail.filter((pair, i) => pair !== inSummary[i]);
}

function onlyOne({ mentions }: NamedItem, role: MentionRole): Mention | undefined {
  const found = mentions.filter((mention) => mention.role === role);
  return found.length === 1 ? found[0] : undefined;
}

/** By row; what stands side by side has no order that a reader would follow for sure, so that the reading's own holds. */
function downwards(a: Mention, b: Mention): number {
  return firstCell(a.source.address).row - firstCell(b.source.address).row || a.order - b.order;
}

import { readMark } from '../../domain/marks';
import type { Observation } from '../../domain/observation';
import type { Framework, Link } from '../../domain/roadmap';
import type { Name } from '../words/codeLists';
import type { LinkDraft, LinkTable } from '../draft';

/** All places that answer of links, and what finds the items that they name. */
export interface Answers {
  tables: readonly LinkTable[];
  /** The link that a mark became. */
  linkOf: ReadonlyMap<LinkDraft, Link>;
  frameworks: readonly Framework[];
  actionOf: (name: Name) => string | undefined;
  objectiveOf: (name: Name) => string | undefined;
}

/**
 * Links that one place says and another, which answers for the same action and objective, does not; or that one cross
 * table marks in full and another in part. A place without any link answers nothing: nobody has begun to fill it.
 */
export function differences(answers: Answers): Observation[] {
  const { tables, linkOf } = answers;
  const said = new Map<string, Link[]>();
  for (const link of linkOf.values()) {
    const links = said.get(keyOf(link));
    if (links) links.push(link);
    else said.set(keyOf(link), [link]);
  }
  return tables.flatMap((table, rank) => {
    const own = ownLinks(table, linkOf);
    if (own.size === 0 || said.size === 0) return [];
    const cellOf = cellFinder(table, own, answers);
    const later = new Set(
      tables
        .slice(rank + 1)
        .filter(isCrossTable)
        .flatMap(({ links }) => links.map((draft) => linkOf.get(draft))),
    );
    return [...said].flatMap(([key, links]): Observation[] => {
      const mine = own.get(key);
      if (!mine) {
        const [link] = links;
        const cell = cellOf(link!);
        return cell ? [differing(link!, { source: cell, mark: '' })] : [];
      }
      const other = links.find((link) => later.has(link) && readMark(link.mark) !== readMark(mine.mark));
      return other && isCrossTable(table) ? [differing(mine, other)] : [];
    });
  });
}

function ownLinks({ links }: LinkTable, linkOf: Answers['linkOf']): Map<string, Link> {
  return new Map(
    links.flatMap((draft) => {
      const link = linkOf.get(draft);
      return link ? [[keyOf(link), link] as const] : [];
    }),
  );
}

/** Finds the cell of a table that answers for a link. */
function cellFinder(
  { actions, objectives, cell }: LinkTable,
  own: ReadonlyMap<string, Link>,
  { frameworks, actionOf, objectiveOf }: Answers,
): (link: Link) => Link['source'] | null {
  const rows = ranksOf(actions, actionOf);
  const columns = ranksOf(objectives, objectiveOf);
  const linked = new Set([...own.values()].map(({ objective }) => objective));
  const all = new Set(
    frameworks
      .map(({ axes }) => axes.flatMap((axis) => axis.objectives.map(({ id }) => id)))
      .filter((ids) => ids.some((id) => linked.has(id)))
      .flat(),
  );
  return ({ action, objective }) => {
    const row = rows ? rows.get(action) : 0;
    const column = columns ? columns.get(objective) : all.has(objective) ? 0 : undefined;
    return row === undefined || column === undefined ? null : cell(row, column);
  };
}

/** The first rank of each item; null for every item. */
function ranksOf(
  names: readonly Name[] | null,
  find: (name: Name) => string | undefined,
): Map<string, number> | null {
  if (names === null) return null;
  const ranks = new Map<string, number>();
  names.forEach((name, rank) => {
    const id = find(name);
    if (id !== undefined && !ranks.has(id)) ranks.set(id, rank);
  });
  return ranks;
}

function differing(link: Link, other: Pick<Link, 'source' | 'mark'>): Observation {
  const { action, objective, source, mark } = link;
  return {
    kind: 'sources-differ',
    source,
    other: other.source,
    action,
    objective,
    mark,
    otherMark: other.mark,
  };
}

function isCrossTable({ actions, objectives }: LinkTable): boolean {
  return actions !== null && objectives !== null;
}

function keyOf({ action, objective }: Link): string {
  return `${action}|${objective}`;
}

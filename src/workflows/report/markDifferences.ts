import { readMark, type MarkMeaning } from '../../domain/marks';
import type { LinkEnds, Source } from '../../domain/roadmap';
import { linkKey, readLinkKey } from '../../sheets/matrix/linkKey';
import { generatedMarks } from '../ownedMarks';
import type { WorkbookReading } from '../readWorkbook';

/** A croix of which a generated matrix and the user's own sheets say two things. */
export interface MarkDifference extends LinkEnds {
  /** What the matrix says: what the user's own sheets would say after it was reported. */
  wanted: MarkMeaning;
  /** Its cell in the matrix. */
  matrix: Source;
  /** Both were changed since the matrix was made: nothing tells which is right. */
  isConflict: boolean;
}

type Read = Pick<WorkbookReading, 'roadmap' | 'ownLinks' | 'snapshot' | 'state'>;

/**
 * Where a generated matrix and the user's own sheets differ, but for croix that were changed in these sheets alone: those
 * count, and the matrix takes them when it is made anew. In the order of the matrices.
 */
export function markDifferences({ roadmap, ownLinks, snapshot, state }: Read): MarkDifference[] {
  const own = meanings(ownLinks);
  const counting = meanings(roadmap.links);
  const conflicts = new Set(
    roadmap.observations.flatMap((one) =>
      one.kind === 'mark-conflict' ? [linkKey(one.action, one.objective)] : [],
    ),
  );
  return [...generatedMarks({ ...roadmap, links: ownLinks }, snapshot, state)].flatMap(
    ([key, { mark, source }]) => {
      const wanted = readMark(mark ?? '');
      const isConflict = conflicts.has(key);
      if (wanted === 'unknown' || wanted === (own.get(key) ?? 'no')) return [];
      if (!isConflict && wanted !== (counting.get(key) ?? 'no')) return [];
      return [{ ...readLinkKey(key)!, wanted, matrix: source, isConflict }];
    },
  );
}

/** How many croix differ, without a look at the sheets: what can be told at any time. */
export function countDifferences({ roadmap, ownLinks }: Pick<Read, 'roadmap' | 'ownLinks'>): number {
  const [own, counting] = [meanings(ownLinks), meanings(roadmap.links)];
  const keys = new Set([...own.keys(), ...counting.keys()]);
  const changed = [...keys].filter((key) => own.get(key) !== counting.get(key));
  const conflicts = roadmap.observations.filter(({ kind }) => kind === 'mark-conflict');
  return changed.length + conflicts.length;
}

/** What croix say, by `linkKey`. */
export function meanings(links: readonly (LinkEnds & { mark: string })[]): Map<string, MarkMeaning> {
  return new Map(links.map(({ action, objective, mark }) => [linkKey(action, objective), readMark(mark)]));
}

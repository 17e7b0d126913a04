import type { Observation } from '../../domain/observation';

import type { ObjectiveDraft } from '../draft';
import type { MergedObjectives } from './mergeObjectives';

/**
 * Codes that stand for objectives above other items and that no objective has. Told only where at least as many codes of
 * the same sheet are found: else the objectives have no codes, or are counted in another way.
 */
export function missingParents(
  drafts: readonly ObjectiveDraft[],
  { of, unmatched }: Pick<MergedObjectives, 'of' | 'unmatched'>,
): Observation[] {
  return unmatched.flatMap(({ code, source }): Observation[] => {
    const others = drafts.filter(({ title, source: other }) => title === '' && other.sheet === source.sheet);
    const found = others.filter((other) => of.has(other)).length;
    return code !== undefined && found * 2 >= others.length ? [{ kind: 'missing-parent', source, code }] : [];
  });
}

import { codeKey } from '../../domain/codes';
import type { Observation } from '../../domain/observation';
import type { Axis, Objective } from '../../domain/roadmap';
import type { ActionDraft } from '../draft';
import type { MergedActions } from './mergeActions';

/**
 * Codes that stand for actions in a table of something else and that no action has. Told only where the table counts
 * as the actions do: nearly all of its codes are found, and the missing one is built like theirs.
 */
export function missingActions(
  drafts: readonly ActionDraft[],
  { actions, of, unmatched }: MergedActions,
  axes: readonly Axis[],
  objectives: readonly Objective[],
): Observation[] {
  const depths = new Set(actions.flatMap(({ code }) => (code === undefined ? [] : [depthOf(code)])));
  const above = new Set([...axes, ...objectives].map(({ code }) => codeKey(code ?? '')));
  const isReference = ({ title, role }: ActionDraft): boolean => title === '' && role !== 'matrix';
  return unmatched.filter(isReference).flatMap(({ code, source }): Observation[] => {
    if (code === undefined || !depths.has(depthOf(code)) || above.has(codeKey(code))) return [];
    const others = drafts.filter((other) => isReference(other) && other.source.sheet === source.sheet);
    const missing = others.filter((other) => !of.has(other)).length;
    return missing * MOST_MISSING <= others.length ? [{ kind: 'missing-action', source, code }] : [];
  });
}

/** One code in this many, at most, is missing by mistake. */
const MOST_MISSING = 3;

function depthOf(code: string): number {
  return codeKey(code).split('.').length;
}

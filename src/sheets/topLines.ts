import type { Roadmap } from '../domain/roadmap';
import { putAcross } from './across';
import { roadmapIdentity } from './labels';
import { looks } from './looks';
import type { PlanBuilder } from './planBuilder';

/** The first rows of a sheet: what it is, whose it is, and where there is a word to say about it, that. */
export function putTopLines(
  builder: PlanBuilder,
  roadmap: Roadmap,
  columnWidths: readonly number[],
  { title, note }: { title: string; note?: string },
): void {
  const across = { right: columnWidths.length - 1, width: columnWidths.reduce((sum, one) => sum + one, 0) };
  putAcross(builder, 0, { value: title, style: looks.title }, across);
  putAcross(builder, 1, { value: roadmapIdentity(roadmap), style: looks.subtitle }, across);
  if (note !== undefined) putAcross(builder, 2, { value: note, style: looks.note }, across);
}

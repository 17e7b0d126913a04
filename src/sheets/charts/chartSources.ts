import type { Source } from '../../domain/roadmap';

/** Where figures begin on each sheet that they were read from. */
export function firstOfEachSheet(sources: readonly Source[]): Source[] {
  const bySheet = new Map<string, Source>();
  for (const source of sources) if (!bySheet.has(source.sheet)) bySheet.set(source.sheet, source);
  return [...bySheet.values()];
}

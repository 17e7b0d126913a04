import { IGNORED, type Certainty, type RegionKind, type SheetRecognition } from '../../domain/recognition';
import { readingTexts } from '../../messages/fr/reading';
import { listed } from '../../messages/fr/words';

/** What stands around tables says little of a sheet that has any. */
const AROUND: ReadonlySet<RegionKind> = new Set<RegionKind>(['en-tete', 'lignes-libelles']);
const LEAST_SURE_FIRST: Certainty[] = ['uncertain', 'probable', 'sure', 'said'];

/** The different things on a sheet, the most frequent first. */
export function kindsOf(regions: SheetRecognition['regions']): RegionKind[] {
  const main = regions.filter(({ kind }) => !AROUND.has(kind));
  const counts = new Map<RegionKind, number>();
  for (const { kind } of main.length > 0 ? main : regions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind]) => kind);
}

/** A sheet in one line: what is on it, and how sure the least sure of it is. */
export function summaryOf({ regions, hidden, said, presents }: SheetRecognition): string {
  if (said === IGNORED) return readingTexts.ignored;
  if (regions.length === 0 && presents) return readingTexts.presentation;
  if (regions.length === 0) return hidden && said === null ? readingTexts.hidden : readingTexts.nothing;
  const kinds = kindsOf(regions);
  if (kinds.includes('autre-jeu')) return presents ? readingTexts.otherSetPresents : readingTexts.otherSet;
  if (kinds.includes('feuille-propre')) return readingTexts.cleanSheet;
  const shown = regions.filter(({ kind }) => kinds.includes(kind));
  const certainty = LEAST_SURE_FIRST.find((one) => shown.some((region) => region.certainty === one))!;
  const counts = kinds.map((kind) =>
    readingTexts.regionsOf(kind, shown.filter((one) => one.kind === kind).length),
  );
  return `${listed(counts)} (${readingTexts.certainties[certainty]})`;
}

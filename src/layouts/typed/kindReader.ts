import { plainKey, tidy } from '../../domain/text';
import type { Grid } from '../grid';
import { typedKind, type TypedKind } from './typedKinds';

/** What stands in a cell of a column of kinds: the kind of its row, and the number that it may hold besides. */
export type KindAt = (row: number) => { kind: TypedKind; code?: string } | null;

const LEVEL_HEADER = /^(?:(?:n|no|numero) (?:de |du )?)?(?:niveau|rang|echelon)(?: |$)/;
/** « Niveau 2 : objectif », also among others in one line. */
const EXPLAINED = /(?:niveau|rang|[ée]chelon)\s*(?:n\s?[°o]\s*)?(\d)\s*(?:[:=–-]|\()\s*([^.;,)\d\n]+)/giu;
/** What the levels of a plan are where nothing explains them, by how many there are. */
const USUAL: Record<number, TypedKind[]> = {
  3: ['axis', 'objective', 'action'],
  4: ['axis', 'objective', 'field', 'action'],
};

/**
 * Reads the kinds of a column by their names; below « Niveau » also by numbers, as tools of project management write them,
 * which a line of the sheet may explain: « Niveau 1 : axe. Niveau 2 : objectif. Niveau 3 : action. »
 */
export function kindReader(grid: Grid, column: number): KindAt {
  const numbered = numberedLevels(grid, column);
  return (row) => {
    const text = grid.text(row, column);
    const kind = numbered?.get(tidy(text));
    return kind === undefined ? typedKind(text) : { kind };
  };
}

function numberedLevels(grid: Grid, column: number): Map<string, TypedKind> | null {
  const header = grid.rows.find((row) => isLevelHeader(grid.text(row, column)));
  if (header === undefined) return null;
  const below = grid.rows.filter((row) => row > header).map((row) => tidy(grid.text(row, column)));
  const numbers = [...new Set(below.filter((text) => /^[1-9]$/.test(text)))].sort();
  if (numbers.some((number, i) => number !== String(i + 1))) return null;
  const explained = explainedLevels(grid);
  if (numbers.length >= 2 && numbers.every((number) => explained.has(number))) return explained;
  const usual = USUAL[numbers.length];
  return usual ? new Map(numbers.map((number, i) => [number, usual[i]!])) : null;
}

/** Most cells need no closer look than their length. */
function isLevelHeader(text: string): boolean {
  return text.length >= 4 && text.length <= 40 && LEVEL_HEADER.test(plainKey(text));
}

function explainedLevels(grid: Grid): Map<string, TypedKind> {
  const found = new Map<string, TypedKind>();
  for (const { cell } of grid.sheet.cells) {
    for (const [, number, noun] of cell.text.matchAll(EXPLAINED)) {
      const kind = typedKind(tidy(noun!))?.kind;
      if (kind !== undefined) found.set(number!, kind);
    }
  }
  return found;
}

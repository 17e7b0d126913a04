import type { Observation } from '../domain/roadmap';
import type { Grid } from './grid';

/** Marks that may be stray; a decomposed « é » has one too, and is sound. */
const SUSPECT = /[\u0300-\u036F\u00AD\u200B\u2060]/;
/** An accent on a letter that has one already, or a character that nobody sees, as texts pasted from a PDF have. */
const STRAY = /[A-Za-zÀ-ÿ]\p{M}|[\u00AD\u200B\u2060]/u;

/** The cells of a sheet with such marks: reading leaves the marks out, so that nothing after it can see them. */
export function strayMarks(grid: Grid): Observation[] {
  return grid.sheet.cells.flatMap(({ row, column, cell: { text } }): Observation[] =>
    SUSPECT.test(text) && STRAY.test(text.normalize('NFC'))
      ? [{ kind: 'stray-mark', source: grid.source(row, column), text }]
      : [],
  );
}

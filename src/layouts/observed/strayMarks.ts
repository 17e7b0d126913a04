import { splitCode } from '../../domain/codes';
import type { Observation } from '../../domain/observation';

import type { Grid } from '../grid';

/** Marks that may be stray; a decomposed « é » has one too, and is sound. */
const SUSPECT = /[\u0300-\u036F\u00AD\u200B\u2060]/;
/** An accent on a letter that has one already, or a character that nobody sees, as texts pasted from a PDF have. */
const STRAY = /[A-Za-zÀ-ÿ]\p{M}|[\u00AD\u200B\u2060]/u;

/** Two spaces inside a sentence; those behind a code only set it apart from its title. */
const DOUBLE_SPACE = /[\p{L}\d,;][ \u00A0]{2,}[\p{L}\d]/u;

/**
 * The cells of a sheet with such marks, and those with a space too many: reading leaves both out, so that nothing after
 * it can see them.
 */
export function strayMarks(grid: Grid): Observation[] {
  return grid.sheet.cells.flatMap(({ row, column, cell: { text } }): Observation[] => {
    const source = grid.source(row, column);
    return [
      ...(SUSPECT.test(text) && STRAY.test(text.normalize('NFC'))
        ? [{ kind: 'stray-mark' as const, source, text }]
        : []),
      ...(DOUBLE_SPACE.test(text) && isSpacedOut(text)
        ? [{ kind: 'double-space' as const, source, text }]
        : []),
    ];
  });
}

function isSpacedOut(text: string): boolean {
  const { code, title } = splitCode(text);
  const first = /^\S+/.exec(title)?.[0] ?? '';
  return DOUBLE_SPACE.test(
    code === undefined ? text : text.slice(text.indexOf(first, text.indexOf(code) + code.length)),
  );
}

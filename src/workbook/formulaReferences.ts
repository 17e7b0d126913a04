import { columnName, columnNumber, type Rect } from './address';

/** One word of a formula that means cells. */
export type Reference =
  | {
      /** Cells by their address: `$B$4:D9`, `'Suivi'!A1`. */
      kind: 'cells';
      text: string;
      /** The sheet as it is named; undefined for the formula's own. */
      sheet?: string;
      rect: Rect;
      /** The address with its columns moved, its `$` where they are. */
      moved: (columns: number) => string;
    }
  /** A word that may be a name of cells or of a table: `FDR_Date`, also `TRUE`. */
  | { kind: 'name'; text: string };

/**
 * Outside of texts in quotes: addresses with the sheet before them, and words that are no function. What follows a letter,
 * a digit or a dot is part of a longer word.
 */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\d_.$])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\d_(!.])|(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*(?![\p{L}\d_.(!])/gu;

/** A formula with every reference replaced by what is answered for it. */
export function mapReferences(formula: string, replaced: (reference: Reference) => string): string {
  return formula.replace(TOKEN, (text: string, ...groups: (string | undefined)[]) => {
    if (text.startsWith('"')) return text;
    const [quoted, plain, left, top, right = left, bottom = top] = groups;
    if (left === undefined) return replaced({ kind: 'name', text });
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return replaced({
      kind: 'cells',
      text,
      ...(sheet !== undefined && { sheet }),
      rect: {
        top: Number(top) - 1,
        left: columnNumber(left),
        bottom: Number(bottom) - 1,
        right: columnNumber(right!),
      },
      moved: (columns) => movedColumns(text.slice(text.lastIndexOf('!') + 1), columns),
    });
  });
}

function movedColumns(address: string, columns: number): string {
  return address.replace(/[A-Z]+/g, (letters) => columnName(columnNumber(letters) + columns));
}

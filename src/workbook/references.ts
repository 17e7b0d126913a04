/** How the sheets and names that plans speak of are called in the workbook they are written into. */
export interface References {
  /** A formula with its sheets and names replaced. */
  formula(text: string): string;
  /** The tab that a link to a sheet leads to. */
  linked(sheet: string): string;
  /** The tab of a range of a plan: the plan's own when `sheet` is left out. */
  tab(sheet: string | undefined): string;
}

/**
 * Outside of texts in quotes, a formula is looked through for quoted sheets (`'Nom d''onglet'!`), plain sheets
 * (`Onglet!`), and names; what follows a letter, a digit or a dot is part of a longer word.
 */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)(!|(?![\p{L}\d_.(]))/gu;

/** Replaces sheets and defined names in a formula; both maps go from lower case to the new spelling. */
export function renameInFormula(
  formula: string,
  sheets: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): string {
  if (sheets.size === 0 && names.size === 0) return formula;
  return formula.replace(
    TOKEN,
    (token: string, quoted: string | undefined, word: string | undefined, mark: string | undefined) => {
      if (quoted !== undefined) return sheetToken(token, quoted.replaceAll("''", "'"), sheets);
      if (word === undefined) return token;
      if (mark === '!') return sheetToken(token, word, sheets);
      return names.get(word.toLowerCase()) ?? token;
    },
  );
}

function sheetToken(token: string, sheet: string, sheets: ReadonlyMap<string, string>): string {
  const renamed = sheets.get(sheet.toLowerCase());
  return renamed === undefined ? token : `'${renamed.replaceAll("'", "''")}'!`;
}

/** True for a reference that lies on a sheet: `'Matrice'!$A$1` on `Matrice`. */
export function liesOn(reference: string, sheet: string): boolean {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()]+))!/.exec(reference);
  return (match?.[1]?.replaceAll("''", "'") ?? match?.[2])?.toLowerCase() === sheet.toLowerCase();
}

const LONGEST_NAME = 31;

/**
 * A name for a tab that Excel accepts and that is not taken: « Matrice », else « Matrice (2) »…
 * `taken` holds names in lower case.
 */
export function freeTabName(wanted: string, taken: ReadonlySet<string>): string {
  const allowed =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Feuille';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = allowed.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

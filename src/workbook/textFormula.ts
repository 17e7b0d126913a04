/** The text that the formula of a name stands for: `"matrice"` → `matrice`; undefined when it is no text. */
export function textOf(formula: string): string | undefined {
  const text = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  return text?.[1]!.replaceAll('""', '"');
}

/** The formula of a name that stands for a text, without `=`: `matrice` → `"matrice"`. */
export function textValue(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const LINK = 'HYPERLINK(';

/**
 * A formula with every `HYPERLINK(place,text)` replaced by its text, which is its value: IronCalc has no links. What
 * computes the place goes with it.
 */
export function withoutLinks(formula: string): string {
  const start = outsideTexts(formula).toUpperCase().indexOf(LINK);
  if (start < 0) return formula;
  const first = start + LINK.length;
  const plain = outsideTexts(formula);
  let depth = 1;
  let comma = -1;
  let end = first;
  for (; end < plain.length && depth > 0; end++) {
    if (plain[end] === '(') depth++;
    else if (plain[end] === ')') depth--;
    else if (plain[end] === ',' && depth === 1 && comma < 0) comma = end;
  }
  if (comma < 0 || depth > 0) return formula;
  return withoutLinks(
    `${formula.slice(0, start)}(${formula.slice(comma + 1, end - 1)})${formula.slice(end)}`,
  );
}

/** The same length, with blanks for what stands in quotes. */
function outsideTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, (text) => ' '.repeat(text.length));
}

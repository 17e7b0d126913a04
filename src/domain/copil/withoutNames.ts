const SPACE = '[ \\u00A0\\u202F]';
const CIVILITY = new RegExp(`^(?:M\\.|Mme|Mlle|Monsieur|Madame)${SPACE}`, 'u');

/**
 * Finds these names in a text, with any kind of space between their words, and without « Mme » where two words are left
 * that tell the person; undefined where there are no names.
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const writings = names.flatMap((name) => {
    const bare = name.replace(CIVILITY, '');
    return new RegExp(SPACE, 'u').test(bare) && bare !== name ? [name, bare] : [name];
  });
  if (writings.length === 0) return undefined;
  const longestFirst = writings.sort((a, b) => b.length - a.length).map(literal);
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
}

/**
 * The text of who does something without these names: of several persons between `;`, `/`, « et » or on lines of their own,
 * each becomes the function that stands with the name, else `instead`.
 * @example withoutNames('Mme Castel, DANE ; M. Roux', …) → 'DANE ; [nom retiré]'
 */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  const pattern = namePattern(names);
  if (pattern === undefined) return text;
  return text
    .split(/(\s*[;/\n\r]\s*| et )/u)
    .map((group, i) => (i % 2 === 1 ? group : functionIn(group, pattern, instead)))
    .join('');
}

function functionIn(group: string, pattern: RegExp, instead: string): string {
  const without = group.replace(pattern, '');
  if (without === group) return group;
  const pieces = without
    .split(/\s*[,()]\s*|\s+[-–—:]\s*|\s*:\s*|^\s*[-–—•]\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece));
  return pieces.length === 0 ? instead : pieces.join(', ');
}

function literal(name: string): string {
  return name
    .split(new RegExp(SPACE, 'u'))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(`${SPACE}+`);
}

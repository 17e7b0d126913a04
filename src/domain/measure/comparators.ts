import type { Measure } from '../roadmap';

type Comparator = NonNullable<Measure['comparator']>;

const before: [Comparator, string][] = [
  [
    '≥',
    "au moins|au minimum|a minima|(?:un )?minimum|mini|min\\.?|pas moins d(?:e|')|superieure?s? (?:ou egale?s? )?a|nombre minimal|au[- ]dela de|au[- ]dessus de|a partir de|> ?(?:ou )?=?|≥",
  ],
  [
    '≤',
    "au plus|au maximum|(?:un )?maximum|maxi|max\\.?|pas plus d(?:e|')|ne pas depasser(?: les?)?|inferieure?s? (?:ou egale?s? )?a|nombre maximal|en[- ](?:dessous|deca) de|jusqu'a|< ?(?:ou )?=?|≤",
  ],
  ['≥', "(?:plus|\\+) d(?:e|')|depasser(?: les?)?|franchir(?: les?)?"],
  ['≤', "moins d(?:e|')|(?<=^ ?)- d(?:e|')"],
  [
    '≈',
    "environ|env\\.?|autour de|aux alentours de|pres d(?:e|')|a peu pres|approximativement|de l'ordre de|quelque|presque|~|≈",
  ],
  ['=', '=|exactement'],
];

const after: [Comparator, string][] = [
  ['≥', '(?:au |a )?(?:minimum|minima|mini|min)(?![a-z])\\.?|au moins|(?:et|ou) (?:plus|\\+)|\\+'],
  ['≤', '(?:au )?(?:maximum|maxi|max)(?![a-z])\\.?|au plus|(?:et|ou) moins'],
  ['≈', 'environ|a peu pres|approximativement'],
];

const beforePatterns = before.map(
  ([comparator, words]) =>
    [comparator, new RegExp(`(?:^|[^a-z])(?:${words})(?: de| d')?(?: ?:)? ?$`)] as const,
);
const afterSource = after.map(
  ([comparator, words]) => [comparator, new RegExp(`^(?:${words})(?![a-z])`)] as const,
);

/** The comparison that the words just before a quantity make; « plus de », strict, is told as ≥, as the model has no >. */
export function comparatorBefore(text: string): Comparator | undefined {
  const near = text.slice(-40);
  return beforePatterns.find(([, pattern]) => pattern.test(near))?.[0];
}

/** The length of the words of comparison that a text begins with, and what they mean: « minimum pour la région ». */
export function comparatorAhead(text: string): { comparator: Comparator; length: number } | undefined {
  for (const [comparator, pattern] of afterSource) {
    const match = pattern.exec(text);
    if (match) return { comparator, length: match[0].length };
  }
  return undefined;
}

/** True when a text is nothing but words of comparison: « Minimum », « au moins ». */
export function isComparator(text: string): boolean {
  return beforePatterns.some(
    ([, pattern]) => pattern.exec(text)?.[0].trim() === text.trim() && text.trim() !== '',
  );
}

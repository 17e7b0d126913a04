import type { Correction } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Mention } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { groupBy } from './groupBy';
import { namedItems, wordingOf, type NamedItem } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LAB-02': { examples: { name: ItemName; usual: string; others: string[] }[] };
  }
}

/** One name written with other accents, other capitals, apostrophes or quotes: one finding, to harmonise if one likes. */
export const lab02: Rule<'LAB-02'> = {
  code: 'LAB-02',
  profile: 'all',
  check(roadmap) {
    const varied = oncePerName(namedItems(roadmap)).flatMap(variantsOf);
    if (varied.length === 0) return [];
    const strays = varied.flatMap(({ others }) => others);
    return [
      {
        code: 'LAB-02',
        severity: 'information',
        places: distinctPlaces(strays.map(({ source }) => source)),
        about: [...new Set(varied.map(({ item }) => item.id))],
        parameters: {
          examples: varied.map(({ item, usual, others }) => ({
            name: item.name,
            usual,
            others: [...new Set(others.map(labelIn))],
          })),
        },
        corrections: varied.flatMap(({ usual, others }) => others.map((other) => correction(other, usual))),
      },
    ];
  },
};

interface Varied {
  item: NamedItem;
  /** The label in its commonest writing; with as many of each, the one with more accents, then the first. */
  usual: string;
  others: Mention[];
}

/**
 * Objectives or axes without a code that stand side by side and differ by their accents alone: the reader keeps both,
 * a person means one. Actions of one name are left to DUP-01.
 */
function oncePerName(items: readonly NamedItem[]): NamedItem[] {
  const byName = groupBy(items, ({ kind, parent, name, id }) =>
    kind === 'action' || name.code !== undefined ? id : `${kind} ${parent} ${plainKey(name.title)}`,
  );
  return [...byName.values()].map((same) => ({
    ...same[0]!,
    mentions: same.flatMap(({ mentions }) => mentions),
  }));
}

function variantsOf(item: NamedItem): Varied[] {
  const comparable = item.mentions.filter((mention) => !isAllCapitals(writingOf(mention)));
  return [...groupBy(comparable, (mention) => plainKey(wordingOf(mention))).values()].flatMap((alike) => {
    const writings = groupBy(alike, writingOf);
    if (writings.size < 2) return [];
    const [commonest, ...rest] = [...writings.values()].sort(
      (a, b) => b.length - a.length || accentsIn(b[0]!) - accentsIn(a[0]!),
    );
    const others = new Set(rest.flat());
    return [{ item, usual: labelIn(commonest![0]!), others: alike.filter((mention) => others.has(mention)) }];
  });
}

/** A label without its final point, as it stands in the cell. */
function labelIn(mention: Mention): string {
  return tidy(wordingOf(mention)).replace(/[\s.,;:…]+$/, '');
}

/** What a reader tells apart: spaces beside signs do not count. */
function writingOf(mention: Mention): string {
  return labelIn(mention)
    .replace(/\s*([:;!?»])/g, '$1')
    .replace(/«\s*/g, '«');
}

/** A heading in capitals is a matter of layout, accents included. */
function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function accentsIn(mention: Mention): number {
  return mention.text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
}

/** The label alone is replaced: the code before it and the point after it stay. */
function correction(mention: Mention, usual: string): Correction {
  return { kind: 'words', source: mention.source, words: labelIn(mention), by: usual };
}

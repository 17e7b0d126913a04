import type { Finding, Severity } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Mention, Objective, Roadmap, Source } from '../domain/roadmap';
import { likeness } from '../domain/text';
import { compareAnnounced } from './announced';
import { groupBy } from './groupBy';
import { isOnlyCode, namedItems, objectiveName, wordingOf, type NamedItem } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { difference, letters, worse, type Difference } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'LAB-01':
      | { kind: 'names'; name: ItemName; wordings: string[]; sameCode: boolean; sure: boolean }
      | { kind: 'shorter' | 'form'; examples: { name: ItemName; wordings: string[] }[] };
  }
}

type Parameters = Finding<'LAB-01'>['parameters'];

/**
 * Different labels for one item. Other words under one code are an error; without a code, a question whose severity
 * depends on how alone the pair is. A label that is only shortened somewhere is one finding for the whole roadmap.
 */
export const lab01: Rule<'LAB-01'> = {
  code: 'LAB-01',
  profile: 'copil',
  check(roadmap) {
    const items = namedItems(roadmap);
    const siblings = groupBy(items, siblingKey);
    const conflicts = items.map(readConflict).filter((conflict) => conflict !== null);
    return [
      ...conflicts
        .filter(({ worst }) => worst === 'other')
        .map((conflict) => namesFinding(conflict, siblings.get(siblingKey(conflict.item))!)),
      ...groupedFinding(conflicts, 'shorter', 'avertissement'),
      ...groupedFinding(conflicts, 'form', 'information'),
      ...compareAnnounced(roadmap).likely.map((pair) => likelyFinding(roadmap, pair)),
    ];
  },
};

function siblingKey({ kind, parent }: NamedItem): string {
  return `${kind} ${parent}`;
}

interface Conflict {
  item: NamedItem;
  /** One mention of each wording, as first met. */
  first: Mention[];
  wordings: string[];
  worst: Difference;
  /** The worst difference among the mentions that carry the item's code. */
  worstCoded: Difference;
}

function readConflict(item: NamedItem): Conflict | null {
  const first: Mention[] = [];
  for (const mention of item.mentions) {
    const key = isOnlyCode(mention) ? '' : letters(wordingOf(mention));
    if (key !== '' && !first.some((other) => letters(wordingOf(other)) === key)) first.push(mention);
  }
  if (first.length < 2) return null;
  const coded = first.map((mention) =>
    item.mentions.some((other) => isCoded(other) && sameWording(other, mention)),
  );
  let worst: Difference = 'none';
  let worstCoded: Difference = 'none';
  first.forEach((a, i) => {
    first.slice(i + 1).forEach((b, j) => {
      const found = difference(wordingOf(a), wordingOf(b));
      worst = worse(worst, found);
      if (coded[i] && coded[i + 1 + j]) worstCoded = worse(worstCoded, found);
    });
  });
  return { item, first, wordings: first.map(wordingOf), worst, worstCoded };
}

function isCoded(mention: Mention): boolean {
  return mention.code !== undefined;
}

function sameWording(a: Mention, b: Mention): boolean {
  return letters(wordingOf(a)) === letters(wordingOf(b));
}

function namesFinding(
  { item, first, wordings, worstCoded }: Conflict,
  siblings: readonly NamedItem[],
): Finding<'LAB-01'> {
  const sameCode = worstCoded === 'other';
  const sure = sameCode || isOnlyAlike(item, wordings, siblings);
  const severity: Severity = sameCode ? 'erreur' : sure ? 'avertissement' : 'information';
  const parameters: Parameters = { kind: 'names', name: item.name, wordings, sameCode, sure };
  return finding(severity, placesOf([{ item, first }]), [item.id], parameters);
}

/** Above this, a sibling could be the one that is meant. */
const ALIKE = 0.5;

function isOnlyAlike(item: NamedItem, wordings: readonly string[], siblings: readonly NamedItem[]): boolean {
  return siblings
    .filter((other) => other.id !== item.id)
    .every((other) =>
      [other.name.title, ...other.mentions.map(wordingOf)].every((label) =>
        wordings.every((wording) => likeness(wording, label) < ALIKE),
      ),
    );
}

function groupedFinding(
  conflicts: readonly Conflict[],
  kind: 'shorter' | 'form',
  severity: Severity,
): Finding<'LAB-01'>[] {
  const concerned = conflicts.filter(({ worst }) => worst === kind);
  if (concerned.length === 0) return [];
  const examples = concerned.map(({ item, wordings }) => ({ name: item.name, wordings }));
  const ids = concerned.map(({ item }) => item.id);
  return [finding(severity, placesOf(concerned), ids, { kind, examples })];
}

function likelyFinding(
  roadmap: Roadmap,
  pair: { announced: Objective; found: Objective },
): Finding<'LAB-01'> {
  const { announced, found } = pair;
  const wordings = [announced.title, found.title];
  const name = objectiveName(roadmap, found);
  const parameters: Parameters = { kind: 'names', name, wordings, sameCode: false, sure: false };
  return finding('information', [announced.source, found.source], [announced.id, found.id], parameters);
}

/** One place for each wording first, then every other place where the item is named. */
function placesOf(conflicts: readonly Pick<Conflict, 'item' | 'first'>[]): Source[] {
  const firsts = conflicts.flatMap(({ first }) => first.map(({ source }) => source));
  const others = conflicts.flatMap(({ item }) => item.mentions.map(({ source }) => source));
  return distinctPlaces([...firsts, ...others]);
}

function finding(
  severity: Severity,
  places: Source[],
  about: string[],
  parameters: Parameters,
): Finding<'LAB-01'> {
  return { code: 'LAB-01', severity, places, about, parameters };
}

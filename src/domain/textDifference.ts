/** A piece of a text; those that changed stand in one wording alone. */
export interface TextPart {
  text: string;
  isChanged: boolean;
}

/** Above so many comparisons the middle of two texts is taken as changed whole. */
const MOST_COMPARISONS = 200_000;
const PIECE = /[\p{L}\p{M}]+|\p{N}+|\s+|[^]/gu;

/**
 * What two wordings do not share, word by word: the pieces of each, in their order.
 *
 * @example textDifference('Nb de prêts', 'Nombre de prêts').after → [{ text: 'Nombre', isChanged: true }, { text: ' de prêts', isChanged: false }]
 */
export function textDifference(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const [old, anew] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []];
  const start = sharedStart(old, anew);
  const end = sharedStart(old.slice(start).reverse(), anew.slice(start).reverse());
  const [oldMiddle, newMiddle] = [old.slice(start, old.length - end), anew.slice(start, anew.length - end)];
  const kept = longestShared(oldMiddle, newMiddle);
  const partsOf = (all: string[], middle: string[], isKept: Set<number>): TextPart[] =>
    joined([
      ...all.slice(0, start).map((text) => ({ text, isChanged: false })),
      ...middle.map((text, i) => ({ text, isChanged: !isKept.has(i) })),
      ...all.slice(all.length - end).map((text) => ({ text, isChanged: false })),
    ]);
  return {
    before: partsOf(old, oldMiddle, new Set(kept.map(([i]) => i))),
    after: partsOf(anew, newMiddle, new Set(kept.map(([, j]) => j))),
  };
}

/** The same with long stretches that did not change cut to what stands beside a change; a cut shows as « … ». */
export function shortened(parts: readonly TextPart[], most = 60): TextPart[] {
  return parts.map((part, i) => {
    const { text } = part;
    const [hasBefore, hasAfter] = [i > 0, i < parts.length - 1];
    if (part.isChanged || text.length <= most || !(hasBefore || hasAfter)) return part;
    const room = hasBefore && hasAfter ? most / 2 : most;
    const head = hasBefore ? beginningOf(text, room) : '';
    const tail = hasAfter ? endOf(text, room) : '';
    return { ...part, text: `${head}…${tail}` };
  });
}

function beginningOf(text: string, length: number): string {
  const cut = text.lastIndexOf(' ', length);
  return text.slice(0, cut > 0 ? cut + 1 : length);
}

function endOf(text: string, length: number): string {
  const cut = text.indexOf(' ', text.length - length);
  return text.slice(cut >= 0 && cut < text.length - 1 ? cut : text.length - length);
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** The places of the longest common subsequence, in both. */
function longestShared(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length * other.length > MOST_COMPARISONS) return [];
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const shared: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) shared.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return shared;
}

/** Neighbours of one kind as one. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const made: TextPart[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last?.isChanged === part.isChanged) last.text += part.text;
    else made.push({ ...part });
  }
  return made;
}

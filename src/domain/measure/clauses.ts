/** Where the last clause of a folded text begins: after its last colon, semicolon or full stop. */
export function clauseStart(text: string): number {
  return Math.max(text.lastIndexOf(':'), text.lastIndexOf(';'), text.lastIndexOf('.')) + 1;
}

const sentenceEnd = /;|\. |\.$/;

/** A text up to the end of its first sentence, and at most as far as words around a quantity can reach. */
export function firstSentence(text: string): string {
  const near = text.slice(0, 1000);
  const end = near.search(sentenceEnd);
  return end < 0 ? near : near.slice(0, end);
}

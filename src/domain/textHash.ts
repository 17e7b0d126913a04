/** FNV-1a of 32 bits (Fowler, Noll, Vo), over UTF-16 units, from a start of one's own. */
function hashFrom(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A short name of a text, the same wherever it is computed: to tell texts apart, not to keep a secret. */
export function textHash(text: string): string {
  const [first, second] = [hashFrom(text, 0x811c9dc5), hashFrom(text, 0x9e3779b9)];
  return first.toString(36) + second.toString(36);
}

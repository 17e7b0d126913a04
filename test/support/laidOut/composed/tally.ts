/** How the items that were read compare with those that were written (`itemsOfPlan`, `itemsOfRoadmap`). */
export interface Tally {
  written: number;
  found: number;
  /** Read under another parent, with another code or other facts. */
  misplaced: [string, string][];
  missing: string[];
  invented: string[];
}

export function tallied(written: string[], read: string[]): Tally {
  const rest = [...read];
  const taken = (same: (other: string) => boolean): string | undefined => {
    const at = rest.findIndex(same);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const later = written.filter((line) => taken((other) => other === line) === undefined);
  const misplaced: [string, string][] = [];
  const missing: string[] = [];
  for (const line of later) {
    const other = taken((one) => nameOf(one) === nameOf(line));
    if (other === undefined) missing.push(line);
    else misplaced.push([line, other]);
  }
  return {
    written: written.length,
    found: written.length - later.length,
    misplaced,
    missing,
    invented: rest,
  };
}

/** Kind and title of a line, without code, parents and facts. */
function nameOf(line: string): string {
  const [kind, ...words] = line.split(/ [<|] /)[0]!.split(' ');
  const bare = /\d/.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  return kind === 'croix' ? line : `${kind!} ${bare.join(' ')}`;
}

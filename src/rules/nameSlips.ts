import type { Roadmap, Source } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { editDistance } from './editDistance';
import { groupBy } from './groupBy';

/** A service or a function as nearly all rows write it, and as one writes it with a letter lost, doubled or wrong. */
export interface NameSlip {
  usual: NameUse[];
  slips: NameUse[];
}

export interface NameUse {
  name: string;
  source: Source;
}

/**
 * The names of pilotes and partners that differ by one letter inside one long word from a name that is written at least
 * twice as often: « Division de la comunication ». Endings tell a plural or a feminine, capitals a place.
 */
export function nameSlips({ actions }: Roadmap): NameSlip[] {
  const uses = actions.flatMap(({ fields: { owner, partners } }) =>
    [owner, partners].flatMap((field) => (field === undefined ? [] : namesIn(field))),
  );
  const byName = [...groupBy(uses, ({ name }) => plainKey(name)).values()];
  return byName.flatMap((slips) => {
    const meant = byName.filter(
      (usual) => usual.length >= FEWEST && usual.length >= 2 * slips.length && isSlip(slips[0]!, usual[0]!),
    );
    return meant.length === 1 ? [{ usual: meant[0]!, slips }] : [];
  });
}

/** A name that stands once may itself be the slip. */
const FEWEST = 2;

function namesIn({ text, source }: { text: string; source: Source }): NameUse[] {
  return text
    .split(/[,;/\n]| et /u)
    .map((part) => ({ name: tidy(part), source }))
    .filter(({ name }) => name.includes(' '));
}

/** Shorter words may be two: « lien » and « bien ». */
const LONG = 7;

function isSlip(slip: NameUse, usual: NameUse): boolean {
  const [a, b] = [wordsOf(slip), wordsOf(usual)];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) =>
    plainKey(word) === plainKey(b[i]!) ? [] : [[word, b[i]!, i] as const],
  );
  const [only, ...others] = differing;
  return only !== undefined && others.length === 0 && isMisspelt(only[0], only[1], only[2] === 0);
}

function wordsOf({ name }: NameUse): string[] {
  return name.split(/[\s'’]+/u);
}

function isMisspelt(word: string, usual: string, isFirst: boolean): boolean {
  const [a, b] = [plainKey(word), plainKey(usual)];
  if (!isFirst && /^\p{Lu}/u.test(usual)) return false;
  const isSame = a[0] === b[0] && a.slice(-2) === b.slice(-2);
  return isSame && Math.min(a.length, b.length) >= LONG && editDistance(a, b) === 1;
}

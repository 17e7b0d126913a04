import type { Correction, Finding } from '../domain/finding';
import type { Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { allTexts, type PlacedText } from './allTexts';
import { editDistance } from './editDistance';
import { groupBy } from './groupBy';
import { type NameSlip, nameSlips } from './nameSlips';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /**
     * The writings, the most frequent first; `usual` when one of them is a known acronym of the field; `named` for the
     * name of a service.
     */
    'ROL-02': { variants: { acronym: string; count: number }[]; usual?: string; named?: true };
  }
}

/**
 * One acronym with its letters in two orders (RRUPN, RRUNP), or with a letter doubled, lost or wrong (DRANNE); the name of
 * a service with a letter lost.
 */
export const rol02: Rule<'ROL-02'> = {
  code: 'ROL-02',
  profile: 'copil',
  check(roadmap) {
    const uses = acronymUses(roadmap);
    const meant = meanings(uses);
    const groups = groupBy(uses, ({ acronym }) => {
      const letters = meant.get(acronym) ?? acronym;
      return letters.length < SURE_LENGTH ? letters : sortedLetters(letters);
    });
    const ofAcronyms = [...groups.values()].flatMap((group) => {
      const writings = new Set(group.map(({ acronym }) => acronym));
      return writings.size > 1 ? [finding([...writings], group)] : [];
    });
    return [...ofAcronyms, ...nameSlips(roadmap).map(ofName)];
  },
};

interface Use {
  acronym: string;
  /** As it stands there, accents and all. */
  written: string;
  placed: PlacedText;
}

function sortedLetters(acronym: string): string {
  return [...acronym].sort().join('');
}

/** What a slip of the keyboard meant: the usual acronym one letter away, that the workbook writes more often. */
function meanings(uses: readonly Use[]): Map<string, string> {
  const count = (acronym: string): number => uses.filter((use) => use.acronym === acronym).length;
  const written = [...new Set(uses.map(({ acronym }) => acronym))];
  return new Map(
    written.flatMap((acronym) => {
      if (REAL.has(acronym)) return [];
      const meant = written.filter(
        (other) => USUAL.has(other) && count(other) > count(acronym) && isSlip(acronym, other),
      );
      return meant.length === 1 ? [[acronym, meant[0]!] as const] : [];
    }),
  );
}

/** A letter at the end may make another word of it: a plural, a feminine. Of four letters, only two may have changed places. */
function isSlip(acronym: string, usual: string): boolean {
  if (acronym.length < SURE_LENGTH)
    return editDistance(acronym, usual) === 1 && sortedLetters(acronym) === sortedLetters(usual);
  return editDistance(acronym, usual) === 1 && acronym.at(-1) === usual.at(-1) && acronym[0] === usual[0];
}

/** With three letters they are too many to be told apart. */
const ACRONYM = /(?<![\p{L}\d@])\p{Lu}{4,7}(?![\p{L}\d@])/gu;
/** Shorter ones may be two, with the same letters: TICE and ETIC. */
const SURE_LENGTH = 5;

function acronymUses(roadmap: Roadmap): Use[] {
  return allTexts(roadmap)
    .filter(({ text }) => !isShouted(text))
    .flatMap((placed) =>
      [...placed.text.matchAll(ACRONYM)].map(([found]) => ({
        acronym: plainKey(found).toUpperCase(),
        written: found,
        placed,
      })),
    );
}

/** A heading in capitals has no acronyms that one could tell from words. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 12 && capitals > small;
}

/** Acronyms of the field whose letters are easily turned round. */
const USUAL = new Set(
  'RRUPN RUPN CPNE ERUN DRANE DANE DSDEN EAFC EPLE CARDIE DASEN RSSI CREIA OPINEE'.split(' '),
);

/** Those that are one letter away from a usual one, and are right: the directeur adjoint of a DASEN. */
const REAL = new Set([...USUAL, 'DAASEN']);

function finding(writings: readonly string[], uses: readonly Use[]): Finding<'ROL-02'> {
  const variants = writings
    .map((acronym) => ({ acronym, count: uses.filter((use) => use.acronym === acronym).length }))
    .sort((a, b) => b.count - a.count);
  const usual = variants.find(({ acronym }) => USUAL.has(acronym))?.acronym;
  // The places to go to are those of the writing that is probably wrong.
  const kept = usual ?? variants[0]!.acronym;
  // Only a dictionary tells which one is right: what most rows say may be the mistake.
  const corrections = usual === undefined ? [] : correctionsOf(uses, usual);
  const ordered = [...uses].sort((a, b) => Number(a.acronym === kept) - Number(b.acronym === kept));
  return {
    code: 'ROL-02',
    severity: 'avertissement',
    places: distinctPlaces(ordered.map(({ placed }) => placed.source)),
    about: variants.map(({ acronym }) => acronym),
    parameters: { variants, ...(usual !== undefined && { usual }) },
    ...(corrections.length > 0 && { corrections }),
  };
}

/** Which writing is right nobody but its author knows: the place to go to is that of the rarer one. */
function ofName({ usual, slips }: NameSlip): Finding<'ROL-02'> {
  const variants = [usual, slips].map((uses) => ({ acronym: uses[0]!.name, count: uses.length }));
  return {
    code: 'ROL-02',
    severity: 'avertissement',
    places: distinctPlaces([...slips, ...usual].map(({ source }) => source)),
    about: variants.map(({ acronym }) => acronym),
    parameters: { variants, named: true },
  };
}

function correctionsOf(uses: readonly Use[], usual: string): Correction[] {
  const wrong = uses.filter(({ acronym }) => acronym !== usual);
  return wrong.map(({ written, placed: { source } }) => ({
    kind: 'words',
    source,
    words: written,
    by: usual,
  }));
}

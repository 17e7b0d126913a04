import { tidy } from './text';

/** First halves of French compounds: the hyphen after them is the word's own. */
const COMPOUND_START = new Set(
  'non vice sous co inter mi demi semi auto au ci là eux elles elle lui nous vous compte mot chef porte après avant contre pré péri post ex peut celui celle ceux multi pluri micro macro mini extra intra hors tout toute bien mieux savoir centre nord sud est ouest garde mise arrière quasi anti éco socio franco'.split(
    ' ',
  ),
);
const COMPOUND_END = new Set(
  'mêmes même là ci dessous dessus delà être faire vous nous à aller voir venir terme temps'.split(' '),
);

/** Ends of French words that are no words themselves: a word stood before them until a narrow column cut it. */
const CUT_END =
  /^(?:e|s|r|t|es|nt|ts|rs|er|ir|re|ents?|ments?|ations?|tions?|sions?|ions?|tés?|ités?|ges?|gies?|ques|iques?|ées?|és?|ances?|ences?|eurs?|euses?|ives?|isme|istes?|nels?|nelles?)$/u;
/** `ent` may be the ENT: it only ends a word that cannot stop where it was cut. */
const CANNOT_END = /(?:[mvjq]|nn|pp|tt|rr|ff|ti|ct)$/u;

/**
 * Joins words that a narrow column or a PDF has cut, only where that is certain: a hyphen and a space inside a word
 * (« accompagne- ment »), or an end that is no word by itself (« apprentissa ge », « connaissanc e »). Compounds keep
 * their hyphen (« vice- recteur » → « vice-recteur »). Line breaks become spaces; an accent that floats after a space goes.
 */
export function joinBrokenWords(text: string): string {
  return tidy(text)
    .replace(/ \p{M}+/gu, '')
    .replace(/(\p{L}+)- (\p{Ll}+)/gu, joinHyphened)
    .replace(/(\p{L}{3,}\p{Ll}) (\p{Ll}{1,7})(?!['’\p{L}-])/gu, joinEnd);
}

function joinHyphened(whole: string, start: string, end: string): string {
  if (/^(?:et|ou|à|de|du|des|en)$/.test(end)) return whole; // « pré- et post-bac »
  const compound = COMPOUND_START.has(start.toLowerCase()) || COMPOUND_END.has(end);
  return compound ? `${start}-${end}` : start + end;
}

function joinEnd(whole: string, start: string, end: string): string {
  if (!CUT_END.test(end)) return whole;
  return end === 'ent' && !CANNOT_END.test(start) ? whole : start + end;
}

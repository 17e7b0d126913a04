import type { Roadmap, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { allTexts } from './allTexts';
import { factTexts } from './factTexts';
import { itemTextsWhere } from './itemTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { sentencesIn } from './sentences';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-03': { texts: string[] };
  }
}

/** A word written twice, or two small ones that exclude each other. */
export const txt03: Rule<'TXT-03'> = {
  code: 'TXT-03',
  profile: 'all',
  check(roadmap) {
    const items = itemTextsWhere(roadmap, (text) => doubledAt(tidy(text)) !== null);
    const written = writtenTexts(roadmap);
    const texts = [...new Set([...items.texts, ...written.map(({ text }) => text)])];
    if (texts.length === 0) return [];
    const places = distinctPlaces([...items.places, ...written.map(({ source }) => source)]);
    return [{ code: 'TXT-03', severity: 'information', places, about: texts, parameters: { texts } }];
  },
};

const DOUBLED =
  /(?<![\p{L}'’-])(?:(?<word>(?!nous |vous |faire )\p{L}{4,}) (?<again>\k<word>)|(de|à|le|la|les|des|du|en|et|pour|dans|avec|sur|par|un|une|au|aux) (\3)|entre avec)(?![\p{L}'’-])/giu;
/** « Tout en en gardant la trace » is French. */
const PRONOUN = /^ \p{L}+ant(?!\p{L})/u;

/** The first and the last character of such words, or null. A capital begins a name: « le quartier de La La ». */
function doubledAt(text: string): { from: number; to: number } | null {
  for (const match of text.matchAll(DOUBLED)) {
    const [words, , , first, second] = match;
    const again = match.groups?.['again'];
    const to = match.index + words.length;
    const isPronoun = first?.toLowerCase() === 'en' && PRONOUN.test(text.slice(to));
    // A name may be one word twice; a second word in small letters is a slip.
    if (again !== undefined && again !== again.toLowerCase()) continue;
    if (!isPronoun && (first === second || second === second?.toLowerCase()))
      return { from: match.index, to };
  }
  return null;
}

/** The same in what is written of an item, and in prose: the sentence, or the words around where it is long. */
function writtenTexts(roadmap: Roadmap): { text: string; source: Source }[] {
  const written = [...allTexts(roadmap), ...factTexts(roadmap)].filter(
    ({ part }) => part !== 'title' && part !== 'detail' && part !== 'unread',
  );
  return sentencesIn(written).flatMap(({ text, source }) => {
    const found = doubledAt(text);
    return found ? [{ text: wordsAround(text, found), source }] : [];
  });
}

/** A quotation is cut behind so many characters: the words in question have to stand before. */
const LONG = 80;
const WORDS_BESIDE = 4;

function wordsAround(text: string, { from, to }: { from: number; to: number }): string {
  if (text.length <= LONG) return text;
  const before = text.slice(0, from).trim().split(' ');
  const after = text.slice(to).trim().split(' ');
  const left = before.length > WORDS_BESIDE ? ['…', ...before.slice(-WORDS_BESIDE)] : before;
  const right = after.length > WORDS_BESIDE ? [...after.slice(0, WORDS_BESIDE), '…'] : after;
  return [...left, text.slice(from, to), ...right].join(' ').trim();
}

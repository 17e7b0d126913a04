import { joinBrokenWords } from '../domain/brokenWords';
import type { Correction } from '../domain/finding';
import type { Roadmap, Source } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { allTexts, type PlacedText } from './allTexts';
import { itemTexts } from './itemTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-05': { texts: string[] };
  }
}

/** An accent that stands alone, a character that nobody sees, a word that a narrow column has cut. */
export const txt05: Rule<'TXT-05'> = {
  code: 'TXT-05',
  profile: 'all',
  check(roadmap) {
    const strays = roadmap.observations.filter((observation) => observation.kind === 'stray-mark');
    const items = itemTexts(roadmap).filter(({ text }) => isSpoilt(text));
    const sentences = textsWithCutWord(roadmap);
    const found = [...items, ...sentences, ...strays];
    if (found.length === 0) return [];
    const texts = [...new Set(found.map(({ text }) => tidy(text)))];
    const places = distinctPlaces(found.map(({ source }) => source));
    const made = [
      ...[...items, ...strays].flatMap((one) => correctionsOf(one, PIECES)),
      ...sentences.flatMap((one) => correctionsOf(one, HYPHENED)),
    ];
    const corrections = [...new Map(made.map((one) => [JSON.stringify(one), one])).values()];
    return [
      {
        code: 'TXT-05',
        severity: 'information',
        places,
        about: texts,
        parameters: { texts },
        ...(corrections.length > 0 && { corrections }),
      },
    ];
  },
};

/** A word with a space after its hyphen, in the middle of a sentence. */
const HYPHENED = /\p{L}+- \p{Ll}+/gu;

/**
 * The descriptions and other sentences with a word that a column has cut. A sentence may well hold « collège- lycée »:
 * the pieces are one word only where that word stands whole somewhere in the roadmap.
 */
function textsWithCutWord(roadmap: Roadmap): PlacedText[] {
  const texts = allTexts(roadmap);
  const cut = texts.filter(({ part, text }) => !NAMES.has(part) && cutWordsIn(text).length > 0);
  if (cut.length === 0) return [];
  const written = new Set(texts.flatMap(({ text }) => plainKey(text.replaceAll(HYPHENED, '')).split(' ')));
  return cut.filter(({ text }) => cutWordsIn(text).every((word) => written.has(plainKey(word))));
}

/** What `itemTexts` gives already, and what nobody understood. */
const NAMES = new Set<PlacedText['part']>(['title', 'detail', 'unread']);

/** The words that the pieces of a text make; « vice- recteur » has only a space too many, and is left. */
function cutWordsIn(text: string): string[] {
  const joined = [...tidy(text).matchAll(HYPHENED)].map(([pieces]) => [pieces, joinBrokenWords(pieces)]);
  return joined.flatMap(([pieces, word]) => (word === pieces || word!.includes('-') ? [] : [word!]));
}

const STRAY = /\p{L}\p{M}|[\u00AD\u200B\u200C\u2060\uFEFF]/u;

function isSpoilt(text: string): boolean {
  return STRAY.test(text.normalize('NFC')) || joinBrokenWords(text) !== tidy(text);
}

/** Two pieces that may be one word, as `joinBrokenWords` takes them. */
const PIECES = /\p{L}+- \p{Ll}+|\p{L}{3,}\p{Ll} \p{Ll}{1,7}(?!['’\p{L}-])/gu;
const WORD = /[^ \t\n\r\u00A0\u202F]+/g;
/** A space that takes no room may stand for a real one. */
const PERHAPS_SPACE = /\p{L}\u200B\p{L}/u;

function correctionsOf({ text, source }: { text: string; source: Source }, pieces: RegExp): Correction[] {
  const spoilt = [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => STRAY.test(word.normalize('NFC')) && !PERHAPS_SPACE.test(word));
  const cut = [...tidy(text).matchAll(pieces)].map(([words]) => words);
  return [
    ...spoilt.map((words): Correction => ({ kind: 'words', source, words, by: tidy(words) })),
    ...cut
      .filter((words) => joinBrokenWords(words) !== words)
      .map((words): Correction => ({ kind: 'words', source, words, by: joinBrokenWords(words) })),
  ];
}

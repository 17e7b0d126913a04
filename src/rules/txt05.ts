import { joinBrokenWords } from '../domain/brokenWords';
import type { Correction } from '../domain/finding';
import type { Mention, Roadmap, Source } from '../domain/roadmap';
import { labelKey, plainKey, tidy } from '../domain/text';
import { allTexts, type PlacedText } from './allTexts';
import { itemTexts } from './itemTexts';
import { namedItems, wordingOf } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `spaced` when a label has a space too many. */
    'TXT-05': { texts: string[]; spaced?: true };
  }
}

/** An accent that stands alone, a character that nobody sees, a word that a narrow column has cut, a space too many in a label. */
export const txt05: Rule<'TXT-05'> = {
  code: 'TXT-05',
  profile: 'all',
  check(roadmap) {
    const strays = roadmap.observations.filter((observation) => observation.kind === 'stray-mark');
    const items = itemTexts(roadmap).filter(({ text }) => isSpoilt(text));
    const sentences = textsWithCutWord(roadmap);
    const spaced = labelsSpacedOut(roadmap);
    const found = [...items, ...sentences, ...strays, ...spaced];
    if (found.length === 0) return [];
    const texts = [...new Set(found.map(({ text }) => tidy(text)))];
    const places = distinctPlaces(found.map(({ source }) => source));
    const made = [
      ...[...items, ...strays].flatMap((one) => correctionsOf(one, PIECES)),
      ...sentences.flatMap((one) => correctionsOf(one, HYPHENED)),
      ...spaced.flatMap(({ text, source }) =>
        [...text.matchAll(SPACED)].map(([words]): Correction => ({
          kind: 'words',
          source,
          words,
          by: tidy(words),
        })),
      ),
    ];
    const corrections = [...new Map(made.map((one) => [JSON.stringify(one), one])).values()];
    return [
      {
        code: 'TXT-05',
        severity: 'information',
        places,
        about: texts,
        parameters: { texts, ...(spaced.length > 0 && { spaced: true }) },
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

/** Two words with more than a space between them. */
const SPACED = /[^\s\u00A0]+[ \u00A0]{2,}[^\s\u00A0]+/g;

/**
 * The labels of a matrix with two spaces between words, where another cell writes the same label with one: to Excel they
 * are two labels, and a matrix is what one looks labels up in. Spaces elsewhere hurt nobody.
 */
function labelsSpacedOut(roadmap: Roadmap): { text: string; source: Source }[] {
  const cells = roadmap.observations.filter((observation) => observation.kind === 'double-space');
  if (cells.length === 0) return [];
  const spaced = new Map(cells.map((cell) => [cellKey(cell.source), cell]));
  const found = namedItems(roadmap).flatMap(({ mentions }) => {
    const single = new Set(
      mentions
        .filter(({ source }) => !spaced.has(cellKey(source)))
        .map((mention) => labelKey(wordingOf(mention))),
    );
    return mentions.flatMap((mention) => {
      const cell = spaced.get(cellKey(mention.source));
      return cell &&
        mention.role === 'matrix' &&
        isWholly(cell.text, mention) &&
        single.has(labelKey(wordingOf(mention)))
        ? [cell]
        : [];
    });
  });
  return [...new Set(found)];
}

/** A cell that holds one label and nothing else. */
function isWholly(text: string, mention: Mention): boolean {
  return (
    tidy(text).endsWith(wordingOf(mention)) && tidy(text).length - wordingOf(mention).length <= LONGEST_CODE
  );
}

/** « Objectif opérationnel 1.1.1 : », before the label. */
const LONGEST_CODE = 30;

function cellKey({ sheet, address }: Source): string {
  return `${sheet}!${address.split(':')[0]!}`;
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

import { joinBrokenWords } from '../domain/brokenWords';
import type { Correction } from '../domain/finding';
import type { Source } from '../domain/roadmap';
import { tidy } from '../domain/text';
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
    const found = [...itemTexts(roadmap).filter(({ text }) => isSpoilt(text)), ...strays];
    if (found.length === 0) return [];
    const texts = [...new Set(found.map(({ text }) => tidy(text)))];
    const places = distinctPlaces(found.map(({ source }) => source));
    const made = found.flatMap(correctionsOf);
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

const STRAY = /\p{L}\p{M}|[\u00AD\u200B\u200C\u2060\uFEFF]/u;

function isSpoilt(text: string): boolean {
  return STRAY.test(text.normalize('NFC')) || joinBrokenWords(text) !== tidy(text);
}

/** Two pieces that may be one word, as `joinBrokenWords` takes them. */
const PIECES = /\p{L}+- \p{Ll}+|\p{L}{3,}\p{Ll} \p{Ll}{1,7}(?!['’\p{L}-])/gu;
const WORD = /[^ \t\n\r\u00A0\u202F]+/g;
/** A space that takes no room may stand for a real one. */
const PERHAPS_SPACE = /\p{L}\u200B\p{L}/u;

function correctionsOf({ text, source }: { text: string; source: Source }): Correction[] {
  const spoilt = [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => STRAY.test(word.normalize('NFC')) && !PERHAPS_SPACE.test(word));
  const cut = [...tidy(text).matchAll(PIECES)].map(([pieces]) => pieces);
  return [
    ...spoilt.map((words): Correction => ({ kind: 'words', source, words, by: tidy(words) })),
    ...cut
      .filter((words) => joinBrokenWords(words) !== words)
      .map((words): Correction => ({ kind: 'words', source, words, by: joinBrokenWords(words) })),
  ];
}

import { joinBrokenWords } from '../domain/brokenWords';
import { tidy } from '../domain/text';
import { itemTextsWhere } from './itemTexts';
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
    const { texts, ...common } = itemTextsWhere(roadmap, isSpoilt);
    return texts.length === 0
      ? []
      : [{ code: 'TXT-05', severity: 'information', ...common, parameters: { texts } }];
  },
};

const STRAY = /\p{L}\p{M}|[\u00AD\u200B\u200C\u2060\uFEFF]/u;

function isSpoilt(text: string): boolean {
  return STRAY.test(text.normalize('NFC')) || joinBrokenWords(text) !== tidy(text);
}

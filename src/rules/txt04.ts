import { itemTextsWhere } from './itemTexts';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-04': { texts: string[] };
  }
}

/** A bracket or a guillemet that is opened and not closed. */
export const txt04: Rule<'TXT-04'> = {
  code: 'TXT-04',
  profile: 'all',
  check(roadmap) {
    const { texts, ...common } = itemTextsWhere(roadmap, isLeftOpen);
    return texts.length === 0
      ? []
      : [{ code: 'TXT-04', severity: 'information', ...common, parameters: { texts } }];
  },
};

function isLeftOpen(text: string): boolean {
  return count(text, '(') > count(text, ')') || count(text, '«') > count(text, '»');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

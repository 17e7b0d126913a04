import { itemTextsWhere } from './itemTexts';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-03': { texts: string[] };
  }
}

/** A small word written twice, or two that exclude each other. */
export const txt03: Rule<'TXT-03'> = {
  code: 'TXT-03',
  profile: 'all',
  check(roadmap) {
    const { texts, ...common } = itemTextsWhere(roadmap, hasDoubledWord);
    return texts.length === 0
      ? []
      : [{ code: 'TXT-03', severity: 'information', ...common, parameters: { texts } }];
  },
};

const DOUBLED =
  /(?<![\p{L}'’-])(?:(de|à|le|la|les|des|du|en|et|pour|dans|avec|sur|par|un|une|au|aux) \1|entre avec)(?![\p{L}'’-])/iu;

function hasDoubledWord(text: string): boolean {
  return DOUBLED.test(text.replace(/\s+/g, ' '));
}

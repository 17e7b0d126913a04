import type { Measure } from '../roadmap';
import { plainKey } from '../text';

/** 1 for « oui », « fait »; 0 for « non », « à faire »; undefined for a measure that does not answer. */
export function answerIn({ text }: Pick<Measure, 'text'>): 0 | 1 | undefined {
  const key = plainKey(text);
  if (/^(?:oui|vrai|fait|faite|realisee?|atteinte?|terminee?)$/.test(key)) return 1;
  if (/^(?:non|faux|a faire|(?:non|pas) (?:fait|faite|realisee?|atteinte?|terminee?))$/.test(key)) return 0;
  return undefined;
}

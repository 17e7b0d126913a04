import type { Correction } from '../domain/finding';
import type { Indicator } from '../domain/roadmap';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-02': { short: string[]; full: number };
  }
}

/** « Nb » here and « Nombre » there; one way throughout is a choice. */
export const txt02: Rule<'TXT-02'> = {
  code: 'TXT-02',
  profile: 'all',
  check({ indicators }) {
    const short = indicators.filter(({ title }) => /^nb\b/i.test(title));
    const full = indicators.filter(({ title }) => /^nombre\b/i.test(title));
    if (short.length === 0 || full.length === 0) return [];
    const parameters = { short: short.map(({ title }) => title), full: full.length };
    // Where most say « Nb », that is the way of the document, and nobody else's to change.
    const corrections = full.length >= short.length ? short.map(inFull) : [];
    return [
      {
        code: 'TXT-02',
        severity: 'information',
        ...concerning(short),
        parameters,
        ...(corrections.length > 0 && { corrections }),
      },
    ];
  },
};

/** The whole title, so that no other « Nb » of the cell is meant. */
function inFull({ title, source }: Indicator): Correction {
  return { kind: 'words', source, words: title, by: title.replace(/^nb\b\.?/i, 'Nombre') };
}

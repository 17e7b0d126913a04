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
    return [{ code: 'TXT-02', severity: 'information', ...concerning(short), parameters }];
  },
};

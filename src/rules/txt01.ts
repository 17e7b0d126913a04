import { startsWithInfinitive } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-01': { titles: string[] };
  }
}

/** An action that does not begin with a verb, where nearly all do. */
export const txt01: Rule<'TXT-01'> = {
  code: 'TXT-01',
  profile: 'all',
  check({ actions }) {
    // An action that is called by its number has no title yet: that is EMP-02's.
    const titled = actions.filter(({ title, code }) => title !== '' && title !== code);
    const others = titled.filter(({ title }) => !startsWithInfinitive(title));
    if (!isException(others.length, titled.length)) return [];
    const titles = others.map(({ title }) => title);
    return [{ code: 'TXT-01', severity: 'information', ...concerning(others), parameters: { titles } }];
  },
};

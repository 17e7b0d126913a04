import { startsWithInfinitive } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-06': { titles: string[] };
  }
}

/** A lever that begins with a verb, where nearly all are means: it may be an action. */
export const str06: Rule<'STR-06'> = {
  code: 'STR-06',
  profile: 'all',
  check({ levers }) {
    const verbs = levers.filter(({ title }) => startsWithInfinitive(title));
    if (!isException(verbs.length, levers.length)) return [];
    const titles = verbs.map(({ title }) => title);
    return [{ code: 'STR-06', severity: 'avertissement', ...concerning(verbs), parameters: { titles } }];
  },
};

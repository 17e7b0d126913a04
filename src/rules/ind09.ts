import type { Indicator } from '../domain/roadmap';
import { startsWithInfinitive } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-09': { titles: string[] };
  }
}

/** An indicator that begins with an infinitive is an action or an objective. */
export const ind09: Rule<'IND-09'> = {
  code: 'IND-09',
  profile: 'all',
  check({ indicators }) {
    const concerned = indicators.filter(isAVerb);
    if (concerned.length === 0) return [];
    const titles = concerned.map(({ title }) => title);
    return [{ code: 'IND-09', severity: 'avertissement', ...concerning(concerned), parameters: { titles } }];
  },
};

function isAVerb({ title }: Indicator): boolean {
  return startsWithInfinitive(title);
}
